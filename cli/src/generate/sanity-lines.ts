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

/** Different caregivers at a recipient's door in 14 days, on average. Sweden's statistics: 13.3 in large cities, 15.8 elsewhere. */
const FACES = { from: 13, to: 16, source: 'Socialstyrelsen, Sweden 2021: 13.3 in large cities, 15.8 elsewhere' }

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

/** Of those who have visits on most days: the others cannot meet so many. */
function faces({ firstDay, parameters, recipients, units }: Municipality, continuity: Continuity): SanityLine[] {
  if (parameters.days < 14) return []
  const nursing = new Set(
    recipients.flatMap(({ id, unit }) =>
      ['homeNursing', 'centre'].includes(units[unit]!.parameters.kind) ? [id] : [],
    ),
  )
  const daily = continuity.visitsBefore(firstDay + parameters.days)
  const seen = [...continuity.facesBefore(firstDay + parameters.days)]
    .filter(([recipient]) => nursing.has(recipient) && (daily.get(recipient) ?? 0) >= 14)
    .map(([, count]) => count)
  if (seen.length === 0) return []
  const mean = seen.reduce((sum, count) => sum + count, 0) / seen.length
  const isWithin = mean >= FACES.from && mean <= FACES.to
  const name = 'caregivers at a daily recipient’s in 14 days (nursing)'
  return [{ name, figure: round(mean), target: `${FACES.from}–${FACES.to}`, source: FACES.source, isWithin }]
}

const round = (number: number): string => (Number.isInteger(number) ? String(number) : number.toFixed(1))
