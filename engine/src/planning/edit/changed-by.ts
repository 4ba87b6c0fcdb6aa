import type { PlanEdit, Problem, Visit } from '../../model/index.ts'
import { withVisit } from '../with-visit.ts'
import type { Desk } from './desk.ts'
import { lock, manner, pinTime } from './hold.ts'
import { place } from './place.ts'
import { atPinnedTime, besideFirst, timedAgain } from './reposition.ts'
import type { Refusal, Reshaping } from './reshaped.ts'
import { split } from './split.ts'
import { swap } from './swap.ts'
import { takeOut } from './take-out.ts'

/** What an edit comes to: a problem, and what becomes of the lists in it; nothing when they stay as they are. */
export interface Changed {
  readonly problem: Problem
  readonly reshape: (desk: Desk) => Reshaping | undefined
}

export function changedBy(desk: Desk, edit: PlanEdit): Changed | Refusal {
  const { problem } = desk
  switch (edit.kind) {
    case 'place':
      return { problem, reshape: () => place(desk, edit) }
    case 'takeOut':
      return { problem, reshape: () => takeOut(desk, edit.visit) }
    case 'swap':
      return { problem, reshape: () => swap(desk, edit) }
    case 'lock':
      return withChanged(problem, lock(desk, edit), () => undefined)
    case 'pinTime':
      return withChanged(problem, pinTime(desk, edit), (anew) =>
        edit.start === null ? timedAgain(anew, edit.visit) : atPinnedTime(anew, edit.visit, edit.start),
      )
    case 'manner':
      return withChanged(problem, manner(desk, edit), (anew) => timedAgain(anew, edit.visit))
    case 'split': {
      const parts = split(desk, edit)
      if ('stopped' in parts) return parts
      return { problem: parts.problem, reshape: (anew) => besideFirst(anew, edit.visit, parts.second) }
    }
  }
}

const withChanged = (problem: Problem, visit: Visit | Refusal, reshape: Changed['reshape']): Changed | Refusal =>
  'stopped' in visit ? visit : { problem: withVisit(problem, visit), reshape }
