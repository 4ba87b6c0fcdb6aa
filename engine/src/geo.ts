/** The earth's mean radius in metres (IUGG R1). */
const EARTH_RADIUS = 6_371_008.8

export interface Coordinate {
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance in metres (haversine). */
export function straightLineMetres(a: Coordinate, b: Coordinate): number {
  const toRadians = Math.PI / 180
  const sinLat = Math.sin(((b.lat - a.lat) * toRadians) / 2)
  const sinLon = Math.sin(((b.lon - a.lon) * toRadians) / 2)
  const h = sinLat * sinLat + Math.cos(a.lat * toRadians) * Math.cos(b.lat * toRadians) * sinLon * sinLon
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
