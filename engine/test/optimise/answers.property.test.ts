import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aspect } from '../generators/draft.ts'
import type { Aspect } from '../generators/draft.ts'
import { termHard, termPriced } from '../generators/objective.ts'
import { ASPECT_NAMES, ASPECTS, problemWith, problemWithAny } from '../generators/problem.ts'
import type { AspectName } from '../generators/problem.ts'
import { TERM_NAMES } from '../../src/model/index.ts'
import type { TermName } from '../../src/model/index.ts'
import { faultsOfAnswer } from './answer-holds.ts'
import { PATIENCE, runs } from './runs.ts'

/** Waiting has a price: then the search walks its routes instead of taking the swift clock. */
const waitingPriced: Aspect = aspect(fc.constant(1), (draft, weight) => {
  draft.objective.terms.waiting = { weight }
})

/** Aspects without which a term has nothing to count. */
const SUBJECT: Readonly<Partial<Record<TermName, readonly AspectName[]>>> = {
  lateness: ['softWindows', 'severalWindows'],
  greatestLateness: ['softWindows', 'severalWindows', 'endBinding'],
  earliness: ['softWindows', 'severalWindows', 'softOpenings'],
  usualTime: ['usualTimes'],
  tightness: ['usualTimes'],
  overtime: ['overtime'],
  waiting: ['hardBreaks'],
  longestWaiting: ['hardBreaks'],
  idle: ['hardBreaks'],
  greatestRun: ['hardBreaks'],
  workingTime: ['activities', 'hardBreaks'],
  balance: ['activities'],
  greatestUtilisation: ['secondShifts', 'softBreaks'],
  utilisationSpread: ['secondShifts', 'softBreaks'],
  unassigned: ['leavingOut'],
  missedBreak: ['softBreaks'],
  preferredCaregiver: ['severalPlaces', 'preferredCaregivers'],
  incompatibility: ['excludedCaregivers'],
  qualification: ['qualifications'],
  overqualification: ['qualifications'],
  continuity: ['histories'],
  newFace: ['histories'],
  primaryContact: ['primaryContacts'],
  sameCaregiver: ['softRows'],
  splitBuilding: ['softGroups'],
  teamCrossing: ['teams'],
  caregiverChanged: ['references'],
  startMoved: ['references'],
  shiftUsed: ['shiftCosts'],
  lending: ['shiftCosts'],
}
const subjectOf = (term: TermName): Aspect[] => (SUBJECT[term] ?? []).map((name) => ASPECTS[name])

const holds = (...aspects: readonly Aspect[]): void =>
  fc.assert(
    fc.property(problemWith(...aspects), (problem) => {
      expect(faultsOfAnswer(problem)).toEqual([])
    }),
    runs(4),
  )

describe('every answer is legal, costs what the search says, and comes again from its seed', () => {
  test.each(ASPECT_NAMES)('with %s', (name) => holds(ASPECTS[name]), PATIENCE)

  test.each(ASPECT_NAMES)('with %s, and waiting priced', (name) => holds(waitingPriced, ASPECTS[name]), PATIENCE)

  test.each(TERM_NAMES)('when %s has a price', (term) => holds(...subjectOf(term), termPriced(term)), PATIENCE)

  test.each(TERM_NAMES)('when %s must be 0', (term) => holds(...subjectOf(term), termHard(term)), PATIENCE)

  test.each([
    { iterations: 0, times: 40 },
    { iterations: 1, times: 40 },
    { iterations: 20, times: 60 },
    { iterations: 150, times: 100 },
  ])(
    'with anything together, after $iterations iterations',
    ({ iterations, times }) => {
      fc.assert(
        fc.property(problemWithAny(ASPECT_NAMES, 6), (problem) => {
          expect(faultsOfAnswer(problem, iterations)).toEqual([])
        }),
        runs(times),
      )
    },
    PATIENCE,
  )

  test(
    'on a day of 25–60 visits',
    () => {
      fc.assert(
        fc.property(problemWithAny(ASPECT_NAMES, 8, { visits: [25, 60], shifts: [4, 12] }), (problem) => {
          expect(faultsOfAnswer(problem, 60)).toEqual([])
        }),
        runs(15),
      )
    },
    PATIENCE,
  )
})
