import { dayNumber, isByDay, isWeekend, SANITY_TARGETS, sanityFigures } from '@hjemrute/engine/generate'
import type { Continuity, Municipality, PlannedDay, SanityScope } from '@hjemrute/engine/generate'
import type { UnitDay } from './walk-days.ts'

/** A figure beside its target. */
export interface SanityLine {
  readonly name: string
  readonly figure: string
  readonly target: string
  readonly source: string
  readonly isWithin: boolean
}

/**
 * Different caregivers at a recipient's door in 14 days by day and evening, on average: over those with a visit a day,
 * and over those with two, of whom Sweden's statistics speak (13.3 in large cities, 15.8 elsewhere; 7 to 24 in one
 * municipality or another). Those with a visit a week or so cannot meet many.
 */
const FACES = [
  { of: 'a visit a day or more', fewestVisits: 14, from: 13, to: 16 },
  { of: 'two visits a day or more', fewestVisits: 28, from: 7, to: 24 },
] as const
const FACES_SOURCE = 'Socialstyrelsen, Sweden 2021: 14.9 on average, municipalities 7–24'

/** The figures of the plans by hand beside what is known of real days; nothing when there are none. */
export function sanityLines(
  municipality: Municipality,
  days: readonly UnitDay[],
  continuity: Continuity,
): SanityLine[] {
  const planned = days.flatMap(({ plan, ...day }) => (plan === undefined ? [] : [{ ...day, plan }]))
  if (planned.length === 0) return []
  const isNursing = (unit: number): boolean =>
    ['homeNursing', 'centre'].includes(municipality.units[unit]!.parameters.kind)
  const nursing = planned.filter(({ unit }) => isNursing(unit))
  const of: Readonly<Record<SanityScope, readonly PlannedDay[]>> = {
    all: planned,
    nursing,
    rural: nursing.filter(({ unit }) => municipality.units[unit]!.rural),
    byDay: nursing.filter(({ date }) => !isWeekend(dayNumber(date))).map(onlyByDay),
  }
  const lines = SANITY_TARGETS.flatMap((target): SanityLine[] => {
    const some = of[target.of]
    if (some.length === 0) return []
    const value = target.figure(sanityFigures(some))
    const written = (number: number): string =>
      target.unit === 'share' ? `${(number * 100).toFixed(1)} %` : round(number)
    return [
      {
        name: `${target.name} (${SCOPE_NAMES[target.of]})`,
        figure: written(value),
        target: target.from === target.to ? written(target.from) : `${written(target.from)}–${written(target.to)}`,
        source: target.source,
        isWithin: value >= target.from && value <= target.to,
      },
    ]
  })
  return [...lines, ...faces(municipality, continuity)]
}

const SCOPE_NAMES: Readonly<Record<SanityScope, string>> = {
  ...{ all: 'all', nursing: 'nursing', rural: 'rural', byDay: 'nursing, weekdays by day' },
}

/** The day with those of its visits alone that open by day. */
function onlyByDay<T extends PlannedDay & { readonly date: string }>({ problem, ...day }: T): PlannedDay {
  return { ...day, problem: { ...problem, visits: problem.visits.filter((visit) => isByDay(visit, day.date)) } }
}

/** Nothing before there are 14 days of plans. */
function faces(municipality: Municipality, continuity: Continuity): SanityLine[] {
  const { firstDay, parameters, recipients, caregivers, units } = municipality
  if (parameters.days < 14) return []
  const kindOf = (unit: number): string => units[unit]!.parameters.kind
  const nursing = new Set(recipients.filter(({ unit }) => ['homeNursing', 'centre'].includes(kindOf(unit))).map(idOf))
  const byNight = new Set(caregivers.filter(({ unit }) => kindOf(unit) === 'night').map(idOf))
  const seen = continuity
    .facesBefore(firstDay + parameters.days, (caregiver) => !byNight.has(caregiver))
    .filter(({ recipient }) => nursing.has(recipient))
  return FACES.flatMap(({ of, fewestVisits, from, to }): SanityLine[] => {
    const counts = seen.filter(({ visits }) => visits >= fewestVisits).map((each) => each.faces)
    if (counts.length === 0) return []
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    const isWithin = mean >= from && mean <= to
    const name = `different caregivers in 14 days (${of})`
    return [{ name, figure: round(mean), target: `${from}–${to}`, source: FACES_SOURCE, isWithin }]
  })
}

const idOf = ({ id }: { readonly id: string }): string => id
const round = (number: number): string => (Number.isInteger(number) ? String(number) : number.toFixed(1))
