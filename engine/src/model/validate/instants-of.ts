import type { JudgedProblem } from './judged-problem.ts'

/** An instant of a problem and where it stands. */
export type PlacedInstant = readonly [iso: string | undefined, path: string]

/** Every instant that a problem states, with its place. */
export function* instantsOf({ problem, place }: JudgedProblem): Generator<PlacedInstant> {
  yield [problem.horizon.start, 'horizon.start']
  yield [problem.horizon.end, 'horizon.end']
  for (const [i, visit] of problem.visits.entries()) {
    const at = place('visits', i)
    yield [visit.usualStart, `${at}.usualStart`]
    yield* each(visit.windows, `${at}.windows`, ['opens', 'softCloses', 'hardCloses'])
    yield* each(visit.requiredCaregivers, `${at}.requiredCaregivers`, ['expires'])
    yield* each(visit.excludedCaregivers, `${at}.excludedCaregivers`, ['expires'])
    yield* each(visit.pins, `${at}.pins`, ['start'])
  }
  for (const [i, caregiver] of problem.caregivers.entries()) {
    const at = place('caregivers', i)
    yield* each(caregiver.qualifications, `${at}.qualifications`, ['validFrom', 'validTo'])
    yield* each(caregiver.worked, `${at}.worked`, ['start', 'end'])
    yield* each(caregiver.agreements, `${at}.agreements`, ['validFrom', 'validTo'])
  }
  for (const [i, shift] of problem.shifts.entries()) {
    const at = place('shifts', i)
    yield [shift.start, `${at}.start`]
    yield [shift.end, `${at}.end`]
    yield* each(shift.breaks, `${at}.breaks`, ['opens', 'closes'])
    yield* each(shift.reserves, `${at}.reserves`, ['opens', 'closes'])
  }
  for (const [i, activity] of problem.activities.entries()) {
    yield [activity.opens, `${place('activities', i)}.opens`]
    yield [activity.closes, `${place('activities', i)}.closes`]
  }
  for (const [i, { last }] of problem.history.entries()) yield [last, `${place('history', i)}.last`]
  for (const [i, { start }] of problem.reference.entries()) yield [start, `${place('reference', i)}.start`]
}

function* each<Key extends string>(
  items: readonly { readonly [K in Key]?: string | undefined }[],
  path: string,
  keys: readonly Key[],
): Generator<PlacedInstant> {
  for (const [i, item] of items.entries()) for (const key of keys) yield [item[key], `${path}[${i}].${key}`]
}
