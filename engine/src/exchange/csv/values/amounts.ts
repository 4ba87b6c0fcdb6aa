/** Numbers, lengths of time and coordinates, as people and spreadsheets write them. */

const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?(?:e[-+]?\d{1,3})?$/i
/** A space, or a no-break space, between thousands. */
const THOUSANDS = /(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g

/** A number with a comma or a point; undefined for anything else. */
export function readNumber(cell: string): number | undefined {
  const text = cell.replace(THOUSANDS, '')
  if (!NUMBER.test(text)) return undefined
  return Number(text.replace('−', '-').replace(',', '.'))
}

const COLON = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/
const IN_WORDS =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:t|timer|timar|time|h|hours?)\.?)?\s*(?:(?:og|and)\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:m|min|minutter|minutt|minutes?)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|sek|sekunder|sekund|seconds?)\.?)?$/i

/**
 * Seconds: `15`, `15 min`, `1:30` (hours and minutes), `0:01:40`, `1 t 30 min`, `100 s`. A bare number is of the
 * heading's unit, and minutes without one; then a part of one is refused, since it may be of an hour or of a day.
 */
export function readDuration(cell: string, unit: number | undefined): number | undefined {
  const number = readNumber(cell)
  if (number !== undefined) {
    if (number < 0 || (unit === undefined && number > 0 && number < 1)) return undefined
    return withoutNoise(number * (unit ?? 60))
  }
  const [, hours, minutes, seconds = '0'] = COLON.exec(cell) ?? []
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  const words = IN_WORDS.exec(cell)
  if (words === null || cell === '') return undefined
  const [h, m, s] = words.slice(1).map((part) => Number((part ?? '0').replace(',', '.'))) as [number, number, number]
  return withoutNoise(h * 3600 + m * 60 + s)
}

/** 0.1 × 60 is 6, not 6.000000000000001. */
const withoutNoise = (seconds: number): number => {
  const whole = Math.round(seconds)
  return Math.abs(seconds - whole) < 1e-6 ? whole : seconds
}

/** `59,9139 10,7522`, `59.9139, 10.7522` or `59,9139; 10,7522`. */
const PAIR = /^([-+]?\d+(?:[.,]\d+)?)\s*(?:[;/|]\s*|,\s+|\s+)([-+]?\d+(?:[.,]\d+)?)$/
const POINT_PAIR = /^([-+]?\d+\.\d+)\s*,\s*([-+]?\d+\.\d+)$/

export function readPair(cell: string): { lat: number; lon: number } | undefined {
  const [, lat, lon] = POINT_PAIR.exec(cell) ?? PAIR.exec(cell) ?? []
  if (lat === undefined || lon === undefined) return undefined
  return { lat: readNumber(lat)!, lon: readNumber(lon)! }
}
