import type { Feedback, FeedbackReply } from '@hjemrute/contract'

/** *Spør eller si ifra*. */
export interface FeedbackTexts {
  readonly title: string
  readonly lead: string
  readonly answeredBy: (names: string) => string
  readonly nobodyAnswers: string
  readonly kind: string
  readonly kinds: Readonly<Record<Feedback['kind'], string>>
  readonly unit: string
  readonly words: string
  readonly noPersons: string
  readonly about: (page: string) => string
  readonly send: string
  readonly sent: string
  readonly own: string
  readonly noneOwn: string
  readonly toAnswer: string
  readonly noneToAnswer: string
  readonly states: Readonly<Record<Feedback['state'], string>>
  readonly from: (by: string, at: string) => string
  readonly where: (page: string, version: string) => string
  readonly replies: Readonly<Record<FeedbackReply['kind'], (by: string) => string>>
  readonly yourAnswer: string
  readonly answer: string
  readonly closeIt: string
  readonly solved: string
  readonly notSolved: string
  readonly whatIsLeft: string
  readonly sendNotSolved: string
  /** Pages by the pattern of their address. */
  readonly pages: Readonly<Record<string, string>>
}
