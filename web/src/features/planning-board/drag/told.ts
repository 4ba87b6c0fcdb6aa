import type { Consequence, LaneOffer } from '@hjemrute/engine/model'

/** What stops something, in words. */
export interface ToldStop {
  /** At most thirty characters. */
  readonly short: string
  readonly message: string
  readonly remedy: string | undefined
}

export type ToldOffer = Pick<LaneOffer, 'shift' | 'fits'> & { readonly stopped?: ToldStop }
export type ToldForeseen =
  { readonly consequence: Consequence; readonly broken: readonly string[] } | { readonly stopped: ToldStop }

/** What is asked of the thread that foresees. It answers in the order it was asked. */
export type Asked =
  | { readonly kind: 'open'; readonly address: string; readonly language: 'nb' | 'nn' | 'en' }
  | { readonly kind: 'lift'; readonly visit: string; readonly place: number }
  | {
      readonly kind: 'at'
      readonly visit: string
      readonly place: number
      readonly shift: string
      readonly at: string
      readonly exact: boolean
    }

/** `milliseconds`: what the work took in the thread. */
export type Answered = { readonly id: number; readonly milliseconds: number } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'lift'; readonly offers: readonly ToldOffer[] }
  | { readonly kind: 'at'; readonly foreseen: ToldForeseen }
  | { readonly kind: 'failed'; readonly message: string }
)
