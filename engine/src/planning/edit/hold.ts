import type { Pin, PlanEdit, Visit } from '../../model/index.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { unknownIn } from './may-change.ts'
import { listWith, refuse } from './reshaped.ts'
import type { Refusal } from './reshaped.ts'

/** The visit with one of its places held to the shift that it is on, or let go. */
export function lock(desk: Desk, { visit, place, on }: Extract<PlanEdit, { kind: 'lock' }>): Visit | Refusal {
  const unknown = unknownIn(desk, visit, place)
  if (unknown !== undefined) return { stopped: unknown }
  const stated = visitOf(desk, visit)!
  const rest = stated.pins.flatMap((pin) => lettingGo(pin, place, stated.staffing.length))
  const list = listWith(desk.lists, { visit, place })
  if (on && list === undefined) return refuse('edit-not-placed', { visit })
  const held = stated.pins.some((pin) => holds(pin, place) && (!on || pin.shift === list!.shift.id))
  if (held === on) return refuse('edit-changes-nothing')
  return { ...stated, pins: on ? [...rest, { place, shift: list!.shift.id }] : rest }
}

const holds = (pin: Pin, place: number): boolean =>
  (pin.shift !== undefined || pin.caregiver !== undefined) && (pin.place === undefined || pin.place === place)

/** What is left of a lock when it no longer holds a place to a shift or a caregiver: others' places, and the start. */
function lettingGo(pin: Pin, place: number, places: number): Pin[] {
  if (!holds(pin, place)) return [pin]
  const { shift, caregiver, start } = pin
  const others = pin.place === undefined ? Array.from({ length: places }, (_, k) => k).filter((k) => k !== place) : []
  const kept = { ...(shift === undefined ? {} : { shift }), ...(caregiver === undefined ? {} : { caregiver }) }
  return [...others.map((other) => ({ place: other, ...kept })), ...(start === undefined ? [] : [{ start }])]
}

/** The visit held to a start, or let go. */
export function pinTime(desk: Desk, { visit, start }: Extract<PlanEdit, { kind: 'pinTime' }>): Visit | Refusal {
  const unknown = unknownIn(desk, visit)
  if (unknown !== undefined) return { stopped: unknown }
  const stated = visitOf(desk, visit)!
  const starts = stated.pins.flatMap((pin) => pin.start ?? [])
  if (start === null ? starts.length === 0 : starts.length === 1 && starts[0] === start) {
    return refuse('edit-changes-nothing')
  }
  const rest = stated.pins.flatMap(({ start: _start, ...pin }) =>
    pin.shift === undefined && pin.caregiver === undefined ? [] : [pin],
  )
  return { ...stated, pins: start === null ? rest : [...rest, { start }] }
}

export function manner(desk: Desk, edit: Extract<PlanEdit, { kind: 'manner' }>): Visit | Refusal {
  const unknown = unknownIn(desk, edit.visit)
  if (unknown !== undefined) return { stopped: unknown }
  const stated = visitOf(desk, edit.visit)!
  return stated.manner === edit.manner ? refuse('edit-changes-nothing') : { ...stated, manner: edit.manner }
}
