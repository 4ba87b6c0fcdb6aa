import { makeBases, nightRounds } from './bases.ts'
import { dayNumber } from './calendar.ts'
import { makeCaregivers } from './caregivers.ts'
import { randomFor } from './draw.ts'
import { groupBy } from './group-by.ts'
import { HomeMaker } from './homes.ts'
import { fictionalPhone, inventNames } from './names.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { Home, MadeCaregiver, MadeRecipient, MadeUnit, RosteredShift, ServiceLine, Wishes } from './people.ts'
import { makeRecipients } from './recipients.ts'
import { makeRoster } from './roster.ts'
import { makeServicePlans, plannedFor } from './service-plans.ts'
import type { Settlement } from './settle.ts'
import { metresBetween } from './plane.ts'
import { NIGHT } from './unit-kinds/index.ts'
import type { Position, ShiftTemplate, UnitKindParameters } from './unit-kinds/index.ts'
import { settleUnits } from './units.ts'
import type { SettledUnit } from './units.ts'
import { makeWishes } from './wishes.ts'

/** Days before the first and after the last planned day that the roster holds, so that rest is known across them. */
export const ROSTER_MARGIN_DAYS = 28
/** Departments that a night team serves. */
const SERVED_BY_A_NIGHT_TEAM = 4

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
    last: firstDay + parameters.days - 1 + ROSTER_MARGIN_DAYS,
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

/** The units with their bases; a night team for every fourth department, at the base of one it serves. */
function makeUnits(settlement: Settlement, settled: readonly SettledUnit[]): MadeUnit[] {
  const bases = makeBases(settlement, settled)
  const served = settled.flatMap(({ parameters }, i) => (parameters.apart ? [] : [i]))
  const teams = Math.ceil(served.length / SERVED_BY_A_NIGHT_TEAM)
  const rounds = nightRounds(bases, served, teams)
  const all = [
    ...settled.map((unit, i) => {
      const rural = medianMetres(settlement, unit, bases[i]!) > BICYCLE_REACH
      const parameters = rural ? whereRoadsAreLong(unit.parameters) : unit.parameters
      return { parameters, name: unit.name, base: bases[i]!, serves: [i], rural }
    }),
    ...rounds.map((serves, i) => {
      const base = bases[serves[Math.floor(serves.length / 2)]!]!
      return { parameters: NIGHT, name: nightName(i, teams), base, serves, rural: false }
    }),
  ]
  return all.map((unit, i) => {
    const number = String(i + 1).padStart(2, '0')
    return { ...unit, id: `enhet-${number}`, number, area: `område-${number}`, dutyPhone: fictionalPhone(0, i + 1) }
  })
}

/** Where half the recipients live farther from the base than this, roads are long. Metres, in a straight line. */
const BICYCLE_REACH = 1300

/** Nobody goes by bicycle there, and some of the short weekday shifts are whole ones. */
function whereRoadsAreLong(kind: UnitKindParameters): UnitKindParameters {
  const byCar = (positions: readonly Position[]): Position[] =>
    positions.map((each) => (each.mode === 'bicycle' ? { ...each, mode: 'car' } : each))
  const shifts = kind.shifts.map((each) => ({ ...each, weekday: byCar(each.weekday), weekend: byCar(each.weekend) }))
  const lengthened = WHOLE_FOR_SHORT.reduce(lengthen, shifts)
  return { ...kind, shifts: lengthened, carsShort: 0 }
}

/** Which short shifts become which whole ones, and how many. */
const WHOLE_FOR_SHORT = [
  { short: 'DK', whole: 'D', count: 2 },
  { short: 'AK', whole: 'A', count: 1 },
] as const

function lengthen(shifts: ShiftTemplate[], { short, whole, count }: (typeof WHOLE_FOR_SHORT)[number]): ShiftTemplate[] {
  const moved = shifts.find(({ code }) => code === short)?.weekday.slice(-count) ?? []
  return shifts.map((each) => {
    if (each.code === short) return { ...each, weekday: each.weekday.slice(0, -count) }
    return each.code === whole ? { ...each, weekday: [...each.weekday, ...moved] } : each
  })
}

/** From the base to its recipients, in a straight line. */
function medianMetres({ dwellings }: Settlement, { lodgings }: SettledUnit, base: Home): number {
  const metres = lodgings.map(({ dwelling }) => metresBetween(dwellings[dwelling]!, base)).sort((a, b) => a - b)
  return metres[Math.floor(metres.length / 2)] ?? 0
}

/** One team has no direction, two have no middle. */
function nightName(i: number, teams: number): string {
  if (teams === 1) return 'Nattpatruljen'
  const [north, middle, south, ...more] = NIGHT.names
  return (teams === 2 ? [north, south] : [north, middle, south, ...more])[i] ?? `Nattpatruljen ${i + 1}`
}

function everyone(
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

/** More names than anyone needs; the first ones are used. */
const MOST_CAREGIVERS = 3000

function allCaregivers(
  units: readonly MadeUnit[],
  period: Parameters<typeof makeCaregivers>[4],
  seed: number,
): MadeCaregiver[] {
  const names = inventNames(randomFor(seed, 'names', 'caregivers'), MOST_CAREGIVERS, 'caregivers')
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
    `oppdrag-${recipients[recipient]!.id.slice(-4)}-${(count[recipient]! += 1)}`
  return units.flatMap((unit, position) => {
    const random = randomFor(seed, 'services', unit.id)
    const planned = plannedFor(unit, units, recipients, random)
    return makeServicePlans({ position, parameters: unit.parameters }, planned, nextLine, shares, random)
  })
}
