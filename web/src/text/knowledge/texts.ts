import type { Avoidable, LocalKnowledge } from '@hjemrute/engine/model'

/** Texts of what those who come know of a home. */
export interface KnowledgeTexts {
  readonly title: string
  readonly means: string
  readonly none: string
  readonly kinds: Readonly<Record<LocalKnowledge['kind'], string>>
  readonly atClock: Readonly<Record<'bestBefore' | 'bestAfter', (clock: string) => string>>
  /** What each does to plans and lists. */
  readonly does: Readonly<Record<LocalKnowledge['kind'], string>>
  readonly add: string
  readonly what: string
  readonly clock: string
  readonly minutes: string
  readonly words: string
  readonly remove: (what: string) => string
  readonly saidBy: (by: string, when: string) => string
  readonly avoids: string
  readonly avoidsMeans: string
  readonly avoidable: Readonly<Record<Avoidable, string>>
}
