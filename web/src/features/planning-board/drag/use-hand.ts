import type { PlanBoard } from '@hjemrute/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { addressOf } from '../../../api/call.ts'
import { useText } from '../../../text/index.tsx'
import { liftedFrom } from './hand.ts'
import type { Hand, Target } from './hand.ts'
import { PreviewClient } from './preview-client.ts'
import type { ToldForeseen, ToldOffer } from './told.ts'

const NONE: ReadonlyMap<string, ToldOffer> = new Map()

/** What is in the hand, what each lane offers it, and what letting go would change. */
export interface InHand {
  readonly hand: Hand | undefined
  readonly offers: ReadonlyMap<string, ToldOffer>
  /** Of where the hand is; `undefined`: not answered yet. */
  readonly foreseen: ToldForeseen | undefined
  /** false: it is of where the hand was a moment ago. */
  readonly isFresh: boolean
  lift(key: string, by: Hand['by']): boolean
  aim(target: Target | undefined): void
  /** Lets go here: it stays as foreseen until the server has answered. */
  rest(): void
  letGo(): void
  /** What each lane could do with a place, without lifting it. */
  offersFor(visit: string, place: number): Promise<readonly ToldOffer[]>
}

const sameTarget = (a: Target | undefined, b: Target | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `isAllowed`: may the one who looks change the plan? */
export function useHand(plan: PlanBoard, isAllowed: boolean): InHand {
  const client = usePreview(plan.id, isAllowed)
  const [hand, setHand] = useState<Hand>()
  const [offers, setOffers] = useState(NONE)
  const [foreseen, setForeseen] = useState<{ readonly of: Target; readonly told: ToldForeseen }>()
  const held = useRef<Hand | undefined>(undefined)
  const set = useCallback((next: Hand | undefined) => {
    held.current = next
    setHand(next)
  }, [])

  const aim = useCallback(
    (target: Target | undefined) => {
      const now = held.current
      if (now === undefined || now.isDropped || sameTarget(now.target, target)) return
      set({ ...now, target })
      if (target?.kind !== 'lane') {
        client.current?.dropNewest()
        setForeseen(undefined)
        return
      }
      const { shift, at, exact } = target
      client.current?.askNewest({ kind: 'at', visit: now.visit, place: now.place, shift, at, exact }, (answer) => {
        const current = held.current
        if (current?.visit === now.visit && current.target?.kind === 'lane')
          setForeseen({ of: target, told: answer.foreseen })
      })
    },
    [client, set],
  )
  const letGo = useCallback(() => {
    client.current?.dropNewest()
    set(undefined)
    setOffers(NONE)
    setForeseen(undefined)
  }, [client, set])
  const offersFor = useCallback(
    async (visit: string, place: number) =>
      (await client.current?.ask<'lift'>({ kind: 'lift', visit, place }))?.offers ?? [],
    [client],
  )
  const lift = useCallback(
    (key: string, by: Hand['by']) => {
      const taken = isAllowed ? liftedFrom(plan, key, by) : undefined
      if (taken === undefined) return false
      letGo()
      set({ ...taken, target: undefined })
      void offersFor(taken.visit, taken.place).then(
        (each) => held.current?.visit === taken.visit && setOffers(new Map(each.map((offer) => [offer.shift, offer]))),
        () => undefined,
      )
      if (taken.target !== undefined) aim(taken.target)
      return true
    },
    [plan, isAllowed, letGo, set, aim, offersFor],
  )
  const rest = useCallback(() => held.current !== undefined && set({ ...held.current, isDropped: true }), [set])
  // Another version of the plan: what was held was of the one before.
  useEffect(() => letGo(), [plan.id, letGo])
  const isFresh = foreseen !== undefined && sameTarget(foreseen.of, hand?.target)
  return { hand, offers, foreseen: foreseen?.told, isFresh, lift, aim, rest, letGo, offersFor }
}

/** A thread that has the plan open. */
function usePreview(plan: string, isAllowed: boolean) {
  const { language } = useText()
  const client = useRef<PreviewClient | undefined>(undefined)
  useEffect(() => {
    if (!isAllowed) return undefined
    const opened = new PreviewClient()
    client.current = opened
    opened.ask<'open'>({ kind: 'open', address: addressOf('readSnapshot', { plan }), language }).catch(() => undefined)
    return () => {
      client.current = undefined
      opened.close()
    }
  }, [plan, language, isAllowed])
  return client
}
