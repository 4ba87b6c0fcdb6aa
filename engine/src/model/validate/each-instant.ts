import type { JudgedProblem } from './judged-problem.ts'

/** Called with an instant of a problem, and what tells where it stands: few are asked, and texts take time. */
type Visit = (iso: string, path: () => string) => void

/** Calls `visit` with every instant that a problem states. */
export function eachInstant({ problem, place }: JudgedProblem, visit: Visit): void {
  const { horizon, visits, caregivers, shifts, activities, history, reference } = problem
  of(horizon, () => 'horizon', ['start', 'end'], visit)
  for (const [i, one] of visits.entries()) {
    const at = () => place('visits', i)
    of(one, at, ['usualStart'], visit)
    each(one.windows, at, 'windows', ['opens', 'softCloses', 'hardCloses'], visit)
    each(one.requiredCaregivers, at, 'requiredCaregivers', ['expires'], visit)
    each(one.excludedCaregivers, at, 'excludedCaregivers', ['expires'], visit)
    each(one.pins, at, 'pins', ['start'], visit)
  }
  for (const [i, caregiver] of caregivers.entries()) {
    const at = () => place('caregivers', i)
    each(caregiver.qualifications, at, 'qualifications', ['validFrom', 'validTo'], visit)
    each(caregiver.worked, at, 'worked', ['start', 'end'], visit)
    each(caregiver.agreements, at, 'agreements', ['validFrom', 'validTo'], visit)
  }
  for (const [i, shift] of shifts.entries()) {
    const at = () => place('shifts', i)
    of(shift, at, ['start', 'end'], visit)
    each(shift.breaks, at, 'breaks', ['opens', 'closes'], visit)
    each(shift.reserves, at, 'reserves', ['opens', 'closes'], visit)
  }
  for (const [i, activity] of activities.entries())
    of(activity, () => place('activities', i), ['opens', 'closes'], visit)
  for (const [i, seen] of history.entries()) of(seen, () => place('history', i), ['last'], visit)
  for (const [i, stated] of reference.entries()) of(stated, () => place('reference', i), ['start'], visit)
}

type Stating<Key extends string> = { readonly [K in Key]?: string | undefined }

function of<Key extends string>(item: Stating<Key>, at: () => string, keys: readonly Key[], visit: Visit): void {
  for (const key of keys) {
    const iso = item[key]
    if (iso !== undefined) visit(iso, () => `${at()}.${key}`)
  }
}

function each<Key extends string>(
  items: readonly Stating<Key>[],
  at: () => string,
  list: string,
  keys: readonly Key[],
  visit: Visit,
): void {
  for (let i = 0; i < items.length; i++) of(items[i]!, () => `${at()}.${list}[${i}]`, keys, visit)
}
