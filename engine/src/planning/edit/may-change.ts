import type { Shift, Stopped, VisitPlace } from '../../model/index.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { isOf, listWith, refuse } from './reshaped.ts'

/** What an edit names that is not there, or a place of a visit that cannot be asked for; `undefined`: all is known. */
export function unknownIn(desk: Desk, visit: string, place?: number, shift?: string): Stopped | undefined {
  const known = visitOf(desk, visit)
  if (known === undefined) return refuse('edit-unknown-visit', { visit }).stopped
  if (place !== undefined && known.staffing[place] === undefined) {
    return refuse('edit-unknown-place', { visit, number: place + 1 }).stopped
  }
  if (shift !== undefined && !desk.lists.some((list) => list.shift.id === shift)) {
    return refuse('edit-unknown-shift', { shift }).stopped
  }
  return undefined
}

/** What keeps a place from going to a shift by a person's own decision: a lock, or the fellow place that it has. */
export function heldFrom(desk: Desk, { visit, place }: VisitPlace, shift: Shift): Stopped | undefined {
  const lock = lockAgainst(desk, { visit, place }, shift)
  if (lock !== undefined) return lock
  const list = desk.lists.find((each) => each.shift.id === shift.id)!
  const fellow = list.entries.some((entry) => isOf(visit)(entry) && !isOf(visit, place)(entry))
  return fellow ? refuse('edit-takes-part', { visit, shift: shift.id }).stopped : undefined
}

function lockAgainst(desk: Desk, { visit, place }: VisitPlace, shift: Shift): Stopped | undefined {
  for (const pin of visitOf(desk, visit)!.pins) {
    if (pin.place !== undefined && pin.place !== place) continue
    if (pin.shift !== undefined && pin.shift !== shift.id) {
      return refuse('edit-locked', { visit, shift: pin.shift }).stopped
    }
    if (pin.caregiver !== undefined && pin.caregiver !== shift.caregiver) {
      return refuse('edit-locked-caregiver', { visit, caregiver: pin.caregiver }).stopped
    }
  }
  return undefined
}

/** The lock that keeps a visit on the lists where it is. */
export function lockOn(desk: Desk, visit: string): Stopped | undefined {
  const { pins } = visitOf(desk, visit)!
  const pin = pins.find(({ shift, caregiver }) => shift !== undefined || caregiver !== undefined)
  if (pin === undefined) return undefined
  if (pin.caregiver !== undefined && pin.shift === undefined) {
    return refuse('edit-locked-caregiver', { visit, caregiver: pin.caregiver }).stopped
  }
  const list = pin.shift ?? listWith(desk.lists, { visit, place: pin.place ?? 0 })?.shift.id ?? ''
  return refuse('edit-locked', { visit, shift: list }).stopped
}
