import type { Pin, Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, brokenBy, iso, placeValues } from '../finding.ts'
import type { ReplayedPlan, ReplayedVisit } from '../replayed-plan.ts'

/**
 * Pin: a placed visit keeps its locks: caregiver and shift of the place (or of every place), start of the visit.
 * `values.fault`: `caregiver`, `shift` (one for each place) or `start` (amount: how far off).
 */
export function checkPin(day: ReplayedPlan): Violation[] {
  return [...day.visits.values()]
    .filter(({ placed }) => placed)
    .flatMap((entry) =>
      entry.visit.pins.flatMap((pin) => [...placeFaults(entry, pin), ...startFaults(day, entry, pin)]),
    )
}

function placeFaults({ visit, places }: ReplayedVisit, pin: Pin): Violation[] {
  const bound = places.filter(({ place }) => pin.place === undefined || pin.place === place)
  return bound.flatMap((placed) => {
    const { caregiverId, shift } = placed.route
    const wrongCaregiver = pin.caregiver !== undefined && pin.caregiver !== caregiverId
    const wrongShift = pin.shift !== undefined && pin.shift !== shift.id
    const at = `visit/${visit.id}`
    const values = placeValues(placed)
    return [
      ...(wrongCaregiver ? [broken('pin', at, { fault: 'caregiver', ...values, pinned: pin.caregiver ?? '' })] : []),
      ...(wrongShift ? [broken('pin', at, { fault: 'shift', ...values, pinned: pin.shift ?? '' })] : []),
    ]
  })
}

function startFaults(day: ReplayedPlan, { visit, start }: ReplayedVisit, pin: Pin): Violation[] {
  if (pin.start === undefined) return []
  const off = Math.abs(start - toTicks(day.clock, pin.start))
  if (off === 0) return []
  const values = { fault: 'start', visit: visit.id, start: iso(day, start), pinned: pin.start }
  return [brokenBy(day, 'pin', `visit/${visit.id}`, off, values)]
}
