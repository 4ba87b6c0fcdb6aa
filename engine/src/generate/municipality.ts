import { dayNumber } from './calendar.ts'
import { makeCaregivers } from './caregivers.ts'
import { randomFor } from './draw.ts'
import { everyone } from './everyone.ts'
import { groupBy } from './group-by.ts'
import { makeUnits } from './make-units.ts'
import { inventNames } from './names.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { MadeCaregiver, MadeRecipient, MadeUnit, RosteredShift, ServiceLine, Wishes } from './people.ts'
import { makeRoster } from './roster.ts'
import { makeServicePlans } from './service-plans.ts'
import type { Settlement } from './settle.ts'
import { settleUnits } from './units.ts'
import { plannedFor } from './who-is-served.ts'
import { makeWishes } from './wishes.ts'

/** Days before the first and after the last planned day that the roster holds, so that rest is known across them. */
export const ROSTER_MARGIN_DAYS = 28
/** Days that are rostered even where fewer are planned, so that a few days are the first ones of many. */
const FEWEST_ROSTERED_DAYS = 28

/** A municipality that does not exist but could. Everyone in it is made up; places are those of the extract. */
export interface Municipality {
  readonly parameters: MunicipalityParameters
  readonly mapVersion: string
  /** Day number of the first planned day. */
  readonly firstDay: number
  /** In the order of their numbers, night teams last. */
  readonly units: readonly MadeUnit[]
  readonly recipients: readonly MadeRecipient[]
  readonly wishes: ReadonlyMap<string, Wishes>
  readonly lines: readonly ServiceLine[]
  readonly caregivers: readonly MadeCaregiver[]
  readonly roster: readonly RosteredShift[]
  /** The roster by day number, and by position of the caregiver. */
  readonly shiftsOn: ReadonlyMap<number, readonly RosteredShift[]>
  readonly shiftsOf: ReadonlyMap<number, readonly RosteredShift[]>
}

/**
 * Makes the whole municipality. `seconds`: travel times by car between the settlement's neighbourhoods, row-major; −1
 * where there is no way. The same settlement, times and parameters give the same municipality.
 */
export function makeMunicipality(
  settlement: Settlement,
  seconds: Int32Array,
  parameters: MunicipalityParameters,
): Municipality {
  const settled = settleUnits(settlement, seconds, parameters)
  const units = makeUnits(settlement, settled)
  const recipients = everyone(settlement, settled, parameters)
  const firstDay = dayNumber(parameters.firstDay)
  const period = {
    first: firstDay - ROSTER_MARGIN_DAYS,
    last: firstDay + Math.max(parameters.days, FEWEST_ROSTERED_DAYS) - 1 + ROSTER_MARGIN_DAYS,
    timeZone: parameters.timeZone,
  }
  const caregivers = allCaregivers(units, period, parameters.seed)
  const roster = units.flatMap((unit, position) => {
    const own = caregivers.flatMap((person, i) =>
      person.unit === position && person.works !== 'trainee' ? [{ position: i, person }] : [],
    )
    const random = randomFor(parameters.seed, 'roster', unit.id)
    return makeRoster({ position, parameters: unit.parameters }, own, period, parameters.shares, random)
  })
  return {
    ...{ parameters, mapVersion: settlement.mapVersion, firstDay, units, recipients, caregivers, roster },
    shiftsOn: groupBy(roster, ({ day }) => day),
    shiftsOf: groupBy(roster, ({ caregiver }) => caregiver ?? undefined),
    wishes: allWishes(units, recipients, caregivers, firstDay, parameters),
    lines: allLines(units, recipients, parameters),
  }
}

/** More names than any unit needs; the first ones are used. */
const MOST_CAREGIVERS_OF_A_UNIT = 200

function allCaregivers(
  units: readonly MadeUnit[],
  period: Parameters<typeof makeCaregivers>[4],
  seed: number,
): MadeCaregiver[] {
  const names = inventNames(
    randomFor(seed, 'names', 'caregivers'),
    units.length * MOST_CAREGIVERS_OF_A_UNIT,
    'caregivers',
  )
  const all: MadeCaregiver[] = []
  units.forEach(({ parameters, id }, unit) => {
    const random = randomFor(seed, 'caregivers', id)
    all.push(...makeCaregivers(unit, parameters, names, all.length, period, random))
  })
  return all
}

function allWishes(
  units: readonly MadeUnit[],
  recipients: readonly MadeRecipient[],
  caregivers: readonly MadeCaregiver[],
  day: number,
  parameters: MunicipalityParameters,
): Map<string, Wishes> {
  return new Map(
    units.flatMap((unit, position) => {
      const own = recipients.filter((recipient) => recipient.unit === position)
      if (own.length === 0) return []
      const staff = caregivers.filter(({ unit: of, works }) => of === position && works !== 'trainee')
      return [...makeWishes(unit, own, staff, day, parameters, randomFor(parameters.seed, 'wishes', unit.id))]
    }),
  )
}

function allLines(
  units: readonly MadeUnit[],
  recipients: readonly MadeRecipient[],
  { seed, shares }: MunicipalityParameters,
): ServiceLine[] {
  const count = new Array<number>(recipients.length).fill(0)
  const nextLine = (recipient: number): string =>
    `oppdrag-${recipients[recipient]!.id.replace('mottaker-', '')}-${(count[recipient]! += 1)}`
  return units.flatMap((unit, position) => {
    const random = randomFor(seed, 'services', unit.id)
    const planned = plannedFor(unit, units, recipients, random)
    return makeServicePlans({ position, parameters: unit.parameters }, planned, nextLine, shares, random)
  })
}
