import type { Random } from '../random.ts'
import { exponential, logarithm } from './deterministic-maths.ts'

/** Simulated annealing's cooling: temperature as a function of how much of the budget is spent. */
export interface Cooling {
  /** Temperatures as shares of the cost at the start. */
  readonly first: number
  readonly last: number
}

/**
 * The threshold below which a new plan is kept: cost of the present one + temperature × an exponential draw.
 * The draw is made before the repair, so that a hopeless repair can stop as soon as it passes the threshold.
 */
export class Acceptance {
  private readonly cooling: Cooling
  private readonly random: Random
  private readonly scale: number
  private temperature = 0

  constructor(cooling: Cooling, random: Random, scale: number) {
    this.cooling = cooling
    this.random = random
    this.scale = scale
    this.cool(0)
  }

  /** Sets the temperature for a share of the budget in [0, 1]. */
  cool(spent: number): void {
    const { first, last } = this.cooling
    const along = Math.min(1, Math.max(0, spent))
    this.temperature = this.scale * first * exponential(logarithm(last / first) * along)
  }

  threshold(present: number): number {
    return present - this.temperature * logarithm(1 - this.random.unit())
  }
}
