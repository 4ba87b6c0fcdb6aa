import type { Shift, Stop, Visit } from '../../model/index.ts'
import { loadKind } from './map-tasks.ts'

export interface Loads {
  /** Aboard after the start, after each stop, and at the end; by kind. */
  readonly after: number[][]
  readonly delivery: number[]
  readonly pickup: number[]
}

/** What a shift carries, where its capacity is stated in VROOM's kinds of load; otherwise undefined. */
export function loadsAlong(
  shift: Shift,
  stops: readonly Stop[],
  visits: ReadonlyMap<string, Visit>,
): Loads | undefined {
  let kinds = 0
  while (shift.capacity[loadKind('delivery', kinds)] !== undefined) kinds++
  if (kinds === 0) return undefined
  const amounts = (way: 'delivery' | 'pickup', { kind, id }: Stop) => {
    const load = kind === 'visit' ? visits.get(id)?.load : undefined
    return Array.from({ length: kinds }, (_, i) => load?.[loadKind(way, i)] ?? 0)
  }
  const total = (way: 'delivery' | 'pickup') =>
    stops.reduce((sum, stop) => add(sum, amounts(way, stop), 1), new Array<number>(kinds).fill(0))
  const delivery = total('delivery')
  const after = [delivery]
  for (const stop of stops)
    after.push(add(add(after.at(-1)!, amounts('delivery', stop), -1), amounts('pickup', stop), 1))
  return { after: [...after, after.at(-1)!], delivery, pickup: total('pickup') }
}

const add = (a: readonly number[], b: readonly number[], sign: number): number[] =>
  a.map((value, i) => value + sign * b[i]!)
