import type { Plan, PlanEdit, Problem } from '@hjemrute/engine/model'

/** What habits are counted by. */
export interface HabitFacts {
  readonly recipient: string | null
  /** To whom a visit was moved, when it was to somebody else. */
  readonly caregiver: string | null
  /** HH:MM where the shift is, when a start was held. */
  readonly clock: string | null
}

export const NO_FACTS: HabitFacts = { recipient: null, caregiver: null, clock: null }

export function habitFacts(problem: Problem, before: Plan, edit: PlanEdit): HabitFacts {
  if (edit.kind === 'place') {
    const { shift } = edit
    if (before.shifts.find((list) => list.shift === shift)?.stops.some(({ id }) => id === edit.visit)) return NO_FACTS
    const caregiver = problem.shifts.find(({ id }) => id === shift)?.caregiver ?? null
    return { recipient: recipientOf(problem, edit.visit), caregiver, clock: null }
  }
  if (edit.kind !== 'pinTime' || edit.start === null) return NO_FACTS
  const { timeZone } = problem.horizon
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return { recipient: recipientOf(problem, edit.visit), caregiver: null, clock: clock.format(Date.parse(edit.start)) }
}

const recipientOf = ({ visits }: Problem, visit: string): string | null =>
  visits.find(({ id }) => id === visit)?.recipient ?? null
