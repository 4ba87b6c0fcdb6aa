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

/** The modes that a unit's shifts may travel by, in a fixed order. */
export function modesOfUnit({ units }: Pick<Municipality, 'units'>, unit: number): string[] {
  const { shifts, carsOtherwise } = units[unit]!.parameters
  const used = new Set<string>(
    shifts.flatMap(({ weekday, weekend }) => [...weekday, ...weekend].map(({ mode }) => mode)),
  )
  if (used.has('car')) used.add(carsOtherwise)
  return ['car', 'bicycle', 'foot'].filter((mode) => used.has(mode))
}
