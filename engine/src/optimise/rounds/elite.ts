import type { Random } from '../../random.ts'
import type { WorkingPlan } from '../working-plan.ts'

interface Member {
  readonly plan: WorkingPlan
  readonly cost: number
}

/** The best plans that the rounds ended with, all of different cost. */
export class Elite {
  private readonly most: number
  private readonly members: Member[] = []

  constructor(most: number) {
    this.most = most
  }

  get size(): number {
    return this.members.length
  }

  /** Takes a plan in (a copy that nobody changes any more) unless one of the same cost is here, or all are better. */
  add(plan: WorkingPlan, cost: number): void {
    if (this.members.some((member) => Math.abs(member.cost - cost) < 1e-6)) return
    this.members.push({ plan, cost })
    this.members.sort((a, b) => a.cost - b.cost)
    if (this.members.length > this.most) this.members.pop()
  }

  best(): WorkingPlan {
    return this.members[0]!.plan
  }

  /** Two members, the first of them the best more often than not. Needs at least two. */
  draw(random: Random): [WorkingPlan, WorkingPlan] {
    const first = random.unit() < 0.5 ? 0 : random.below(this.members.length)
    const second = (first + 1 + random.below(this.members.length - 1)) % this.members.length
    return [this.members[first]!.plan, this.members[second]!.plan]
  }
}
