import fc from 'fast-check'
import type { ProblemInput } from '../../src/model/index.ts'
import { activities, meetings, softActivities } from './activities.ts'
import { plainDay, SMALL_DAY } from './base.ts'
import type { DaySize } from './base.ts'
import { hardBreaks, placedBreaks, reserves, softBreaks, startBindingBreaks } from './breaks.ts'
import { excludedCaregivers, preferredCaregivers, requiredCaregivers } from './caregiver-rules.ts'
import { bundles, leavingOut, mayMove, patterns } from './choices.ts'
import { daylightSaving, fractionsOfSeconds, lateHorizons, ticks } from './clocks.ts'
import type { Aspect } from './draft.ts'
import { byMode, hardTerms, presets, weights } from './objective.ts'
import { patientOrder } from './orders.ts'
import { histories, pins, primaryContacts, references, secondShifts, vacantShifts } from './people.ts'
import { bases, endLocations, fixedSeconds, manners, matrixIndices, modes } from './places.ts'
import { qualifications } from './qualifications.ts'
import {
  areas,
  capacityFactors,
  excludedServices,
  fractionalLoads,
  loads,
  longestLegs,
  serviceTimeFactors,
  trainees,
} from './shift-limits.ts'
import { departures, overtime, shiftCosts } from './shift-times.ts'
import { placesWithOffsets, severalPlaces } from './staffing.ts'
import { teams } from './teams.ts'
import { keys, vehicles } from './things.ts'
import {
  differentCaregivers,
  gapRanges,
  hardGroups,
  hardRows,
  maximumGaps,
  minimumGaps,
  sameCaregiver,
  softGroups,
  softRows,
} from './ties.ts'
import { endBinding, severalWindows, softOpenings, softWindows, usualTimes } from './windows.ts'
import { workingTime } from './working-time.ts'

/** Every aspect by name, in the order they are added to a problem: what others build on comes first. */
export const ASPECTS = {
  modes,
  bases,
  departures,
  overtime,
  serviceTimeFactors,
  trainees,
  severalPlaces,
  placesWithOffsets,
  softWindows,
  severalWindows,
  endBinding,
  softOpenings,
  usualTimes,
  manners,
  endLocations,
  fixedSeconds,
  vacantShifts,
  secondShifts,
  qualifications,
  requiredCaregivers,
  excludedCaregivers,
  preferredCaregivers,
  teams,
  areas,
  longestLegs,
  excludedServices,
  loads,
  fractionalLoads,
  capacityFactors,
  leavingOut,
  mayMove,
  minimumGaps,
  maximumGaps,
  gapRanges,
  sameCaregiver,
  differentCaregivers,
  softGroups,
  hardGroups,
  softRows,
  hardRows,
  bundles,
  patterns,
  activities,
  meetings,
  softActivities,
  hardBreaks,
  softBreaks,
  placedBreaks,
  startBindingBreaks,
  reserves,
  vehicles,
  keys,
  pins,
  histories,
  primaryContacts,
  references,
  shiftCosts,
  patientOrder,
  workingTime,
  weights,
  presets,
  byMode,
  hardTerms,
  matrixIndices,
  lateHorizons,
  ticks,
  fractionsOfSeconds,
  daylightSaving,
} as const satisfies Readonly<Record<string, Aspect>>

export type AspectName = keyof typeof ASPECTS
export const ASPECT_NAMES = Object.keys(ASPECTS) as AspectName[]

/** A plain day of 3–14 visits with these aspects added, in the order given. */
export const problemWith = (...aspects: readonly Aspect[]): fc.Arbitrary<ProblemInput> => dayWith(SMALL_DAY, aspects)

/** The same on a day of that size. */
export const dayWith = (size: DaySize, aspects: readonly Aspect[]): fc.Arbitrary<ProblemInput> =>
  fc.tuple(plainDay(size), fc.tuple(...aspects)).map(([day, changes]) => {
    const draft = day()
    for (const change of changes) change(draft)
    return draft
  })

/** A plain day with any of these aspects added, each one time in `rarity`; the fewer, the simpler. */
export const problemWithAny = (
  names: readonly AspectName[],
  rarity = 4,
  size: DaySize = SMALL_DAY,
): fc.Arbitrary<ProblemInput> =>
  dayWith(
    size,
    names.map((name) => nowAndThen(ASPECTS[name], rarity)),
  )

const nothing: Aspect = fc.constant(() => undefined)

const nowAndThen = (aspect: Aspect, rarity: number): Aspect =>
  fc.oneof({ withCrossShrink: true }, { weight: rarity - 1, arbitrary: nothing }, { weight: 1, arbitrary: aspect })
