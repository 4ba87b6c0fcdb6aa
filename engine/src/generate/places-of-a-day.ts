import type { ProblemInput } from '../model/index.ts'
import type { Municipality } from './municipality.ts'
import type { Home, ServiceLine } from './people.ts'

type Location = ProblemInput['locations'][number]

/** Copies of each key, so that a visit by two and another shift's visit can be done on one day. */
const COPIES = 2

/** The locations and keys of a day: the bases first, then the homes that are visited. */
export function placesOfDay(
  { units, recipients }: Municipality,
  lines: readonly ServiceLine[],
  chosen: readonly number[],
): Pick<ProblemInput, 'locations' | 'keys'> {
  const bases = new Map(chosen.map((unit) => [units[unit]!.base.id, units[unit]!]))
  const homes = new Map<string, Location>()
  const keys: NonNullable<ProblemInput['keys']> = []
  for (const { recipient: position, unit: by } of lines) {
    const { home, unit } = recipients[position]!
    if (homes.has(home.id)) continue
    homes.set(home.id, locationOf(home, units[unit]!.area))
    if (home.key === undefined) continue
    const { id: base } = units[by]!.base
    keys.push({ id: home.key, name: home.key.replace('nøkkel-', 'N'), location: base, number: COPIES })
  }
  return {
    locations: [
      ...[...bases.values()].map(({ base, area }) => ({ ...locationOf(base, area), name: 'Base' })),
      ...homes.values(),
    ],
    ...(keys.length === 0 ? {} : { keys }),
  }
}

/** The units that are named anywhere in the problem; only those that are planned have their base in it. */
export function unitsOfDay(
  { units }: Municipality,
  chosen: readonly number[],
  named: ReadonlySet<string | undefined>,
): NonNullable<ProblemInput['units']> {
  return units.flatMap(({ id, name, parameters, base, dutyPhone }, position) => {
    const isPlanned = chosen.includes(position)
    if (!isPlanned && !named.has(id)) return []
    return [{ id, name, kind: parameters.kind, dutyPhone, ...(isPlanned ? { base: base.id } : {}) }]
  })
}

function locationOf({ id, lat, lon, address, kind, entry, fixedSeconds, key }: Home, area: string): Location {
  return {
    ...{ id, address, coordinate: { lat, lon }, area, fixedSeconds },
    ...(entry === undefined ? {} : { entry }),
    ...(kind === 'serviced' || kind === 'flats' ? { building: id.replace('sted', 'bygg') } : {}),
    ...(key === undefined ? {} : { key }),
  }
}
