import type { EditAnswer, EditConflict, PlanBoard } from '@hjemrute/contract'
import type { PlanEdit } from '@hjemrute/engine/model'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call, Refused } from '../../../api/call.ts'
import { useText } from '../../../text/index.tsx'
import type { ToldStop } from '../drag/told.ts'
import { forget, keep, readKept } from './kept-edits.ts'
import type { KeptEdit } from './kept-edits.ts'

/** What came of the last thing that somebody did here. */
export type Came =
  | { readonly kind: 'done'; readonly edit: PlanEdit; readonly answer: EditAnswer }
  | { readonly kind: 'refused'; readonly error: Error }
  /** Let go where it cannot be: it went home, and nothing was sent. */
  | { readonly kind: 'stopped'; readonly stopped: ToldStop }
  | { readonly kind: 'conflict'; readonly conflict: EditConflict }
  | { readonly kind: 'kept' }
  | { readonly kind: 'undone' | 'redone'; readonly edit: PlanEdit | null }
  /** Edits that waited for the line are stored. */
  | { readonly kind: 'sent'; readonly count: number }

export interface Editing {
  readonly came: Came | undefined
  readonly isBusy: boolean
  /** How many wait for the line, and since when, ISO. */
  readonly waiting: { readonly count: number; readonly since: string } | undefined
  edit(edit: PlanEdit): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Sends what waits, the oldest first. */
  sendKept(): Promise<void>
  /** Says why what was let go went home. */
  tell(stopped: ToldStop): void
  dismiss(): void
}

/** Changes of a shift's plan: each is kept in the browser until the server has answered. `onPlan`: another version is there. */
export function useEditing({ shift, id }: PlanBoard, onPlan: (plan: string) => void): Editing {
  const { language } = useText()
  const client = useQueryClient()
  const [came, setCame] = useState<Came>()
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState(() => waitingOf(shift))
  const busy = useRef(false)

  const show = useCallback(
    async (plan: string) => {
      await client.prefetchQuery({
        queryKey: ['plan', plan, language],
        queryFn: () => call('readPlan', { params: { plan }, language }),
      })
      onPlan(plan)
      void client.invalidateQueries({ predicate: ({ queryKey }) => ['shift', 'steps'].includes(String(queryKey[0])) })
    },
    [client, language, onPlan],
  )
  const once = useCallback(async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    setBusy(true)
    try {
      await work()
    } finally {
      busy.current = false
      setBusy(false)
    }
  }, [])
  const send = useCallback(
    async (kept: KeptEdit): Promise<Came> => {
      const { key, on, edit } = kept
      try {
        const answer = await call('editPlan', { params: { shift }, body: { key, on, edit }, language })
        forget(shift, key)
        await show(answer.plan)
        return { kind: 'done', edit, answer }
      } catch (error) {
        const told = toldOf(error)
        if (told.kind !== 'kept') forget(shift, key)
        if (told.kind === 'conflict') await show(told.conflict.current.plan)
        return told
      } finally {
        setWaiting(waitingOf(shift))
      }
    },
    [shift, language, show],
  )
  const edit = useCallback(
    (change: PlanEdit) =>
      once(async () => {
        const kept = { key: crypto.randomUUID(), on: id, edit: change, at: new Date().toISOString() }
        keep(shift, kept)
        setCame(await send(kept))
      }),
    [once, id, shift, send],
  )
  const sendKept = useCallback(
    () =>
      once(async () => {
        const kept = readKept(shift)
        for (const each of kept) {
          const told = await send(each)
          if (told.kind === 'kept') return
          setCame(told.kind === 'done' ? { kind: 'sent', count: kept.length } : told)
        }
      }),
    [once, shift, send],
  )
  const step = useCallback(
    (route: 'undoEdit' | 'redoEdit') =>
      once(async () => {
        try {
          const answer = await call(route, { params: { shift }, body: { on: id }, language })
          await show(answer.plan)
          setCame({ kind: route === 'undoEdit' ? 'undone' : 'redone', edit: answer.step.edit })
        } catch (error) {
          setCame(toldOf(error))
        }
      }),
    [once, shift, id, language, show],
  )
  return {
    came,
    isBusy,
    waiting,
    edit,
    undo: useCallback(() => step('undoEdit'), [step]),
    redo: useCallback(() => step('redoEdit'), [step]),
    sendKept,
    tell: useCallback((stopped: ToldStop) => setCame({ kind: 'stopped', stopped }), []),
    dismiss: useCallback(() => setCame(undefined), []),
  }
}

function waitingOf(shift: string): Editing['waiting'] {
  const kept = readKept(shift)
  return kept[0] === undefined ? undefined : { count: kept.length, since: kept[0].at }
}

/** No answer at all: it waits. A server that is down answers for nobody, so its gateway's 502–504 count as none. */
function toldOf(error: unknown): Came {
  if (!(error instanceof Refused)) return { kind: 'kept' }
  const { conflict, status } = error.details
  if (status >= 502) return { kind: 'kept' }
  return conflict === undefined ? { kind: 'refused', error } : { kind: 'conflict', conflict }
}
