import fc from 'fast-check'
import type { ProblemInput } from '../../src/model/index.ts'
import { matrix } from './base.ts'
import { at, HORIZON_MINUTES, of, pick, where } from './draft.ts'
import type { Draft, DraftVisit } from './draft.ts'

const little = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }))
const stop = fc.record({
  place: fc.nat(5),
  minutes: fc.integer({ min: 0, max: 60 }),
  slack: little,
  opensBefore: little,
  closesAfter: little,
})
const tie = fc.record({ first: pick, second: pick, below: little, above: little, caregivers: fc.boolean() })

interface Placed {
  readonly route: number
  readonly start: number
  readonly end: number
  readonly visit: DraftVisit
}

/**
 * A day that is known to have a plan with every visit placed: routes are drawn first, and windows, ties, teams of two,
 * competence and shift ends put around them as they are, tight or with a little air. A search that leaves something out
 * has not looked well enough.
 */
export const placedDay: fc.Arbitrary<ProblemInput> = fc
  .record({
    times: matrix,
    routes: fc.array(fc.array(stop, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    air: fc.array(little, { minLength: 4, maxLength: 4 }),
    together: fc.array(fc.record({ first: pick, second: pick }), { maxLength: 3 }),
    ties: fc.array(tie, { maxLength: 4 }),
    codes: fc.array(pick, { maxLength: 2 }),
    groups: fc.array(fc.array(pick, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  })
  .map(({ times, routes, air, together, ties, codes, groups }) => {
    const legs = times.map((row, from) => row.map((seconds, to) => (from === to ? 0 : seconds)))
    const draft = emptyDay(legs)
    const placed = routes.flatMap((stops, route) => placeRoute(draft, legs, stops, route, air[route]!))
    for (const { first, second } of together) join(draft, placed, of(placed, first), of(placed, second))
    for (const { first, second, below, above, caregivers } of ties) {
      const [a, b] = [of(placed, first), of(placed, second)]
      if (a.visit === b.visit || a.visit.staffing.length + b.visit.staffing.length > 2) continue
      const gap = b.start - a.start
      where(draft, ({ dependencies }) =>
        dependencies.push({
          first: a.visit.id,
          second: b.visit.id,
          minimumGap: gap - below * 60,
          maximumGap: gap + above * 60,
          caregivers: !caregivers ? 'any' : a.route === b.route ? 'same' : 'differ',
        }),
      )
    }
    for (const picked of codes) require(draft, of(placed, picked))
    for (const picks of groups)
      groupUp(
        draft,
        picks.map((picked) => of(placed, picked)),
      )
    return draft
  })

function emptyDay(times: number[][]): Draft {
  return {
    schema: 'hjemrute/problem/1',
    id: 'placed',
    synthetic: true,
    horizon: { start: at(0), end: at(HORIZON_MINUTES) },
    locations: times.map((_, k) => ({ id: `place-${k}` })),
    travel: { kind: 'matrix', modes: { car: { times } } },
    recipients: [],
    visits: [],
    caregivers: [],
    shifts: [],
    activities: [],
    dependencies: [],
    groups: [],
    bundles: [],
    patterns: [],
    vehicles: [],
    keys: [],
    history: [],
    reference: [],
    objective: { preset: 'none', terms: { travel: { weight: 1 } } },
    workingTimeRules: false,
  }
}

const atSecond = (seconds: number): string => at(seconds / 60)

/** Places a route from the base at 07:00 on, and puts its shift around it. */
function placeRoute(
  draft: Draft,
  legs: readonly (readonly number[])[],
  stops: readonly { place: number; minutes: number; slack: number; opensBefore: number; closesAfter: number }[],
  route: number,
  air: number,
): Placed[] {
  let free = 3600
  let here = 0
  const placed = stops.map(({ place, minutes, slack, opensBefore, closesAfter }): Placed => {
    const start = free + legs[here]![place]! + slack * 60
    const end = start + minutes * 60
    const id = `visit-${draft.visits.length}`
    const visit: DraftVisit = {
      id,
      recipient: `recipient of ${id}`,
      location: `place-${place}`,
      windows: [{ opens: atSecond(start - opensBefore * 60), hardCloses: atSecond(start + closesAfter * 60) }],
      staffing: [{ duration: minutes * 60 }],
    }
    draft.visits.push(visit)
    draft.recipients.push({ id: visit.recipient })
    ;[free, here] = [end, place]
    return { route, start, end, visit }
  })
  draft.caregivers.push({ id: `caregiver-${route}` })
  draft.shifts.push({
    id: `shift-${route}`,
    caregiver: `caregiver-${route}`,
    start: atSecond(3600 - air * 60),
    end: atSecond(Math.max(free, 3660) + legs[here]![0]! + air * 60),
    startLocation: 'place-0',
    endLocation: 'place-0',
  })
  return placed
}

/** Makes two visits of different routes at one place into one visit of two, begun as far apart as they are. */
function join(draft: Draft, placed: Placed[], a: Placed, b: Placed): void {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const isSingle = ({ visit }: Placed): boolean => visit.staffing.length === 1
  if (a.route === b.route || !isSingle(a) || !isSingle(b) || a.visit.location !== b.visit.location) return
  first.visit.staffing.push({ ...second.visit.staffing[0]!, offset: second.start - first.start })
  // One window holds for both places, each by its own start.
  const [w1, w2] = [first.visit.windows![0]!, second.visit.windows![0]!]
  first.visit.windows = [
    {
      opens: w1.opens < w2.opens ? w1.opens : w2.opens,
      hardCloses: w1.hardCloses! > w2.hardCloses! ? w1.hardCloses! : w2.hardCloses!,
    },
  ]
  draft.visits.splice(draft.visits.indexOf(second.visit), 1)
  placed.splice(placed.indexOf(second), 1)
}

/** The visit needs what only its caregiver holds. */
function require(draft: Draft, { route, visit }: Placed): void {
  if (visit.staffing.length > 1) return
  visit.staffing[0]!.qualifications = [{ code: `code-${route}` }]
  draft.caregivers[route]!.qualifications = [{ code: `code-${route}` }]
}

/** Those of the visits that are on the first one's route are with one caregiver. */
function groupUp(draft: Draft, members: readonly Placed[]): void {
  const { route } = members[0]!
  const alone = members.filter((member) => member.route === route && member.visit.staffing.length === 1)
  const visits = [...new Set(alone.map(({ visit }) => visit.id))]
  if (visits.length < 2) return
  where(draft, (tried) => tried.groups.push({ id: `group-${tried.groups.length}`, visits, hard: true }))
}
