import type { Problem } from '../model/index.ts'
import { matrixIndexOf } from './matrix-index.ts'

/**
 * Rows of the homes that are shown to nobody outside this machine: where recipients with a protected address are
 * visited, unless a shift begins or ends there too, which makes it a base.
 */
export function protectedRows({ locations, recipients, visits, shifts }: Problem): Set<number> {
  const hidden = new Set(recipients.filter(({ addressProtected }) => addressProtected).map(({ id }) => id))
  const bases = new Set(shifts.flatMap(({ startLocation, endLocation }) => [startLocation, endLocation]))
  const homes = new Set<string>()
  for (const { recipient, location, endLocation } of visits) {
    if (!hidden.has(recipient)) continue
    for (const place of [location, endLocation]) if (place !== undefined && !bases.has(place)) homes.add(place)
  }
  const rows = new Set<number>()
  locations.forEach((location, position) => {
    if (homes.has(location.id)) rows.add(matrixIndexOf(location, position))
  })
  return rows
}
