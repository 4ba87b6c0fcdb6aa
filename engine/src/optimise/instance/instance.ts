import type { Clock } from '../../time.ts'
import type { Problem } from '../../model/index.ts'
import type { Weights } from './weights.ts'

/** What a node of a route is. Every shift has a head (its start) and a tail (its return). */
export const KIND = { visit: 0, activity: 1, break: 2, reserve: 3, head: 4, tail: 5 } as const

/** "No limit" for times and gaps; at least twice as far as any horizon's end (2²⁸ ticks), and still safe to add to. */
export const NEVER = 1 << 29

/** A time or gap beyond all that can matter is "never", so that it fits the arrays. */
export const withinReach = (ticks: number): number => Math.max(-NEVER, Math.min(NEVER, ticks))

/** No usual and no former start is known. */
export const NO_START = -Infinity

/** A location of its own is not stated: it happens wherever the caregiver is. */
export const FLOATING = -1

/**
 * The problem as dense numbers. Ids became indices once, on the way in; past this door there are only typed arrays.
 *
 * Nodes 0 … nodes−1 are the places of visits, activities, breaks and reserves; `head(r) = nodes + 2r` and
 * `tail(r) = nodes + 2r + 1` are the ends of route r. Times are ticks. Arrays "per node" have `size` entries.
 * Arrays "per class and node" are read at `factorOffset[route] + node`: classes differ in service-time factor.
 */
export interface Instance {
  readonly problem: Problem
  readonly clock: Clock
  readonly weights: Weights
  readonly nodes: number
  readonly routes: number
  readonly size: number

  readonly kind: Uint8Array
  readonly location: Int32Array
  readonly leaves: Int32Array
  /** Index of what the node stands for: visit, activity, or break within its shift. */
  readonly subject: Int32Array
  readonly place: Int32Array
  readonly recipient: Int32Array

  readonly factorOffset: Int32Array
  readonly duration: Int32Array
  /** Latest start without lateness, latest legal start, of the only (or last) window; per class and node. */
  readonly softLatest: Int32Array
  readonly hardLatest: Int32Array
  readonly opens: Int32Array
  /** Bounds of the start beside the windows (locks, hard terms of the start); ±NEVER when there are none. */
  readonly notBefore: Int32Array
  readonly latestStart: Int32Array
  /** All windows: `windowFrom[n] … windowFrom[n+1]` in openings and closings of the start for class 0. */
  readonly windowFrom: Int32Array
  readonly windowOpens: Int32Array
  readonly windowSoft: Int32Array
  readonly windowHard: Int32Array
  readonly closesAtEnd: Uint8Array
  /** Cost of a tick past the soft closing; of overtime for a tail. */
  readonly lateWeight: Float64Array
  /** Starts that are wished for, however far away; NO_START: none. */
  readonly usualStart: Float64Array
  readonly referenceStart: Float64Array

  readonly shiftStart: Int32Array
  readonly shiftEnd: Int32Array
  readonly person: Int32Array
  readonly persons: number
  readonly travelClass: Int32Array
  readonly departsAtStart: Uint8Array

  readonly locations: number
  /** Per travel class, row-major: ticks of a leg with fixed times, and its cost. */
  readonly legTicks: readonly Int32Array[]
  readonly legCost: readonly Float64Array[]
  readonly legMetres: readonly Int32Array[]
  readonly modeOfClass: readonly string[]
  /** Travel class of each route when its pool has no vehicle for it; −1: it then does not travel. */
  readonly otherClass: Int32Array
  /** 1: the caregiver may drive the pool's vehicles (or needs none). */
  readonly mayDrive: Uint8Array
  /** Travel class each route begins with: its own, or the other one where the pool has run out. */
  readonly firstClass: Int32Array

  /** Cost of node on route by everything that depends on nothing else; Infinity where a rule forbids it. */
  readonly placeCost: Float64Array
  readonly allowedFrom: Int32Array
  readonly allowed: Int32Array

  /** start[tieTo] ≥ start[node] + tieOut, and start[node] ≥ start[tieTo] + tieIn (−NEVER: no such tie). */
  readonly tieFrom: Int32Array
  readonly tieTo: Int32Array
  readonly tieOut: Int32Array
  readonly tieIn: Int32Array

  /** Nodes whose persons must differ (`relationSame` 0) or be one (1). */
  readonly relationFrom: Int32Array
  readonly relationTo: Int32Array
  readonly relationSame: Uint8Array

  /** Nodes that are placed and left out together. */
  readonly units: number
  readonly unitFrom: Int32Array
  readonly unitNodes: Int32Array
  readonly unitOf: Int32Array
  /** Alternatives of a unit: `altFrom[unit] … altFrom[unit+1]`, each the nodes `altNodesFrom[alt] … [alt+1]`. */
  readonly altFrom: Int32Array
  readonly altNodesFrom: Int32Array
  readonly altNodes: Int32Array
  /** Cost of leaving the unit out, and whether it may be. */
  readonly unitPrice: Float64Array
  readonly unitMandatory: Uint8Array

  readonly clusters: Clusters
  readonly loads: Loads
  /** Soft groups whose members should be in a row: members, and the price of a gap. */
  readonly rows: readonly Row[]
  readonly patientOrder: boolean
  /** Cost of using the route at all. */
  readonly openingCost: Float64Array
  /** true when only the earliest schedule matters: see docs/algorithm.md, "Two clocks". */
  readonly swift: boolean
}

/**
 * Costs of how many different keys (persons or shifts) share a cluster of nodes: continuity, new faces, groups.
 * The first use of key k by cluster c costs `cost[c * keys + k]`; the first `freeKeys` keys of a cluster cost nothing, and it has `mostKeys` at most.
 */
export interface Clusters {
  readonly count: number
  readonly keys: number
  /** Clusters of a node: `from[n] … from[n+1]` in `of`. */
  readonly from: Int32Array
  readonly of: Int32Array
  readonly cost: Float64Array
  readonly freeKeys: Int32Array
  readonly mostKeys: Int32Array
  /** 1: the key is the shift; 0: the person. */
  readonly byShift: Uint8Array
}

/** Loads carried: `amount[kind * nodes + node]`, at most `capacity[kind * routes + route]`. */
export interface Loads {
  readonly kinds: number
  readonly amount: Float64Array
  readonly capacity: Float64Array
}

export interface Row {
  /** 1 for each node of the group, and the same as a list. */
  readonly members: Uint8Array
  readonly nodes: readonly number[]
  readonly price: number
}
