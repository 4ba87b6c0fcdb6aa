import { PHONE_NUMBER } from '../../../model/phone.ts'

/** A telephone number as the model writes it: dots, hyphens, brackets and a country's 00 are only manners. */
export function readPhone(cell: string): string | undefined {
  const plain = cell
    .replace(/^(tlf|tel|mob|mobil)\.?:?\s*/i, '')
    .replace(/[().\-–/\u00a0]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^00(?=\d)/, '+')
  return PHONE_NUMBER.test(plain) ? plain : undefined
}

const WEIGHTS_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const WEIGHTS_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * A Norwegian national identity number (or D-number): eleven digits whose two check digits are right. No id may be
 * one: ids are shown in messages and written to files. Source: Skatteetaten, control of fødselsnummer.
 */
export function isNationalNumber(text: string): boolean {
  const digits = text.replace(/[\s\u00a0-]/g, '')
  if (!/^[0-7]\d{10}$/.test(digits)) return false
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return sum(WEIGHTS_1) % 11 === 0 && sum(WEIGHTS_2) % 11 === 0
}
