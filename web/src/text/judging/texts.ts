import type { LookAnswer } from '@hjemrute/contract'

/** Answers to what a person should look at. */
export interface JudgingTexts {
  readonly open: (open: number, all: number) => string
  readonly help: string
  readonly answersTo: (thing: string) => string
  readonly choices: Readonly<Record<'fine' | 'agreed' | 'follow', string>>
  readonly more: string
  readonly ownWords: string
  readonly noHealth: string
  readonly save: string
  readonly delegateTo: string
  readonly nobodyChosen: string
  readonly delegate: string
  readonly cancel: string
  readonly again: string
  readonly answered: Readonly<Record<Exclude<LookAnswer['choice'], 'own' | 'delegated'>, string>>
  readonly own: (words: string) => string
  readonly delegated: (to: string) => string
  readonly by: (who: string, when: string) => string
  readonly next: string
}
