import type { QualityFinding } from '../model/index.ts'
import { quality as en } from './en/quality.ts'
import { fillTemplate } from './fill-template.ts'
import { quality as nb } from './nb/quality.ts'
import { quality as nn } from './nn/quality.ts'
import type { QualityTexts } from './quality-texts.ts'
import type { Language } from './sentence.ts'
import { writerOf } from './translate.ts'

const TEXTS: Readonly<Record<Language, QualityTexts>> = { nb, nn, en }

/** What is missing or doubtful, in a sentence, and what it does to a plan in another. */
export function sayQuality(
  language: Language,
  { code, values }: QualityFinding,
  timeZone?: string,
): { message: string; effect: string } {
  const writer = writerOf(language, timeZone)
  const { message, effect } = TEXTS[language][code]
  return { message: fillTemplate(message, values, writer), effect: fillTemplate(effect, values, writer) }
}
