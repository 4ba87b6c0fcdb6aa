import type { Desk, Times } from './desk.ts'
import type { Item } from './items.ts'
import { mark, setAgreed } from './journal.ts'
import type { List, TimedList } from './list.ts'
import { meetingTimes } from './crews.ts'
import { timeList } from './time-list.ts'
import { timesWith, writeDown } from './write-down.ts'

/**
 * Agrees anew when those meet who do a visit together, where another time leaves their lists better, in the order they
 * have. True when some meeting was moved.
 */
export function meetAnew(desk: Desk): boolean {
  let changed = false
  for (const items of desk.items.values()) {
    const holders = desk.holders.get(items[0]?.id ?? '')
    if (items.length > 1 && holders !== undefined && moveMeeting(desk, items, holders)) changed = true
  }
  return changed
}

function moveMeeting(desk: Desk, items: readonly Item[], holders: readonly List[]): boolean {
  const crew = inOrderOfPlace(items, holders)
  const { id } = items[0]!
  const takeBack = mark(desk)
  let best: { times: Times; timed: readonly TimedList[] } | undefined
  let least = crew.reduce((sum, { timed }) => sum + timed.measure, 0)
  for (const start of meetingTimes(desk, items, crew)) {
    const times = timesWith(items, crew, start)
    setAgreed(desk, id, times)
    const timed = crew.map((list) => timeList(desk, list, list.items))
    const measure = timed.reduce((sum, each) => sum + (each?.measure ?? Infinity), 0)
    if (measure < least) [best, least] = [{ times, timed: timed as TimedList[] }, measure]
  }
  takeBack()
  if (best === undefined) return false
  setAgreed(desk, id, best.times)
  crew.forEach((list, place) => writeDown(desk, list, list.items, best.timed[place]!))
  return true
}

const inOrderOfPlace = (items: readonly Item[], holders: readonly List[]): List[] =>
  items.map((item) => holders.find((list) => list.items.includes(item))!)
