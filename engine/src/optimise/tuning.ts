import type { Cooling } from './acceptance.ts'
import type { Instance } from './instance/instance.ts'
import { adjacentStrings } from './ruin/adjacent-strings.ts'
import { relatedVisits } from './ruin/related-visits.ts'
import type { WeightedRuin } from './ruin/ruin.ts'
import { worstPlaced } from './ruin/worst-placed.ts'

/** Settings that were measured, not derived; docs/algorithm.md tells on which instances. */
export interface Tuning {
  readonly cooling: Cooling
  /** Ruins and how often each is chosen; the shares add up to 1. */
  readonly ruins: readonly WeightedRuin[]
  /** Nodes taken out in an iteration, drawn evenly between these. */
  readonly least: number
  readonly most: number
  readonly rounds: RoundTuning
  /** Share of the price of the greatest idle time that leads the search when a round begins; it fades to 0. */
  readonly led: number
}

/** How a budget is divided into rounds of annealing; see rounds/run-rounds.ts. */
export interface RoundTuning {
  /** Iterations of a whole round, for each node of the instance. */
  readonly iterationsPerNode: number
  /** Share of the budget for rounds that begin anew, and how many of them at most. */
  readonly shareAnew: number
  readonly mostAnew: number
  /** Length and first temperature of a round from two crossed plans, as shares of a round that begins anew. */
  readonly crossedLength: number
  readonly crossedHeat: number
}

const ROUNDS: RoundTuning = {
  iterationsPerNode: 1200,
  shareAnew: 0.4,
  mostAnew: 5,
  crossedLength: 0.5,
  crossedHeat: 0.3,
}

/** Nodes up to which a walking search begins as hot as any. */
const SMALL_DAY = 100

/** Costs that can fall when a visit is added make the walking clock's landscape rougher: more related visits. */
const WALKING: Tuning = {
  cooling: { first: 0.01, last: 0.0001 },
  ruins: [
    { ruin: relatedVisits, share: 0.55 },
    { ruin: adjacentStrings, share: 0.35 },
    { ruin: worstPlaced, share: 0.1 },
  ],
  least: 4,
  most: 14,
  rounds: ROUNDS,
  led: 0.15,
}

/** The walking clock's iterations are dear, so that a large day cannot be cooled slowly: it begins colder. */
function walking({ nodes }: Instance): Tuning {
  const share = SMALL_DAY / Math.max(SMALL_DAY, nodes)
  return { ...WALKING, cooling: { first: WALKING.cooling.first * share, last: WALKING.cooling.last * share } }
}

/** Soft limits let the search pass through lateness, so it may end colder than with hard ones. */
const SWIFT: Tuning = {
  cooling: { first: 0.01, last: 0.0001 },
  ruins: [
    { ruin: relatedVisits, share: 0.15 },
    { ruin: adjacentStrings, share: 0.8 },
    { ruin: worstPlaced, share: 0.05 },
  ],
  least: 5,
  most: 18,
  rounds: ROUNDS,
  led: 0,
}

const SWIFT_AND_HARD: Tuning = { ...SWIFT, cooling: { first: 0.01, last: 0.0005 } }

/** `heat`: first temperature as a share of the usual. */
export function tuningFor(instance: Instance, heat = 1): Tuning {
  const tuning = !instance.swift ? walking(instance) : hasSoftLimit(instance) ? SWIFT : SWIFT_AND_HARD
  const { first, last } = tuning.cooling
  const cooling = { first: Math.max(last, first * heat), last }
  const most = Math.min(tuning.most, Math.max(2, instance.nodes))
  return { ...tuning, cooling, least: Math.min(tuning.least, most), most }
}

function hasSoftLimit({ size, softLatest, hardLatest }: Instance): boolean {
  for (let node = 0; node < size; node++) if (softLatest[node]! < hardLatest[node]!) return true
  return false
}
