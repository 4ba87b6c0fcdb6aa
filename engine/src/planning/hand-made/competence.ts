import { ticksOf } from '../day.ts'
import type { Desk } from './desk.ts'
import type { Item } from './items.ts'
import type { List } from './list.ts'

/** A visit given to somebody whose rare competence it does not need is as good as this much longer a way. 5 min. */
const SPARED_SECONDS = 300

/** Ticks that each list's rare competences are spared with; rare: held on fewer than half of the shifts. */
export function sparing(desk: Desk): (list: List, item: Item) => number {
  const held = new Map(desk.lists.map((list) => [list, codesOf(desk, list)]))
  const holders = (code: string): number => desk.lists.filter((list) => held.get(list)!.has(code)).length
  const all = new Set([...held.values()].flatMap((codes) => [...codes]))
  const rare = [...all].filter((code) => 2 * holders(code) < desk.lists.length)
  return (list, item) => {
    const needed = new Set(item.visit?.staffing[item.place]?.qualifications.map(({ code }) => code))
    const spent = rare.filter((code) => held.get(list)!.has(code) && !needed.has(code)).length
    return spent * SPARED_SECONDS * desk.day.clock.ticksPerSecond
  }
}

function codesOf({ day }: Desk, { shift, start }: List): ReadonlySet<string> {
  if (shift.caregiver === null) return new Set(shift.assumedQualifications)
  const valid = (day.caregivers.get(shift.caregiver)?.qualifications ?? []).filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || ticksOf(day, validFrom) <= start) &&
      (validTo === undefined || start <= ticksOf(day, validTo)),
  )
  return new Set(valid.map(({ code }) => code))
}
