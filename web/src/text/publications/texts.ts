import type { Measures } from '@hjemrute/contract'

/** Publishing, its history, the lists, and plans side by side. */
export interface PublicationsTexts {
  readonly title: string
  readonly first: string
  readonly since: (version: number, at: string, by: string) => string
  readonly same: string
  readonly counts: (visits: number, lists: number) => string
  readonly changes: string
  readonly changedLists: string
  readonly cameIn: (name: string, who: string, at: string) => string
  readonly wentOut: (name: string, who: string, at: string) => string
  readonly otherWho: (name: string, before: string, now: string, at: string) => string
  readonly otherTime: (name: string, who: string, before: string, now: string) => string
  readonly more: (count: number) => string
  readonly figure: string
  readonly before: string
  readonly now: string
  readonly cannot: (why: string) => string
  readonly takes: { readonly reason: string; readonly exception: string; readonly never: string }
  readonly reason: string
  readonly exception: string
  readonly makeException: string
  readonly excepted: (by: string, reason: string) => string
  readonly rules: string
  readonly unanswered: (count: number) => string
  readonly why: string
  readonly publish: string
  readonly review: string
  readonly backToBoard: string
  readonly lists: string
  readonly allLists: string
  readonly changedOnly: (count: number) => string
  readonly page: string
  readonly pdf: string
  readonly calendar: string
  readonly print: string
  readonly printChanged: (count: number) => string
  readonly changed: string
  readonly history: string
  readonly noHistory: string
  readonly version: (version: number) => string
  readonly compare: string
  readonly measure: string
  readonly columns: Readonly<Record<Measures['columns'][number]['kind'], string>>
  readonly rows: {
    readonly travel: string
    readonly waiting: string
    readonly unassigned: string
    readonly faces: string
    readonly violations: string
    readonly lateness: string
  }
}
