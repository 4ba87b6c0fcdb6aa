import type { HabitRule } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import { instantOnDay } from './instant-on-day.ts'

/** How far from the usual time a start may lie, each way. Seconds. */
const EITHER_WAY = 15 * 60

type Visit = ProblemInput['visits'][number]

/**
 * What is asked with a rule in it: the caregiver is preferred at all visits of the recipient, or their only visit of the
 * shift has the window around the time of day. `undefined`: nothing changes.
 */
export function ruleInProblem(document: ProblemInput, rule: HabitRule): ProblemInput | undefined {
  const theirs = document.visits.filter(({ recipient }) => recipient === rule.recipient)
  if (rule.kind === 'caregiver' && !document.caregivers?.some(({ id }) => id === rule.caregiver)) return undefined
  // Which of several visits a time of day is meant for, nobody has said.
  if (theirs.length === 0 || (rule.kind === 'start' && theirs.length > 1)) return undefined
  const changed = new Map(theirs.map((visit) => [visit, changedBy(document, visit, rule)]))
  if ([...changed].every(([before, after]) => before === after)) return undefined
  return { ...document, visits: document.visits.map((visit) => changed.get(visit) ?? visit) }
}

function changedBy({ horizon }: ProblemInput, visit: Visit, rule: HabitRule): Visit {
  if (rule.kind === 'caregiver') {
    const { caregiver } = rule
    if (visit.staffing.every(({ preferredCaregivers }) => preferredCaregivers?.includes(caregiver))) return visit
    const staffing = visit.staffing.map((place) => ({
      ...place,
      preferredCaregivers: [...new Set([...(place.preferredCaregivers ?? []), caregiver])],
    }))
    return { ...visit, staffing }
  }
  const { timeZone = 'Europe/Oslo' } = horizon
  const near = visit.windows?.[0]?.opens ?? horizon.start
  const at = (seconds: number): string => instantOnDay(near, rule.clock, timeZone, seconds)
  return { ...visit, windows: [{ opens: at(-EITHER_WAY), softCloses: at(EITHER_WAY), hardCloses: at(EITHER_WAY) }] }
}
