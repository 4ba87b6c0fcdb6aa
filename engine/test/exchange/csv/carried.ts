import type { Problem } from '../../../src/model/index.ts'
import { parseInstant } from '../../../src/time.ts'

/** What the tables have columns for, of a problem; instants as seconds, so that two ways of writing one are one. */
export function carried({ locations, recipients, caregivers, shifts, visits }: Problem): unknown {
  const byId = <T extends { id: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return instantsAsSeconds({
    locations: byId(locations.map(({ matrixIndex: _index, key: _key, ...location }) => location)),
    recipients,
    caregivers: caregivers.map(({ worked: _worked, agreements: _agreements, ...caregiver }) => caregiver),
    shifts: shifts.map(({ capacity: _c, costPerHour: _p, openingCost: _o, vehiclePool: _v, ...shift }) => shift),
    visits: visits.map(({ load: _load, ...visit }) => visit),
  })
}

function instantsAsSeconds(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? parseInstant(value).seconds : value
  if (Array.isArray(value)) return value.map(instantsAsSeconds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, instantsAsSeconds(inner)]))
}
