import { reportWords as en } from './en/report.ts'
import { reportWords as nb } from './nb/report.ts'
import { reportWords as nn } from './nn/report.ts'
import type { ReportWords } from './report-words.ts'
import type { Language } from './sentence.ts'

/** The words on printed lists, by language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { nb, nn, en }
