import { fold } from '../fold.ts'

/** A unit in brackets at the end of a heading: `varighet (min)`, `lengde [t]`. */
const UNIT =
  /[([]\s*(min|minutter|minutt|minutes|m|t|timer|timar|time|hours|h|sek|sekunder|sekund|seconds|s)\.?\s*[)\]]\s*\*?\s*$/i

/** What a heading is compared by: without its unit, its stars and what `fold` takes away. */
export function headingKey(heading: string): string {
  return fold(heading.replace(UNIT, ''))
}

/** Seconds in the unit that a heading states, or undefined when it states none. */
export function unitOf(heading: string): number | undefined {
  const [, unit] = UNIT.exec(heading) ?? []
  if (unit === undefined) return undefined
  return /^(t|h)/i.test(unit) ? 3600 : /^s/i.test(unit) ? 1 : 60
}
