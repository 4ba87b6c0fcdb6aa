import type { Cooling } from './acceptance.ts'
import type { Instance } from './instance/instance.ts'
import type { Budget } from './solve-params.ts'

/**
 * Settings that were measured, not derived: docs/algorithm.md tells on which instances. Temperatures are shares of
 * the cost of the first plan.
 */
export function coolingFor(instance: Instance, _budget: Budget): Cooling {
  return instance.swift ? { first: 0.01, last: 0.0001, cycles: 1 } : { first: 0.02, last: 0.0005, cycles: 1 }
}

/** Nodes taken out in an iteration, drawn evenly between these. */
export function ruinSizeFor(instance: Instance): { least: number; most: number } {
  const most = Math.min(14, Math.max(2, Math.floor(instance.nodes / 2)))
  return { least: Math.min(4, most), most }
}
