import type { Desk, Tie, Times } from './desk.ts'
import type { List } from './list.ts'

/** Between which instants a visit may begin as far as its ties go. */
export interface Between {
  readonly from: number
  readonly to: number
}

const ANY: Between = { from: -Infinity, to: Infinity }

/** `timesOf`: the times of the other visit of a tie; `undefined` when nothing is known of it yet, which ties nothing. */
export function betweenTies(
  { ties }: Desk,
  id: string,
  duration: number,
  timesOf: (visit: string) => Times | undefined,
): Between {
  const mine = ties.get(id)
  if (mine === undefined) return ANY
  let [from, to] = [-Infinity, Infinity]
  for (const tie of mine) {
    const other = timesOf(tie.first === id ? tie.second : tie.first)
    if (other === undefined) continue
    const range = tie.first === id ? beforeSecond(tie, other, duration) : afterFirst(tie, other)
    from = Math.max(from, range.from)
    to = Math.min(to, range.to)
  }
  return { from, to }
}

function afterFirst({ fromEnd, least, most }: Tie, first: Times): Between {
  const counted = fromEnd ? first.end : first.start
  return { from: counted + least, to: counted + most }
}

function beforeSecond({ fromEnd, least, most }: Tie, second: Times, duration: number): Between {
  const latest = second.start - (fromEnd ? duration : 0)
  return { from: latest - most, to: latest - least }
}

/** The other visit is on the same list, and the list alone says when it is. */
export function isOn({ holders, items }: Desk, list: List, visit: string): boolean {
  return holders.get(visit)?.[0] === list && items.get(visit)!.length === 1
}
