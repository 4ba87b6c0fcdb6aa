import { useEffect } from 'react'
import { addressOf } from './call.ts'

/** A stretch counts when there was input in it; a page that is only open counts for nothing. Seconds. */
const STRETCH = 15
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Tells the server how long somebody has been at work on a shift's plan, a stretch at a time, and nothing of who or
 * what. What is lost with the line stays lost: it is a measure, and nobody waits for it.
 */
export function useActiveTime(shift: string | undefined): void {
  useEffect(() => {
    if (shift === undefined) return
    let isActive = false
    let began = Date.now()
    const active = (): void => {
      isActive = true
    }
    const tell = (): void => {
      const seconds = Math.min(STRETCH, Math.round((Date.now() - began) / 1000))
      began = Date.now()
      if (!isActive || seconds < 1) return
      isActive = false
      fetch(addressOf('addActivity', { shift }), {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ seconds }),
      }).catch(() => {})
    }
    const timer = setInterval(tell, STRETCH * 1000)
    for (const each of INPUT) addEventListener(each, active, { passive: true })
    addEventListener('pagehide', tell)
    return () => {
      tell()
      clearInterval(timer)
      for (const each of INPUT) removeEventListener(each, active)
      removeEventListener('pagehide', tell)
    }
  }, [shift])
}
