import { z } from 'zod'

/** Digits and spaces, with or without a country code: 3 to 20 characters after a `+`. */
export const PHONE_NUMBER = /^\+?\d[\d ]{1,18}\d$/

/** A telephone number as it is written on lists. */
export const phoneSchema = z.string().regex(PHONE_NUMBER)
