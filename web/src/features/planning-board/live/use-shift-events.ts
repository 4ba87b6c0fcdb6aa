import type { ShiftEvent } from '@hjemrute/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { addressOf, call } from '../../../api/call.ts'
import { useText } from '../../../text/index.tsx'

interface Heard {
  /** false: the line is down; the browser itself takes it up again. */
  readonly isOnline: boolean
  /** Others who look at the same shift. */
  readonly others: readonly { readonly name: string; readonly visit: string | null }[]
  /** Who made the version that came in last, when somebody else did. */
  readonly changedBy: string | undefined
}

/** Hears of new versions, of who else is there, and of a line that goes and comes. */
export function useShiftEvents(
  shift: string,
  selected: string | undefined,
  { onPlan, onOnline }: { onPlan(plan: string): void; onOnline(): void },
): Heard {
  const { language } = useText()
  const client = useQueryClient()
  const [heard, setHeard] = useState<Heard>({ isOnline: true, others: [], changedBy: undefined })
  const told = useRef({ onPlan, onOnline })
  useEffect(() => {
    told.current = { onPlan, onOnline }
  })

  useEffect(() => {
    const source = new EventSource(addressOf('followShift', { shift }))
    source.onopen = () => {
      setHeard((before) => ({ ...before, isOnline: true }))
      told.current.onOnline()
    }
    source.onerror = () => setHeard((before) => ({ ...before, isOnline: false }))
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as ShiftEvent
      if (event.kind === 'present')
        return setHeard((before) => ({ ...before, others: event.people.filter(({ you }) => !you) }))
      if (event.kind === 'plan') {
        if (!event.byYou) setHeard((before) => ({ ...before, changedBy: event.by }))
        return told.current.onPlan(event.plan)
      }
      void client.invalidateQueries({ queryKey: ['shift', shift] })
      void client.invalidateQueries({ queryKey: ['publications', shift] })
      if (event.kind === 'problem') void client.invalidateQueries({ queryKey: ['plan'] })
    }
    return () => source.close()
  }, [client, shift])

  useEffect(() => {
    void call('lookAt', { params: { shift }, body: { visit: selected ?? null }, language }).catch(() => undefined)
  }, [shift, selected, language])
  return heard
}
