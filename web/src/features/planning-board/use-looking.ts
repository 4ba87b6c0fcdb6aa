import type { PlanBoard } from '@hjemrute/contract'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useLevel } from '../../api/use-preferences.ts'
import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { DENSITIES } from './keys/density.ts'
import type { Density } from './keys/density.ts'
import { useKept } from './keys/kept-setting.ts'
import { foundBy, instantOf, nearestTo } from './timeline/filter.ts'
import { sortedTogether } from './timeline/lane-order.ts'
import { stopKey } from './timeline/neighbour.ts'
import { GREATEST_ZOOM, LEAST_ZOOM, PIXELS_PER_MINUTE, spanOf } from './timeline/scale.ts'
import { useZoom } from './timeline/use-zoom.ts'

const isZoom = (value: unknown): boolean => typeof value === 'number' && value >= LEAST_ZOOM && value <= GREATEST_ZOOM
const isDensity = (value: unknown): boolean => DENSITIES.some((each) => each === value)

/** How the board is looked at: order, size, height, filter and time. Nothing of it changes the plan. */
export function useLooking(plan: PlanBoard, select: (visit: string) => void) {
  const { text } = useText()
  const isSimple = useLevel() === 'simple'
  const [keptZoom, setZoom] = useKept<number>('zoom', 1, isZoom)
  const [density, setDensity] = useKept<Density>('density', 'normal', isDensity)
  const [typed, setFilter] = useState('')
  // What cannot be seen must not be at work.
  const [zoom, filter] = isSimple ? [1, ''] : [keptZoom, typed]
  const scroller = useRef<HTMLDivElement>(null)
  const [filterField, timeField] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const zoomBy = useZoom(scroller, zoom, setZoom, !isSimple)
  const order = useOrder(plan)
  const found = useMemo(() => foundBy(filter, order), [filter, order])
  const lanes = useMemo(
    () =>
      found === undefined
        ? order
        : order.filter(({ stops }) => stops.some(({ kind, id }) => kind === 'visit' && found.has(id))),
    [order, found],
  )
  const span = useMemo(() => spanOf(plan.lanes), [plan.lanes])
  const pixelsPerMinute = useCallback(
    () => (PIXELS_PER_MINUTE / 16) * zoom * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    [zoom],
  )
  const goTo = (time: string): void => {
    const instant = instantOf(time, span.origin, clock(span.origin, text, plan.timeZone))
    const stop = instant === undefined ? undefined : nearestTo(instant, lanes)
    if (instant === undefined || stop === undefined) return
    select(stop.id)
    const minutes = (Date.parse(instant) - Date.parse(span.origin)) / 60_000
    scroller.current?.scrollTo({ left: minutes * pixelsPerMinute() - 120 })
    scroller.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stopKey(stop))}"]`)?.focus()
  }
  const tools = { lanes, found, filter, zoom, density, filterField, timeField } as const
  const acts = { onFilter: setFilter, onGoTo: goTo, onZoom: zoomBy, onDensity: setDensity } as const
  return {
    zoom,
    density,
    lanes,
    found,
    span,
    scroller,
    pixelsPerMinute,
    zoomBy,
    filterField,
    timeField,
    tools: { ...tools, ...acts },
  }
}
export type Looking = ReturnType<typeof useLooking>

/** The order of the first version that was shown: an edit moves no lane. */
function useOrder(plan: PlanBoard) {
  const [first] = useState(() => sortedTogether(plan.lanes).map(({ shift }) => shift))
  return useMemo(() => {
    const place = new Map(first.map((shift, k) => [shift, k]))
    return [...plan.lanes].sort((a, b) => (place.get(a.shift) ?? Infinity) - (place.get(b.shift) ?? Infinity))
  }, [first, plan.lanes])
}
