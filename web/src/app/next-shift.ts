import type { AnswerOf, ShiftSummary } from '@hjemrute/contract'

/** The shift that a planner comes for: from tomorrow on, the first that is not published as it is now; else the last. */
export function nextShift(list: AnswerOf<'listShifts'> | undefined): ShiftSummary | undefined {
  const ahead = list?.shifts.filter(({ date }) => date > list.today)
  return ahead?.find(({ state }) => state !== 'published') ?? list?.shifts.at(-1)
}
