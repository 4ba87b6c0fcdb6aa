import type { Random } from '../random.ts'
import { sample } from './draw.ts'
import type { MadeRecipient, MadeUnit } from './people.ts'

/** The recipients of a unit with what their level of need says; a night team's are some of those it serves. */
export function plannedFor(
  unit: MadeUnit,
  units: readonly MadeUnit[],
  recipients: readonly MadeRecipient[],
  random: Random,
): { position: number; need: number; daily: number; weekly: number }[] {
  const all = recipients.flatMap((recipient, position) => {
    const level = units[recipient.unit]!.parameters.needs[recipient.need]!
    return unit.serves.includes(recipient.unit) ? [{ position, need: recipient.need, ...level }] : []
  })
  if (unit.parameters.homes !== 'served') return all
  // By night come those who need much by day, and a few others. The keys are at the departments.
  const open = all.filter(({ position }) => recipients[position]!.home.key === undefined)
  const needing = open.filter(({ need }) => need === 0)
  const others = sample(
    random,
    open.filter(({ need }) => need !== 0),
    Math.ceil(needing.length / 4),
  )
  return [...needing, ...others]
}
