/**
 * Units of measure. Numbers that mean different things have different types, so that minutes never
 * meet metres. The brands exist only for the compiler; at run time these are plain numbers.
 */

/** A length of time in seconds. */
export type Seconds = number & { readonly _unit?: 's' }
/** A length of road in metres. */
export type Metres = number & { readonly _unit?: 'm' }
/** An amount of money in øre (1/100 krone). */
export type Ore = number & { readonly _unit?: 'øre' }
/** A count of the problem's own small time steps, from the start of its horizon. Always a whole number. */
export type Ticks = number & { readonly _unit?: 'tick' }

export const seconds = (value: number): Seconds => value as Seconds
export const minutes = (value: number): Seconds => (value * 60) as Seconds
export const hours = (value: number): Seconds => (value * 3600) as Seconds

/** A ratio of two whole numbers, for weights and clock rates that decimals cannot state (⅓, 50/3). */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

const FRACTION = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\/\s*(\d+(?:\.\d+)?))?\s*$/

/**
 * Reads `3`, `0.25`, `"1/3"` or `"0.5"` as an exact fraction in lowest terms.
 * Returns `undefined` when the text is no such number, or the number is not finite.
 */
export function parseFraction(value: number | string): Fraction | undefined {
  const match = FRACTION.exec(typeof value === 'number' ? decimal(value) : value)
  if (match === null) return undefined
  const top = scaleToWhole(match[1]!)
  const bottom = scaleToWhole(match[2] ?? '1')
  if (bottom.value === 0) return undefined
  return lowestTerms(top.value * bottom.scale, bottom.value * top.scale)
}

/** The fraction as an ordinary number; exact only when the denominator is a power of two. */
export const fractionValue = (fraction: Fraction): number => fraction.numerator / fraction.denominator

function decimal(value: number): string {
  // Nearly all weights are whole; formatting by locale takes a thousand times as long.
  if (Number.isSafeInteger(value)) return String(value)
  return Number.isFinite(value) ? value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 12 }) : ''
}

function scaleToWhole(text: string): { value: number; scale: number } {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
  const scale = 10 ** decimals
  return { value: Math.round(Number(text) * scale), scale }
}

function lowestTerms(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator) || 1
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** Euclid's algorithm on whole numbers ≥ 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** The smallest whole number that both divide. */
export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b
}
