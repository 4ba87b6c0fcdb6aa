import { SANITY_TARGETS, sanityFigures } from '@hjemrute/engine/generate'
import type { Continuity, Municipality, SanityTarget } from '@hjemrute/engine/generate'
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
 * Different caregivers at a recipient's door in 14 days, on average: over all in home nursing, and over those who have
 * visits daily, of whom Sweden's statistics speak (13.3 in large cities, 15.8 elsewhere; 7 to 24 in one municipality or
 * another).
 */
const FACES = [
  { of: 'nursing', fewestVisits: 1, from: 13, to: 16 },
  { of: 'daily visits', fewestVisits: 14, from: 7, to: 24 },
] as const
const FACES_SOURCE = 'Socialstyrelsen, Sweden 2021: 14.9 on average, municipalities 7–24'

/** The figures of the plans by hand beside what is known of real days; nothing when there are none. */
export function sanityLines(
  municipality: Municipality,
  days: readonly UnitDay[],
  continuity: Continuity,
): SanityLine[] {
  const planned = days.flatMap(({ problem, plan, unit }) => (plan === undefined ? [] : [{ problem, plan, unit }]))
  if (planned.length === 0) return []
  const isNursing = (unit: number): boolean =>
    ['homeNursing', 'centre'].includes(municipality.units[unit]!.parameters.kind)
  const isOf: Readonly<Record<SanityTarget['of'], (unit: number) => boolean>> = {
    all: () => true,
    nursing: isNursing,
    rural: (unit) => isNursing(unit) && municipality.units[unit]!.rural,
  }
  const lines = SANITY_TARGETS.flatMap((target): SanityLine[] => {
    const some = planned.filter(({ unit }) => isOf[target.of](unit))
    if (some.length === 0) return []
    const value = target.figure(sanityFigures(some))
    const written = (number: number): string =>
      target.unit === 'share' ? `${(number * 100).toFixed(1)} %` : round(number)
    return [
      {
        name: `${target.name} (${target.of})`,
        figure: written(value),
        target: target.from === target.to ? written(target.from) : `${written(target.from)}–${written(target.to)}`,
        source: target.source,
        isWithin: value >= target.from && value <= target.to,
      },
    ]
  })
  return [...lines, ...faces(municipality, continuity)]
}

/** Nothing before there are 14 days of plans. */
function faces({ firstDay, parameters, recipients, units }: Municipality, continuity: Continuity): SanityLine[] {
  if (parameters.days < 14) return []
  const nursing = new Set(
    recipients.flatMap(({ id, unit }) =>
      ['homeNursing', 'centre'].includes(units[unit]!.parameters.kind) ? [id] : [],
    ),
  )
  const end = firstDay + parameters.days
  const visits = continuity.visitsBefore(end)
  const seen = [...continuity.facesBefore(end)].filter(([recipient]) => nursing.has(recipient))
  return FACES.flatMap(({ of, fewestVisits, from, to }): SanityLine[] => {
    const counts = seen.filter(([recipient]) => (visits.get(recipient) ?? 0) >= fewestVisits).map(([, count]) => count)
    if (counts.length === 0) return []
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    const isWithin = mean >= from && mean <= to
    const name = `different caregivers in 14 days (${of})`
    return [{ name, figure: round(mean), target: `${from}–${to}`, source: FACES_SOURCE, isWithin }]
  })
}

const round = (number: number): string => (Number.isInteger(number) ? String(number) : number.toFixed(1))
