import type { Desk, HungKey } from './desk.ts'
import type { Draft } from './draft.ts'
import { HERE } from './items.ts'
import type { KeyOut, List, TimedList } from './list.ts'

/** When a caregiver is at the place of one line, ticks. */
interface Stay {
  readonly at: number
  readonly left: number
  readonly arrival: number
  readonly start: number
  readonly end: number
  readonly isVisit: boolean
}

/** The keys a list takes, fetched first and brought back; `undefined` when one is not, or when others have them all. */
export function keysOut(
  { keys, lists }: Desk,
  list: List,
  draft: Draft,
  timed: Pick<TimedList, 'departure' | 'back'>,
): readonly KeyOut[] | undefined {
  if (keys.length === 0) return []
  const stays = staysOf(draft)
  const out: KeyOut[] = []
  for (const [number, hung] of keys.entries()) {
    const trips = stays.flatMap((stay, k) =>
      stay.isVisit && hung.opens.has(stay.at) ? [tripFor(list, timed, stays, k, hung)] : [],
    )
    const mine = merged(number, trips)
    if (mine === undefined) return undefined
    const others = lists.filter((other) => other !== list).flatMap((other) => other.timed.out)
    const all = [...mine, ...others.filter(({ key }) => key === number)]
    const isEnough = ({ from }: KeyOut): boolean =>
      all.filter((other) => other.from <= from && from < other.to).length <= hung.key.number
    if (mine.length > 0 && !all.every(isEnough)) return undefined
    out.push(...mine)
  }
  return out
}

function staysOf({ items, starts, lasts, legs, visited }: Draft): Stay[] {
  const stays: Stay[] = []
  for (const [k, { kind, at: place, left }] of items.entries()) {
    if (kind === 'reserve') continue
    const [at, start] = [visited[k]!, starts[k]!]
    const before = stays.at(-1)
    const arrival = before === undefined ? start : before.end + legs[k]!
    const isVisit = kind === 'visit' && place !== HERE
    stays.push({ at, left: left === HERE ? at : left, arrival, start, end: start + lasts[k]!, isVisit })
  }
  return stays
}

/** From when the key is taken for one visit to when it is back; `undefined` where it is never. */
function tripFor(
  { startsAt, endsAt }: List,
  { departure, back }: Pick<TimedList, 'departure' | 'back'>,
  stays: readonly Stay[],
  k: number,
  { lies }: HungKey,
): { from: number | undefined; to: number | undefined } {
  const isAt = ({ at, left }: Stay): boolean => at === lies || left === lies
  const stay = stays[k]!
  const before = stays.slice(0, k).findLast(isAt)
  const after = stays.slice(k + 1).find(isAt)
  const from =
    before === undefined
      ? startsAt === lies
        ? departure
        : undefined
      : before.left === lies
        ? before.end
        : before.start
  if (stay.left === lies) return { from, to: stay.end }
  const to = after === undefined ? (endsAt === lies ? back : undefined) : after.at === lies ? after.arrival : after.end
  return { from, to }
}

/** Trips that overlap need the key once. */
function merged(
  key: number,
  trips: readonly { from: number | undefined; to: number | undefined }[],
): KeyOut[] | undefined {
  const out: KeyOut[] = []
  for (const { from, to } of [...trips].sort((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    if (from === undefined || to === undefined) return undefined
    const last = out.at(-1)
    if (last !== undefined && from < last.to) out[out.length - 1] = { key, from: last.from, to: Math.max(last.to, to) }
    else out.push({ key, from, to })
  }
  return out
}
