import type { Plan, Problem, Stop } from '../../model/index.ts'

/** A stop at a visit, and the shift it stands on. */
export interface Standing {
  readonly shift: string
  readonly stop: Stop
}

/** Where every visit of a plan stands, by visit; the places in no order. */
export function standingVisits({ shifts }: Plan): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>()
  for (const { shift, stops } of shifts) {
    for (const stop of stops) {
      if (stop.kind !== 'visit') continue
      const others = found.get(stop.id)
      if (others === undefined) found.set(stop.id, [{ shift, stop }])
      else others.push({ shift, stop })
    }
  }
  return found
}

/** Visits that a rule ties together: each list is one tie. */
export function tiesOf({ dependencies, groups, bundles, patterns }: Problem): (readonly string[])[] {
  return [
    ...dependencies.map(({ first, second }) => [first, second]),
    ...groups.filter(({ hard }) => hard).map(({ visits }) => visits),
    ...bundles.map(({ visits }) => visits),
    ...patterns.map(({ options }) => options.flat()),
  ]
}
