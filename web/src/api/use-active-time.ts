import { useEffect } from 'react'
import { addressOf } from './call.ts'

/** A stretch counts when there was input in it; a page that is only open counts for nothing. Seconds. */
const STRETCH = 5
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
    let isActive = false
    let began = Date.now()
    let seconds = 0
    const active = (): void => {
      isActive = true
    }
    const count = (): void => {
      if (isActive) seconds += Math.min(STRETCH, Math.ceil((Date.now() - began) / 1000))
      isActive = false
      began = Date.now()
    }
    const tell = async (): Promise<void> => {
      const told = seconds
      if (told < 1) return
      seconds = 0
      await fetch(addressOf('addActivity', { shift }), {
        method: 'POST',
        keepalive: true,
        signal: AbortSignal.timeout(TELL_WITHIN),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ seconds: told }),
      }).catch(() => {})
    }
    const timer = setInterval(() => {
      count()
      if (seconds >= TELL_AT) void tell()
    }, STRETCH * 1000)
    tellNow = () => {
      count()
      return tell()
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
