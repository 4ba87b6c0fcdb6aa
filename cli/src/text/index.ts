import type { Language } from '@hjemrute/engine/text'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { CliText } from './cli-text.ts'

const TEXTS: Readonly<Record<Language, CliText>> = { nb, nn, en }

/** The command line's own texts; sentences about faults, rules and terms are the engine's. */
export const textIn = (language: Language): CliText => TEXTS[language]
