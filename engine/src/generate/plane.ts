import type { Coordinate } from '../geo.ts'

/** Metres in a degree of latitude. */
const DEGREE = 111_195

/** Straight-line metres between two places some kilometres apart: flat enough, and quick. */
export function metresBetween(a: Coordinate, b: Coordinate): number {
  const x = (b.lon - a.lon) * DEGREE * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  const y = (b.lat - a.lat) * DEGREE
  return Math.sqrt(x * x + y * y)
}

/** Column and row of a square grid. */
export function gridCell({ lat, lon }: Coordinate, metres: number, middle: number): string {
  const column = Math.floor((lon * DEGREE * Math.cos(middle * (Math.PI / 180))) / metres)
  return `${Math.floor((lat * DEGREE) / metres)} ${column}`
}
