import { useEffect } from 'react'
import { ActiveCount, STRETCH } from './active-count.ts'
import { addressOf } from './call.ts'

/** So much is told at once. Seconds. */
const TELL_AT = 15
/** Publishing waits no longer for it than this. Milliseconds. */
const TELL_WITHIN = 1000
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells what has not been told yet. The one page that counts sets it. */
let tellNow: () => Promise<unknown> = () => Promise.resolve()

/** Before a plan is published, so that its time is counted to it and not to the next. */
export const tellActiveTime = (): Promise<unknown> => tellNow()

/**
 * Tells the server how long somebody has been at work on a shift's plan, a little at a time, and nothing of who or
 * what. What is lost with the line or the page stays lost: it is a measure, and nobody waits for it.
 */
export function useActiveTime(shift: string | undefined): void {
  useEffect(() => {
    if (shift === undefined) return
    const count = new ActiveCount(Date.now())
    const active = (): void => count.input()
    const told = async (): Promise<void> => {
      const seconds = count.take()
      if (seconds > 0) await send(shift, seconds).catch(() => {})
    }
    const timer = setInterval(() => {
      if (count.end(Date.now()) >= TELL_AT) void told()
    }, STRETCH * 1000)
    tellNow = () => {
      count.end(Date.now())
      return told()
    }
    const leave = (): void => void tellNow()
    for (const each of INPUT) addEventListener(each, active, { passive: true })
    addEventListener('pagehide', leave)
    return () => {
      tellNow = () => Promise.resolve()
      clearInterval(timer)
      for (const each of INPUT) removeEventListener(each, active)
      removeEventListener('pagehide', leave)
    }
  }, [shift])
}

const send = (shift: string, seconds: number): Promise<unknown> =>
  fetch(addressOf('addActivity', { shift }), {
    method: 'POST',
    keepalive: true,
    signal: AbortSignal.timeout(TELL_WITHIN),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seconds }),
  })
