import type { QualityCode } from '../model/index.ts'

/** What was found, and what it does to a plan; nothing more than can be said without making one. */
export type QualityTexts = Readonly<Record<QualityCode, { readonly message: string; readonly effect: string }>>
