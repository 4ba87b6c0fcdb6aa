import { straightLineMetres } from '@hjemrute/engine/geo'
import type { Coordinate } from '@hjemrute/engine/geo'

/** A ring of places; closed when the last is the first. */
export type Ring = readonly Coordinate[]

export const isClosed = (ring: Ring): boolean =>
  ring.length > 3 && ring[0]!.lat === ring.at(-1)!.lat && ring[0]!.lon === ring.at(-1)!.lon

/** The box's middle: inside or beside the outline, near enough to tell where a building is. */
export function middleOf(ring: Ring): Coordinate {
  const lats = ring.map(({ lat }) => lat)
  const lons = ring.map(({ lon }) => lon)
  return { lat: middle(lats), lon: middle(lons) }
}

const middle = (numbers: readonly number[]): number => {
  let least = Infinity
  let greatest = -Infinity
  for (const number of numbers) {
    least = Math.min(least, number)
    greatest = Math.max(greatest, number)
  }
  return (least + greatest) / 2
}

/** Square metres inside a ring, by the shoelace formula on a plane that touches the earth there. */
export function areaOf(ring: Ring): number {
  const origin = ring[0]
  if (origin === undefined) return 0
  const metresPerLat = straightLineMetres(
    { lat: origin.lat - 0.5, lon: origin.lon },
    { lat: origin.lat + 0.5, lon: origin.lon },
  )
  const metresPerLon = straightLineMetres(
    { lat: origin.lat, lon: origin.lon - 0.5 },
    { lat: origin.lat, lon: origin.lon + 0.5 },
  )
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]!
    const b = ring[i]!
    twice += (a.lon - origin.lon) * (b.lat - origin.lat) - (b.lon - origin.lon) * (a.lat - origin.lat)
  }
  return (Math.abs(twice) / 2) * metresPerLat * metresPerLon
}

/** true when the place lies inside the ring (even-odd). */
export function contains(ring: Ring, { lat, lon }: Coordinate): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!
    const b = ring[j]!
    if (a.lat > lat !== b.lat > lat && lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon)
      inside = !inside
  }
  return inside
}
