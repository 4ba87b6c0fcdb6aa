import type { Dependency, Visit } from '../../model/index.ts'
import { lengthOf } from '../day.ts'
import type { Day } from '../day.ts'

/** What is known of a visit once it has a place. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly caregivers: ReadonlySet<string>
}

/** The dependencies of each visit that has any. */
export function tiesOf(day: Day): ReadonlyMap<string, Dependency[]> {
  const ties = new Map<string, Dependency[]>()
  for (const dependency of day.problem.dependencies) {
    for (const id of [dependency.first, dependency.second]) ties.set(id, [...(ties.get(id) ?? []), dependency])
  }
  return ties
}

/** A visit waits for the one it comes after, and keeps gaps and caregivers towards those that have a place. */
export function respectsTies(
  day: Day,
  ties: ReadonlyMap<string, readonly Dependency[]>,
  placed: ReadonlyMap<string, Placed>,
  visit: Visit,
  offered: Placed,
): boolean {
  return (ties.get(visit.id) ?? []).every((tie) => {
    const first = tie.first === visit.id ? offered : placed.get(tie.first)
    const second = tie.second === visit.id ? offered : placed.get(tie.second)
    if (first === undefined) return false
    if (second === undefined) return true
    return keepsGap(day, tie, first, second) && keepsCaregivers(tie, first, second)
  })
}

function keepsGap(day: Day, tie: Dependency, first: Placed, second: Placed): boolean {
  const gap = second.start - (tie.from === 'start' ? first.start : first.end)
  const least = tie.minimumGap === undefined ? -Infinity : lengthOf(day, tie.minimumGap)
  const most = tie.maximumGap === undefined ? Infinity : lengthOf(day, tie.maximumGap)
  return gap >= least && gap <= most
}

function keepsCaregivers({ caregivers }: Dependency, first: Placed, second: Placed): boolean {
  if (caregivers === 'any') return true
  const inCommon = [...second.caregivers].some((caregiver) => first.caregivers.has(caregiver))
  return caregivers === 'same' ? inCommon : !inCommon
}
