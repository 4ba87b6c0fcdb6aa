import type { Break, Problem, Shift, Visit } from '../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Outline } from './outline.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'

/** Grains of soft breaks that no plan can give, because their window misses the shift. */
export function missedBreaks(problem: Problem, prices: Prices): number {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const isImpossible = (shift: Shift, { opens, closes, binds, duration }: Break): boolean => {
    const lasts = durationToTicks(clock, duration)
    const start = Math.max(toTicks(clock, opens), toTicks(clock, shift.start))
    if (start + (binds === 'end' ? lasts : 0) > toTicks(clock, closes)) return true
    return shift.endBinds === 'hard' && start + lasts > toTicks(clock, shift.end)
  }
  const missed = problem.shifts.flatMap((shift) =>
    shift.breaks.filter((pause) => !pause.hard && isImpossible(shift, pause)),
  )
  return priceOf(prices, 'missedBreak', missed.length)
}

/**
 * Grains of caregivers new to a recipient that no plan avoids (terms `continuity` and `newFace`): a visit for several
 * needs as many different caregivers, and only so many who may do it are known there.
 */
export function newCaregivers(problem: Problem, prices: Prices, outline: Outline): number {
  const { continuityDays } = problem.objective.options
  const terms = [
    { term: 'continuity', history: problem.history.filter(({ days }) => days <= continuityDays) },
    { term: 'newFace', history: problem.history },
  ] as const
  const least = terms.map(({ term, history }) => {
    if (prices.of[term] === 0) return 0
    const known = new Set(history.map(({ recipient, caregiver }) => pair(recipient, caregiver)))
    return priceOf(prices, term, forcedPairs(problem, outline, known))
  })
  return least.reduce((sum, each) => sum + each, 0)
}

function forcedPairs(problem: Problem, outline: Outline, known: ReadonlySet<string>): number {
  const perRecipient = new Map<string, number>()
  problem.visits.forEach((visit, subject) => {
    const places = outline.places.flatMap((place, p) => (place.subject === subject ? [p] : []))
    if (places.some((p) => outline.places[p]!.skipPrice < Infinity)) return
    const forced = places.length - knownAt(visit, places, problem, outline, known)
    perRecipient.set(visit.recipient, Math.max(perRecipient.get(visit.recipient) ?? 0, forced))
  })
  return [...perRecipient.values()].reduce((sum, each) => sum + each, 0)
}

/** How many of those who may do one of a visit's places are known to its recipient. */
function knownAt(
  { recipient }: Visit,
  places: readonly number[],
  { shifts }: Problem,
  { whoMay, places: all, spans }: Outline,
  known: ReadonlySet<string>,
): number {
  const executors = places.flatMap((p) => shifts.flatMap((shift) => whoMay.executors(all[p]!, shift, spans[p]!)))
  return new Set(executors.filter((who) => who !== null && known.has(pair(recipient, who)))).size
}

const pair = (recipient: string, caregiver: string): string => JSON.stringify([recipient, caregiver])
