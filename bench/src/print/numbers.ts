const ABSENT = '–'

/** With a true minus sign, so that columns read well. */
const withMinus = (text: string): string => text.replace('-', '−')

/** 12345.6 → 12,346. */
export const whole = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? ABSENT : withMinus(Math.round(value).toLocaleString('en-GB'))

/** Two decimals where any of the costs has some: a column then reads as one. */
export const decimalsFor = (costs: readonly (number | undefined)[]): number =>
  costs.some((cost) => cost !== undefined && Number.isFinite(cost) && !Number.isInteger(cost)) ? 2 : 0

/** A cost; a plan that breaks a hard rule has none. */
export function costText(value: number | undefined, decimals = decimalsFor([value])): string {
  if (value === undefined || Number.isNaN(value)) return ABSENT
  return value === Infinity ? 'illegal' : withMinus(value.toFixed(decimals))
}

/** −0.0163 → −1.63 %. */
export function signedPerCent(share: number | undefined, decimals = 2): string {
  if (share === undefined || Number.isNaN(share)) return ABSENT
  if (share === Infinity) return 'illegal'
  const text = (share * 100).toFixed(decimals)
  const isZero = Number(text) === 0
  return `${isZero ? text.replace('-', '') : share > 0 ? `+${text}` : withMinus(text)} %`
}

/** 0.9 → 90 %. */
export const perCent = (share: number): string => `${Math.round(share * 100)} %`

/** With one decimal. */
export const tenths = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? ABSENT : withMinus(value.toFixed(1))

/** 1–3 for consecutive numbers, else each of them. */
export function rangeText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ABSENT
  if (sorted.length === 1) return `${first}`
  return last - first === sorted.length - 1 ? `${first}–${last}` : sorted.join(', ')
}
