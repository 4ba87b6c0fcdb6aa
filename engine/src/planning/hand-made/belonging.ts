import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'

/** For each visit those that belong with it, couples, households and buildings, wished or demanded. */
export function companionsOf({ day }: Desk): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>()
  for (const { visits } of day.problem.groups) {
    for (const id of visits) beside.set(id, [...(beside.get(id) ?? []), ...visits.filter((other) => other !== id)])
  }
  return beside
}

/** For each visit the others of the same recipient. */
export function sameDoorOf({ day }: Desk): ReadonlyMap<string, readonly string[]> {
  const visits = new Map<string, string[]>()
  for (const { id, recipient } of day.visits) visits.set(recipient, [...(visits.get(recipient) ?? []), id])
  return new Map(day.visits.map(({ id, recipient }) => [id, visits.get(recipient)!.filter((other) => other !== id)]))
}

/** For each visit all that one caregiver must do together with it: hard groups, and ties to the same caregiver. */
export function inseparableOf({ day }: Desk): ReadonlyMap<string, readonly Visit[]> {
  const planned = new Set(day.visits.map(({ id }) => id))
  const { groups, dependencies } = day.problem
  const hard = groups.filter((group) => group.hard).map(({ visits }) => visits)
  const same = dependencies
    .filter(({ caregivers }) => caregivers === 'same')
    .map(({ first, second }) => [first, second])
  const clusters = new Map<string, Set<string>>()
  for (const set of [...hard, ...same]) {
    const members = set.filter((id) => planned.has(id))
    const all = new Set(members.flatMap((id) => [...(clusters.get(id) ?? [id])]))
    for (const id of all) clusters.set(id, all)
  }
  const inOrder = (ids: ReadonlySet<string>): Visit[] => day.visits.filter(({ id }) => ids.has(id))
  return new Map([...clusters].map(([id, ids]) => [id, inOrder(ids)]))
}
