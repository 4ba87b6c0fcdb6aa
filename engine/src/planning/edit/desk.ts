import { worldOf } from '../../optimise/index.ts'
import type { Visit } from '../../model/index.ts'
import { layOut } from '../lists/laid-out.ts'
import type { LaidOut } from '../lists/laid-out.ts'
import { restated } from '../withdraw/withdraw.ts'
import type { Planned } from './edited.ts'

/** A plan that is being edited, and what every edit looks things up in. */
export interface Desk extends LaidOut {
  /** What keeps shifts from visits is asked of this; made when first asked for. */
  readonly world: () => ReturnType<typeof worldOf>
  /** Whether starts lie where they cost least, as the plan's own do, and not as early as they can. */
  readonly isCompact: boolean
}

/** Of a plan whose shape is not sound, what fits the problem is laid out. */
export function deskOf({ problem, travel, plan }: Planned, isSound: boolean): Desk {
  const laid = layOut(problem, travel, isSound ? plan : restated(problem, travel, plan))
  let world: ReturnType<typeof worldOf> | undefined
  return {
    ...laid,
    world: () => (world ??= worldOf(problem, travel, laid.plan)),
    isCompact: plan.run?.schedule === 'compact',
  }
}

export const visitOf = ({ subjects }: Pick<LaidOut, 'subjects'>, id: string): Visit | undefined =>
  subjects.visits.get(id)
