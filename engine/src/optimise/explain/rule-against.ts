import type { CaregiverRule, ReasonCode, Shift, Visit } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import { serviceTicks } from '../instance/build-placing.ts'
import { latestReturn, legTicks, startStretches } from './world.ts'
import type { World } from './world.ts'

/** What keeps a shift from a place of a visit, and the values that its sentence needs. */
export interface Against {
  readonly code: ReasonCode
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * The first rule that keeps a shift from a place whatever else the plan holds; `undefined` when none does. A rule
 * that a weight has made a price (a missing qualification, an exclusion) keeps nobody away.
 */
export function ruleAgainst(world: World, visit: Visit, place: number, shift: Shift): Against | undefined {
  return againstPerson(world, visit, place, shift) ?? againstShift(world, visit, place, shift)
}

function againstPerson(world: World, visit: Visit, place: number, shift: Shift): Against | undefined {
  const { objective } = world
  const isPriced = (term: 'qualification' | 'incompatibility'): boolean =>
    objective[term].weight.numerator > 0 && !objective[term].hard
  const caregiver = shift.caregiver === null ? undefined : world.caregivers.get(shift.caregiver)
  const holds = (rule: CaregiverRule): boolean =>
    rule.expires === undefined || toTicks(world.clock, rule.expires) >= toTicks(world.clock, shift.start)

  const missing = missingQualifications(world, visit, place, shift)
  if (missing.length > 0 && !isPriced('qualification')) {
    return { code: 'no-shift-qualified', values: { qualification: missing.join(', ') } }
  }
  const required = visit.requiredCaregivers.filter(holds).map((rule) => rule.caregiver)
  if (required.length > 0 && !required.some((id) => id === shift.caregiver)) {
    return { code: 'required-caregiver-not-on-duty', values: { caregiver: required.join(', ') } }
  }
  const excluded = visit.excludedCaregivers.some((rule) => rule.caregiver === shift.caregiver && holds(rule))
  if (excluded && !isPriced('incompatibility')) return { code: 'excluded-everywhere', values: {} }
  const team = visit.team ?? world.recipients.get(visit.recipient)?.team
  if (visit.teamOnly && team !== undefined && caregiver?.team !== team) {
    return { code: 'team-not-on-duty', values: { team } }
  }
  return undefined
}

function againstShift(world: World, visit: Visit, place: number, shift: Shift): Against | undefined {
  const pins = visit.pins.filter((pin) => pin.place === undefined || pin.place === place)
  if (pins.some((pin) => pin.shift !== undefined && pin.shift !== shift.id))
    return { code: 'pin-impossible', values: {} }
  if (pins.some((pin) => pin.caregiver !== undefined && pin.caregiver !== shift.caregiver)) {
    return { code: 'pin-impossible', values: {} }
  }
  if (world.unlawful.has(shift.id)) return { code: 'working-time-spent', values: {} }
  const { service } = visit
  if (service !== undefined && shift.excludedServices.includes(service)) {
    return { code: 'service-excluded', values: { service } }
  }
  const declines = world.recipients.get(visit.recipient)?.declinesTrainees === true
  if (declines && shift.trainees.length > 0) return { code: 'trainee-declined', values: {} }
  if (!canGoThere(world, visit, shift)) return { code: 'area-or-mode', values: {} }
  const tooMuch = Object.entries(visit.load).find(([kind, load]) => load > (shift.capacity[kind] ?? Infinity))
  if (tooMuch !== undefined) return { code: 'capacity-full', values: { kind: tooMuch[0] } }
  return outsideShift(world, visit, place, shift)
}

function missingQualifications(world: World, visit: Visit, place: number, shift: Shift): string[] {
  const caregiver = shift.caregiver === null ? undefined : world.caregivers.get(shift.caregiver)
  const [start, end] = [toTicks(world.clock, shift.start), toTicks(world.clock, shift.end)]
  const isHeld = ({ code, level }: { code: string; level: number }): boolean =>
    caregiver === undefined
      ? shift.assumedQualifications.includes(code)
      : caregiver.qualifications.some(
          (held) =>
            held.code === code &&
            held.level >= level &&
            (held.validFrom === undefined || toTicks(world.clock, held.validFrom) <= start) &&
            (held.validTo === undefined || toTicks(world.clock, held.validTo) >= end),
        )
  return visit.staffing[place]!.qualifications.filter((needed) => !isHeld(needed)).map(({ code }) => code)
}

/** By area, travel mode and walking area: some way leads there that is short enough. */
function canGoThere(world: World, visit: Visit, shift: Shift): boolean {
  if (visit.manner !== 'road') return true
  const { locations } = world.problem
  const area = locations.find(({ id }) => id === visit.location)?.area
  if (shift.areas !== undefined && (area === undefined || !shift.areas.includes(area))) return false
  const longest = shift.longestLeg === undefined ? Infinity : durationToTicks(world.clock, shift.longestLeg)
  if (shift.startLocation === visit.location) return true
  const modes = [
    shift.mode,
    ...world.problem.vehicles.flatMap(({ id, otherwise }) => (id === shift.vehiclePool ? (otherwise ?? []) : [])),
  ]
  return modes.some((mode) =>
    locations.some(({ id }) => {
      const leg = id === visit.location ? Infinity : legTicks(world, id, visit.location, mode)
      return leg < Infinity && leg <= longest
    }),
  )
}

/** Not counting travel: whether the shift is at work long enough while the visit may begin. */
function outsideShift(world: World, visit: Visit, place: number, shift: Shift): Against | undefined {
  const { clock } = world
  const length = serviceTicks(durationToTicks(clock, visit.staffing[place]!.duration), shift)
  const [start, end] = [toTicks(clock, shift.start), latestReturn(world, shift)]
  if (length > end - start)
    return { code: 'longer-than-any-shift', values: { duration: visit.staffing[place]!.duration } }
  const offset = durationToTicks(clock, visit.staffing[place]!.offset)
  const fits = startStretches(world, visit, length).some(
    ({ from, until }) => Math.max(from, start) <= Math.min(until, end - length),
  )
  const pinned = visit.pins.find((pin) => pin.start !== undefined)?.start
  const pinnedAt = pinned === undefined ? undefined : toTicks(clock, pinned) + offset
  if (pinnedAt !== undefined && (pinnedAt < start || pinnedAt + length > end))
    return { code: 'pin-impossible', values: {} }
  return fits ? undefined : { code: 'window-outside-shifts', values: {} }
}
