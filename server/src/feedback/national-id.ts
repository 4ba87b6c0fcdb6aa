/** Weights of the two control digits of a Norwegian national identity number (Skatteetaten: modulus 11). */
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1] as const
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const

/**
 * Whether a text holds a valid national identity number: eleven digits, with or without spaces or signs between, whose
 * control digits are right. D-numbers, help numbers and made-up numbers for tests have the same digits.
 */
export function hasNationalId(text: string): boolean {
  const runs = text.match(/(?<!\d)\d(?:[ .–-]?\d){10}(?!\d)/g) ?? []
  return runs.some((run) => isNationalId(run.replace(/\D/g, '')))
}

function isNationalId(digits: string): boolean {
  const isRight = (weights: readonly number[]): boolean =>
    weights.reduce((sum, weight, k) => sum + weight * Number(digits[k]), 0) % 11 === 0
  return isRight(FIRST) && isRight(SECOND)
}
