import type { EditRefusalCode, Stopped, VisitPlace } from '../../model/index.ts'
import type { Entry, List } from '../lists/lists.ts'

/** Lists in a new order, not yet timed. */
export interface Reshaped {
  /** Ways of doing it, each the lists that it changes; more than one where a list can be opened in several ways. */
  readonly ways: readonly (readonly List[])[]
  /** Visits whose starts are free: nothing holds them where they were. */
  readonly freed: ReadonlySet<string>
  /** The place that begins on this tick or not at all. */
  readonly exact?: VisitPlace & { readonly at: number }
}

/** An edit that cannot be made, and why. */
export interface Refusal {
  readonly stopped: Stopped
}

export type Reshaping = Reshaped | Refusal

export const refuse = (code: EditRefusalCode, values: Stopped['values'] = {}): Refusal => ({
  stopped: { code, values },
})

export const isOf =
  (visit: string, place?: number) =>
  ({ stop }: Pick<Entry, 'stop'>): boolean =>
    stop.kind === 'visit' && stop.id === visit && (place === undefined || stop.place === place)

/** The list that a place is on. */
export const listWith = (lists: readonly List[], { visit, place }: VisitPlace): List | undefined =>
  lists.find(({ entries }) => entries.some(isOf(visit, place)))
