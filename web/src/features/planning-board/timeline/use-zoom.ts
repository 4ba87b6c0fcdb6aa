import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { scrollKeeping, zoomed } from './scale.ts'

/**
 * Zooms about a point, which stays where it is: that of the pointer, or the middle of what is shown. Where the board does
 * not zoom (`isOn` false), Ctrl and wheel are the browser's.
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  zoom: number,
  setZoom: (zoom: number) => void,
  isOn: boolean,
): (steps: number) => void {
  const kept = useRef<number | undefined>(undefined)
  const zoomAt = useCallback(
    (steps: number, x?: number) => {
      const element = scroller.current
      const next = zoomed(zoom, steps)
      if (!isOn || element === null || next === zoom) return
      const label = element.querySelector('.label')?.getBoundingClientRect().width ?? 0
      const at = x === undefined ? (element.clientWidth - label) / 2 : x - element.getBoundingClientRect().left - label
      kept.current = scrollKeeping(element.scrollLeft, at, next / zoom)
      setZoom(next)
    },
    [scroller, zoom, setZoom, isOn],
  )
  useLayoutEffect(() => {
    if (kept.current !== undefined && scroller.current !== null) scroller.current.scrollLeft = kept.current
    kept.current = undefined
  }, [scroller, zoom])
  useEffect(() => {
    const element = scroller.current
    const wheel = (event: WheelEvent): void => {
      if (!isOn || !event.ctrlKey) return
      event.preventDefault()
      zoomAt(event.deltaY < 0 ? 1 : -1, event.clientX)
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [scroller, zoomAt, isOn])
  return zoomAt
}
