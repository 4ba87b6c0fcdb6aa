import fc from 'fast-check'
import { minutes, of, pick, some, someOf, where } from './draft.ts'
import type { Draft } from './draft.ts'

type Dependency = Draft['dependencies'][number]

const pair = { first: pick, second: pick, from: fc.constantFrom('start', 'end') } as const

function tie(draft: Draft, first: number, second: number, more: Omit<Dependency, 'first' | 'second'>): void {
  const [a, b] = [of(draft.visits, first).id, of(draft.visits, second).id]
  if (a !== b) where(draft, ({ dependencies }) => dependencies.push({ first: a, second: b, ...more }))
}

/** The second at least so long after the first; a gap may be negative. */
export const minimumGaps = some(fc.record({ ...pair, gap: minutes(-60, 120) }), (draft, { first, second, from, gap }) =>
  tie(draft, first, second, { from, minimumGap: gap * 60 }),
)

/** The second at most so long after the first. */
export const maximumGaps = some(fc.record({ ...pair, gap: minutes(0, 180) }), (draft, { first, second, from, gap }) =>
  tie(draft, first, second, { from, maximumGap: gap * 60 }),
)

/** The second between a minimum and a maximum after the first: the narrowest ties, and so the hardest to place. */
export const gapRanges = some(
  fc.record({ ...pair, least: minutes(-30, 90), more: minutes(0, 60) }),
  (draft, { first, second, from, least, more }) =>
    tie(draft, first, second, { from, minimumGap: least * 60, maximumGap: (least + more) * 60 }),
)

/** The same caregiver at both. */
export const sameCaregiver = some(fc.record(pair), (draft, { first, second }) =>
  tie(draft, first, second, { caregivers: 'same' }),
)

/** Different caregivers at both. */
export const differentCaregivers = some(fc.record(pair), (draft, { first, second }) =>
  tie(draft, first, second, { caregivers: 'differ' }),
)

const group = {
  kind: fc.constantFrom('couple', 'household', 'building', 'recipient'),
  visits: fc.array(pick, { minLength: 2, maxLength: 4 }),
} as const

type Group = Draft['groups'][number]

function addGroup(draft: Draft, kind: Group['kind'], visits: readonly number[], more: Partial<Group>): void {
  const ids = someOf(draft.visits, visits).map(({ id }) => id)
  if (ids.length < 2) return
  where(draft, ({ groups }) => groups.push({ id: `group-${groups.length}`, kind, visits: ids, ...more }))
}

/** Visits that should be with one caregiver, at a price. */
export const softGroups = some(fc.record(group), (draft, { kind, visits }) => addGroup(draft, kind, visits, {}), 3)

/** Visits that must be with one caregiver. */
export const hardGroups = some(
  fc.record(group),
  (draft, { kind, visits }) => addGroup(draft, kind, visits, { hard: true }),
  3,
)

/** Visits that should be with one caregiver and directly after one another. */
export const softRows = some(
  fc.record(group),
  (draft, { kind, visits }) => addGroup(draft, kind, visits, { inRow: true }),
  3,
)

/** Visits that must be with one caregiver and directly after one another. */
export const hardRows = some(
  fc.record(group),
  (draft, { kind, visits }) => addGroup(draft, kind, visits, { inRow: true, hard: true }),
  3,
)
