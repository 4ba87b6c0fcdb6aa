import type { Coordinate } from '../geo.ts'
import type { Municipality } from './municipality.ts'
import type { Home } from './people.ts'

/** A place that a unit may go to, by the id it has in the problems. */
export interface UnitPlace extends Coordinate {
  readonly id: string
  readonly addressProtected: boolean
}

/** Every place that a unit may go to on any day: its base, and the homes of those it has visits to. */
export function placesOfUnit({ units, recipients, lines }: Municipality, unit: number): UnitPlace[] {
  const homes = new Map<string, { home: Home; addressProtected: boolean }>()
  const { base } = units[unit]!
  homes.set(base.id, { home: base, addressProtected: false })
  for (const line of lines) {
    if (line.unit !== unit) continue
    const { home, addressProtected } = recipients[line.recipient]!
    const known = homes.get(home.id)?.addressProtected ?? false
    homes.set(home.id, { home, addressProtected: known || addressProtected })
  }
  return [...homes.values()].map(({ home: { id, lat, lon }, addressProtected }) => ({ id, lat, lon, addressProtected }))
}

/** The modes that anybody may travel by, in a fixed order: one for all matrix files, so that units can be put together. */
export function modesOf({ units }: Pick<Municipality, 'units'>): string[] {
  const all = new Set<string>()
  for (const { parameters } of units) {
    const positions = parameters.shifts.flatMap(({ weekday, weekend }) => [...weekday, ...weekend])
    for (const { mode } of positions) all.add(mode)
    if (positions.some(({ mode }) => mode === 'car')) all.add(parameters.carsOtherwise)
  }
  return ['car', 'bicycle', 'foot'].filter((mode) => all.has(mode))
}
