import type { Random } from '../../random.ts'
import type { Instance } from '../instance/instance.ts'
import type { Guard } from '../guards/guard.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { WorkingPlan } from '../working-plan.ts'
import type { Insertion } from './insertion.ts'
import { Positions, takeLeast } from './positions.ts'
import { WalkingScan } from './walking-scan.ts'

/** Places of the first member of a unit that are tried in earnest, and of each later one. */
const FIRST_TRIES = 4
const LATER_TRIES = 2
/** The cheapest places that are listed, of the last member of a unit and of each before it. */
const LAST_KEPT = 3
const KEPT = 6
/** As many when all of those were refused. */
const MOST_TRIES = 24
/** Options of a pattern that are looked into each time. */
const MOST_OPTIONS = 6

/**
 * Inserts units under the walking clock: every place is priced by walking the route as it would be; ties into other
 * routes are priced when the best few are tried in earnest.
 */
export class WalkingInsertion implements Insertion {
  private readonly instance: Instance
  private readonly clock: WalkingClock
  private readonly guards: readonly Guard[]
  private readonly random: Random
  private readonly scan: WalkingScan
  /** One list and two spare plans for each depth of a unit. */
  private readonly lists: Positions[]
  private readonly before: WorkingPlan[]
  private readonly found: WorkingPlan[]
  private readonly base: WorkingPlan
  private readonly chosen: WorkingPlan
  /** Places that were legal when they were tried last, for each depth. */
  private readonly legalTries: Int32Array

  constructor(instance: Instance, clock: WalkingClock, guards: readonly Guard[], random: Random) {
    this.instance = instance
    this.guards = guards
    this.clock = clock
    this.random = random
    this.base = new WorkingPlan(instance)
    this.chosen = new WorkingPlan(instance)
    const depth = longestUnit(instance)
    this.lists = Array.from({ length: depth }, () => new Positions(2 * instance.size + 8))
    this.before = Array.from({ length: depth }, () => new WorkingPlan(instance))
    this.found = Array.from({ length: depth }, () => new WorkingPlan(instance))
    this.scan = new WalkingScan(instance, clock, random)
    this.legalTries = new Int32Array(depth)
  }

  mostSaved(plan: WorkingPlan): number {
    return this.scan.mostSavedOnRoutes(plan) + this.clock.sharedCost(plan)
  }

  insert(plan: WorkingPlan, unit: number, limit: number): number {
    const { altFrom } = this.instance
    const first = altFrom[unit]!
    const options = altFrom[unit + 1]! - first
    if (options === 1) return this.insertOption(plan, first, limit)
    return this.insertBestOption(plan, first, options, limit)
  }

  /** Of a pattern's options a few are tried, from a random one on; the cheapest is kept. */
  private insertBestOption(plan: WorkingPlan, first: number, options: number, limit: number): number {
    const { base, chosen } = this
    base.copyFrom(plan)
    let best = limit
    const turn = this.random.below(options)
    for (let k = 0; k < Math.min(options, MOST_OPTIONS); k++) {
      const cost = this.insertOption(plan, first + ((k + turn) % options), best)
      if (cost < best) {
        best = cost
        chosen.copyFrom(plan)
      }
      plan.copyFrom(base)
    }
    if (best === limit) return Infinity
    plan.copyFrom(chosen)
    return best
  }

  private insertOption(plan: WorkingPlan, option: number, limit: number): number {
    const { altNodesFrom } = this.instance
    const from = altNodesFrom[option]!
    const length = altNodesFrom[option + 1]! - from
    this.members = { from, length, turn: length === 1 ? 0 : this.random.below(length) }
    return this.insertMember(plan, 0, limit)
  }

  /** The unit's members that are being put in: a stretch of `altNodes`, begun at the one that was drawn. */
  private members = { from: 0, length: 0, turn: 0 }

  private isLast(depth: number): boolean {
    return depth + 1 === this.members.length
  }

  /** Puts member `depth` of a unit, and all after it, where they cost least together. */
  private insertMember(plan: WorkingPlan, depth: number, limit: number): number {
    const { from, length, turn } = this.members
    const node = this.instance.altNodes[from + ((depth + turn) % length)]!
    const list = this.lists[depth]!
    this.scan.list(plan, node, limit, this.keptAt(depth), list)
    const full = list.count === this.keptAt(depth)
    const cost = this.tryPlaces(plan, node, depth, limit)
    // Where ties or guards refuse all of the cheapest, one that is dearer may do.
    if (this.legalTries[depth]! > 0 || !full) return cost
    this.scan.list(plan, node, limit, MOST_TRIES, list)
    return this.tryPlaces(plan, node, depth, limit)
  }

  /** The cheapest places to list: only one is needed of the last member, as long as it is legal. */
  private keptAt(depth: number): number {
    return this.isLast(depth) ? LAST_KEPT : KEPT
  }

  /** Tries the listed places of a member in earnest, the cheapest first. */
  private tryPlaces(plan: WorkingPlan, node: number, depth: number, limit: number): number {
    const list = this.lists[depth]!
    this.legalTries[depth] = 0
    if (list.count === 0) return Infinity
    const last = this.isLast(depth)
    const most = this.triesAt(depth, last)
    const base = this.clock.cost(plan)
    const before = this.before[depth]!
    const found = this.found[depth]!
    // The last member is taken back by hand, which spares a copy of everything.
    if (last) before.copyTimesFrom(plan)
    else before.copyFrom(plan)
    let best = limit
    let legal = 0
    for (let t = 0; t < list.count && legal < most; t++) {
      const k = takeLeast(list, t)
      if (list.key[k]! >= best) break
      plan.link(node, list.route[k]!, list.after[k]!)
      plan.atNext[node] = list.begin[k]!
      if (this.clock.settleFrom(plan, list.route[k]!, list.after[k]!) && this.allowed(plan)) {
        this.legalTries[depth] = ++legal
        let cost = this.clock.cost(plan) - base
        if (cost < best && !last) cost += this.insertMember(plan, depth + 1, best - cost)
        if (cost < best) {
          if (last) return cost
          best = cost
          found.copyFrom(plan)
        }
      }
      if (last) {
        plan.unlink(node)
        plan.copyTimesFrom(before)
      } else plan.copyFrom(before)
    }
    if (best === limit) return Infinity
    plan.copyFrom(found)
    return best
  }

  /** How many legal places are looked into. Deep units look into one only. */
  private triesAt(depth: number, last: boolean): number {
    if (depth === 0 && !last) return FIRST_TRIES
    return depth < 2 ? LATER_TRIES : 1
  }

  private allowed(plan: WorkingPlan): boolean {
    for (const guard of this.guards) if (!guard.allows(plan)) return false
    return true
  }
}

function longestUnit({ unitFrom, units }: Instance): number {
  let longest = 1
  for (let unit = 0; unit < units; unit++) longest = Math.max(longest, unitFrom[unit + 1]! - unitFrom[unit]!)
  return longest
}
