import type { Desk, Journal, Times } from './desk.ts'
import type { List } from './list.ts'

/** Marks where the desk stands; what is returned takes back all that was written since, as often as it is called. */
export function mark({ journal }: Desk): () => void {
  const here = journal.length
  return () => {
    while (journal.length > here) journal.pop()!()
  }
}

/** Nothing written so far will be taken back. */
export function forget({ journal }: Desk): void {
  journal.length = 0
}

export const setAgreed = (desk: Desk, visit: string, times: Times | undefined): void =>
  set(desk.journal, desk.agreed, visit, times)

export const setHolders = (desk: Desk, visit: string, lists: readonly List[] | undefined): void =>
  set(desk.journal, desk.holders, visit, lists)

function set<T>(journal: Journal, map: Map<string, T>, key: string, value: T | undefined): void {
  const before = map.get(key)
  journal.push(() => write(map, key, before))
  write(map, key, value)
}

function write<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}

export function setList({ journal }: Desk, list: List, now: Pick<List, 'items' | 'timed'>): void {
  const { items, timed } = list
  journal.push(() => Object.assign(list, { items, timed }))
  Object.assign(list, now)
}

/** Copies the desk; what is returned brings it back to this, whatever was written meanwhile. */
export function copyOf(desk: Desk): () => void {
  const lists = desk.lists.map(({ items, timed }) => ({ items, timed }))
  const [agreed, holders] = [new Map(desk.agreed), new Map(desk.holders)]
  return () => {
    for (const [k, list] of desk.lists.entries()) if (list.timed !== lists[k]!.timed) setList(desk, list, lists[k]!)
    for (const id of desk.items.keys()) {
      if (desk.agreed.get(id) !== agreed.get(id)) setAgreed(desk, id, agreed.get(id))
      if (desk.holders.get(id) !== holders.get(id)) setHolders(desk, id, holders.get(id))
    }
  }
}
