import { randomFor } from './draw.ts'
import { groupBy } from './group-by.ts'
import { HomeMaker } from './homes.ts'
import { inventNames } from './names.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { Home, MadeRecipient } from './people.ts'
import { makeRecipients } from './recipients.ts'
import type { Settlement } from './settle.ts'
import type { SettledUnit } from './units.ts'

/** All recipients of the municipality, unit by unit, with their homes. */
export function everyone(
  settlement: Settlement,
  settled: readonly SettledUnit[],
  { seed, shares }: MunicipalityParameters,
): MadeRecipient[] {
  const random = randomFor(seed, 'recipients')
  const homes = new HomeMaker(random, shares)
  const count = settled.reduce((sum, { lodgings }) => sum + lodgings.length, 0)
  const names = inventNames(randomFor(seed, 'names', 'recipients'), count, 'recipients')
  const all: MadeRecipient[] = []
  settled.forEach(({ parameters: kind, lodgings }, unit) => {
    const request = { unit, kind, lodgings, settlement, names, first: all.length, shares }
    all.push(...makeRecipients(request, homes, random))
  })
  return withoutSharedKeys(all)
}

/** A key lies at one base: where two units come to the same house, someone opens. */
function withoutSharedKeys(recipients: readonly MadeRecipient[]): MadeRecipient[] {
  const unitsOf = groupBy(recipients, ({ home }) => home)
  const opened = new Map<Home, Home>()
  for (const [home, there] of unitsOf)
    if (home.key !== undefined && new Set(there.map(({ unit }) => unit)).size > 1)
      opened.set(home, { ...home, key: undefined, entry: 'Ring på og gå rett inn' })
  return recipients.map((each) => ({ ...each, home: opened.get(each.home) ?? each.home }))
}
