import type { Coordinate } from '../../geo.ts'

/** OSRM names its profiles when a server's data is built; the word in the address changes nothing (docs/http.md). */
const PROFILES: Readonly<Record<string, string>> = { car: 'driving', bicycle: 'cycling', foot: 'walking' }

/**
 * Path and query of OSRM's table service, for every pair from one of `from` to one of `to`. GET, which every version
 * answers. Hints, which nobody reads, are left out.
 */
export function osrmTablePath(mode: string, from: readonly Coordinate[], to: readonly Coordinate[]): string {
  const coordinates = [...from, ...to].map(({ lat, lon }) => `${lon},${lat}`).join(';')
  const sources = from.map((_, position) => position).join(';')
  const destinations = to.map((_, position) => from.length + position).join(';')
  return (
    `/table/v1/${PROFILES[mode] ?? mode}/${coordinates}` +
    `?sources=${sources}&destinations=${destinations}&annotations=duration,distance&generate_hints=false`
  )
}
