import type { AnswerOf, ShiftSummary } from '@hjemrute/contract'

/** The shift that a planner comes for: tomorrow's, or the first after it; else the last there is. */
export function nextShift(list: AnswerOf<'listShifts'> | undefined): ShiftSummary | undefined {
  return list?.shifts.find(({ date }) => date > list.today) ?? list?.shifts.at(-1)
}
