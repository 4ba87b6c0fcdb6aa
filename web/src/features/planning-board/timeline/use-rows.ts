import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { rowsInView } from './scale.ts'

/** Which rows to draw: those in view and some beyond. `row`: height, pixels. */
export function useRows(scroller: RefObject<HTMLElement | null>, count: number, row: number) {
  const [view, setView] = useState({ scrolled: 0, height: 1000 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const look = (): void => {
      // By whole rows, so that a scroll inside one draws nothing anew.
      const scrolled = Math.floor(element.scrollTop / row) * row
      const height = Math.ceil(element.clientHeight / row) * row
      setView((before) => (before.scrolled === scrolled && before.height === height ? before : { scrolled, height }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, row])
  return rowsInView(count, { ...view, row })
}
