import { useCallback, useEffect, useRef } from 'react'
import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Target } from './hand.ts'
import { later } from './hand.ts'
import type { InHand } from './use-hand.ts'

/** A press becomes a drag after so far, or so long. Pixels, milliseconds. */
const [FAR, LONG] = [4, 150]
/** Near an edge the board moves along. Pixels. */
const EDGE = 36

interface Board {
  /** ISO instant of the left edge of the time. */
  readonly origin: string
  /** Pixels of a minute as it is shown now. */
  pixelsPerMinute(): number
  readonly scroller: { readonly current: HTMLElement | null }
}

/** Presses a bar or a card, drags it, and lets go; by mouse, pen or finger. `drop` is told when it is let go over something. */
export function usePointer({ lift, aim, letGo }: InHand, board: Board, drop: () => void) {
  const stop = useRef<(() => void) | undefined>(undefined)
  // A press lasts over many drawings: what letting go does is the newest.
  const newest = useRef(drop)
  useEffect(() => {
    newest.current = drop
  })
  useEffect(() => () => stop.current?.(), [])

  return useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const bar = (event.target as HTMLElement).closest<HTMLElement>('[data-stop]')
      if (bar === null || event.button !== 0) return
      const key = bar.dataset['stop']!
      const [x0, y0] = [event.clientX, event.clientY]
      const grab = Math.min(x0 - bar.getBoundingClientRect().left, 24)
      let state: 'pressed' | 'dragging' = 'pressed'
      let hasMoved = false

      const begin = (): void => {
        clearTimeout(timer)
        if (lift(key, 'pointer')) state = 'dragging'
        else end()
      }
      const timer = setTimeout(begin, LONG)
      const move = (next: PointerEvent): void => {
        hasMoved ||= Math.hypot(next.clientX - x0, next.clientY - y0) >= FAR
        if (!hasMoved) return
        if (state === 'pressed') begin()
        placeTag(next.clientX, next.clientY)
        scrollAlong(board.scroller.current, next)
        aim(targetUnder(next, grab, board))
      }
      const up = (next: PointerEvent): void => {
        const isDrop = state === 'dragging' && hasMoved
        end()
        if (!isDrop) return letGo()
        swallowClick()
        if (targetUnder(next, grab, board) === undefined) letGo()
        else newest.current()
      }
      const cancel = (): void => {
        end()
        letGo()
      }
      const escaped = (next: KeyboardEvent): void => {
        if (next.key === 'Escape') cancel()
      }
      function end(): void {
        clearTimeout(timer)
        removeEventListener('pointermove', move)
        removeEventListener('pointerup', up)
        removeEventListener('pointercancel', cancel)
        removeEventListener('keydown', escaped)
        stop.current = undefined
      }
      stop.current?.()
      stop.current = end
      addEventListener('pointermove', move)
      addEventListener('pointerup', up)
      addEventListener('pointercancel', cancel)
      addEventListener('keydown', escaped)
    },
    [lift, aim, letGo, board],
  )
}

/** The lane and the time under the pointer, whole minutes; Shift: on that minute. */
function targetUnder({ clientX, clientY, shiftKey }: PointerEvent, grab: number, board: Board): Target | undefined {
  const under = document.elementFromPoint(clientX, clientY)
  if (under === null) return undefined
  if (under.closest('.tray') !== null) return { kind: 'tray' }
  const lane = under.closest<HTMLElement>('[data-lane]')
  const time = lane?.querySelector('.time') ?? null
  if (lane === null || time === null) return undefined
  const minutes = Math.round((clientX - grab - time.getBoundingClientRect().left) / board.pixelsPerMinute())
  return { kind: 'lane', shift: lane.dataset['lane']!, at: later(board.origin, minutes * 60), exact: shiftKey }
}

/** The tag follows without a drawing of the board; it stands above or below the lane, and turns at the edges. */
function placeTag(x: number, y: number): void {
  const { style } = document.documentElement
  style.setProperty('--pointer-x', `${Math.min(x + 16, innerWidth - 340)}px`)
  style.setProperty('--pointer-y', `${y > innerHeight - 120 ? y - 72 : y + 34}px`)
}

function scrollAlong(scroller: HTMLElement | null, { clientX, clientY }: PointerEvent): void {
  if (scroller === null) return
  const { left, right, top, bottom } = scroller.getBoundingClientRect()
  if (clientY > bottom) return
  const by = (from: number, to: number, at: number): number => (at < from + EDGE ? -12 : at > to - EDGE ? 12 : 0)
  scroller.scrollBy(clientX < left + 168 ? 0 : by(left + 168, right, clientX), by(top + 24, bottom, clientY))
}

/** What ended a drag is not a click too. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => event.stopPropagation()
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0)
}
