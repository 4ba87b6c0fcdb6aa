/** What is told to a person: what is so, and what may be done about it. Templates; see `fill-template.ts`. */
export interface Sentence {
  readonly message: string
  readonly remedy: string
}

/**
 * A hard rule that is broken. `variants`: more precise messages, by what the check says is at fault
 * (`values.fault`, or `values.outcome` of a working-time verdict); `message` when it does not say.
 */
export interface RuleSentence extends Sentence {
  readonly variants?: Readonly<Record<string, string>>
}

/** A term of the objective: its name, and its amount in words (`{amount}`, seconds for terms of time). */
export interface TermText {
  readonly label: string
  readonly amount: string
}

export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
