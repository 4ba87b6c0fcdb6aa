import type { Lane } from '@hjemrute/contract'
import { later, without } from './hand.ts'
import type { Hand, Target } from './hand.ts'

/** Shift with an arrow moves so far. Seconds. */
const FINE = 300

/**
 * Where an arrow takes what is lifted: up and down to another lane at the same time, left and right past one stop, with
 * Shift five minutes. `undefined`: no other place that way.
 */
export function aimedBy(key: string, isFine: boolean, hand: Hand, lanes: readonly Lane[]): Target | undefined {
  const { target } = hand
  if (target?.kind !== 'lane') return undefined
  const row = lanes.findIndex(({ shift }) => shift === target.shift)
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const lane = lanes[row + (key === 'ArrowUp' ? -1 : 1)]
    return lane === undefined ? undefined : { ...target, shift: lane.shift, exact: false }
  }
  const way = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  const lane = lanes[row]
  if (way === 0 || lane === undefined) return undefined
  if (isFine) return { ...target, at: later(onMinute(target.at), way * FINE), exact: true }
  const middles = without(lane, hand).map(({ start, end }) => (Date.parse(start) + Date.parse(end)) / 2)
  const position = middles.filter((middle) => middle <= Date.parse(target.at)).length + way
  if (position < 0 || position > middles.length) return undefined
  const at = position === 0 ? lane.start : new Date(middles[position - 1]! + 1000).toISOString()
  return { ...target, at, exact: false }
}

const onMinute = (iso: string): string => new Date(Math.round(Date.parse(iso) / 60_000) * 60_000).toISOString()
