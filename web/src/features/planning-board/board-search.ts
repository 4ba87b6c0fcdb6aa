export const VIEWS = ['timeline', 'table', 'map'] as const
export type View = (typeof VIEWS)[number]

/** What the board shows beside itself, so that a page loaded again is the same page. Ids alone. */
export interface BoardSearch {
  readonly visit?: string
  readonly view?: View
}
