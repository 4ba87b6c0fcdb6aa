import type { Random } from '../random.ts'
import { instantAt } from './calendar.ts'
import { between, chance, weighted } from './draw.ts'
import { fictionalPhone } from './names.ts'
import type { MadeCaregiver } from './people.ts'
import { DRIVING_LICENCE, PERMISSIONS, PROFESSION_NAMES, USUAL_QUALIFICATIONS } from './unit-kinds/index.ts'
import type { Profession, UnitKindParameters } from './unit-kinds/index.ts'

/** Hours of a full position in a week of the roster (municipal agreement for rotas with Sundays). */
export const FULL_WEEK_HOURS = 35.5
/** So many more are employed than the roster has hours for: holidays, courses, absence. */
const SPARE = 1.12
/** Shares of a full position, and how common each is: 0.7 on average. */
const POSITIONS = [
  [1, 0.3],
  [0.8, 0.2],
  [0.75, 0.15],
  [0.6, 0.15],
  [0.5, 0.2],
] as const
/** Of the assistants: students who work weekends only, a fifth of a position. */
const WEEKEND_STUDENTS = 0.45
const STUDENT_POSITION = 0.22
/** One called in for every so many employed. */
const EMPLOYED_PER_CALLED = 7
const TRAINEES = 2
/** Of the assistants: with a driving licence, where most of them go by car and where they do not. */
const WITH_LICENCE = { byCar: 0.95, otherwise: 0.7 } as const
/** Days that a permission is given for, and the share of those that run out while the roster lasts. */
const PERMISSION_DAYS = 730
const EXPIRING = 0.03

export interface Period {
  /** Day numbers of the first and last day of the roster. */
  readonly first: number
  readonly last: number
  readonly timeZone: string
}

/** A unit's caregivers: enough of each profession for its roster, part-timers, weekend students, some to call in. */
export function makeCaregivers(
  unit: number,
  kind: UnitKindParameters,
  names: readonly string[],
  first: number,
  period: Period,
  random: Random,
): MadeCaregiver[] {
  const made: MadeCaregiver[] = []
  const add = (profession: Profession, position: number, works: MadeCaregiver['works']): void => {
    const number = first + made.length
    made.push(makeOne({ unit, kind, number, name: names[number]!, profession, position, works, period }, random))
  }
  for (const [profession, demand] of hoursNeeded(kind)) {
    let missing = demand.weekday * SPARE
    let weekend = demand.weekend * SPARE
    const hoursOf = (share: number) => share * FULL_WEEK_HOURS
    // Weekends are every third: three times as many people as there are shifts, whatever their hours.
    while (weekend + missing > 0.5) {
      const isStudent = profession === 'assistant' && weekend > 0 && chance(random, WEEKEND_STUDENTS)
      const position = isStudent
        ? STUDENT_POSITION
        : POSITIONS[
            weighted(
              random,
              POSITIONS.map(([, share]) => share),
            )
          ]![0]
      add(profession, position, isStudent ? 'weekend' : 'all')
      const onWeekends = Math.min(weekend, isStudent ? hoursOf(position) : 6)
      weekend -= onWeekends
      missing -= hoursOf(position) - onWeekends
    }
  }
  const professions = made.map(({ profession }) => profession)
  const called = Math.ceil(made.length / EMPLOYED_PER_CALLED)
  for (let i = 0; i < called; i++) add(professions[Math.floor((i * professions.length) / called)]!, 0, 'called')
  // Two nursing students follow colleagues by day in departments that have nurses then.
  const teaches = kind.shifts.some(({ code, weekday }) => code === 'D' && weekday.some(isNurse))
  for (let i = 0; teaches && i < TRAINEES; i++) add('assistant', 0, 'trainee')
  return withAdaptedCapacity(made)
}

const isNurse = ({ profession }: { readonly profession: Profession }): boolean => profession === 'nurse'

/** Hours a week by profession, on weekdays and weekends. */
function hoursNeeded({ shifts }: UnitKindParameters): Map<Profession, { weekday: number; weekend: number }> {
  const hours = new Map<Profession, { weekday: number; weekend: number }>()
  for (const { weekday, weekend, start, end } of shifts) {
    const length = (end - start) / 60
    for (const [list, days] of [['weekday', 5] as const, ['weekend', 2] as const])
      for (const { profession } of list === 'weekday' ? weekday : weekend) {
        const sum = hours.get(profession) ?? { weekday: 0, weekend: 0 }
        hours.set(profession, { ...sum, [list]: sum[list] + length * days })
      }
  }
  return hours
}

interface Person {
  readonly kind: UnitKindParameters
  readonly unit: number
  readonly number: number
  readonly name: string
  readonly profession: Profession
  readonly position: number
  readonly works: MadeCaregiver['works']
  readonly period: Period
}

function makeOne(person: Person, random: Random): MadeCaregiver {
  const { unit, kind, number, name, profession, position, works, period } = person
  const licence = profession !== 'assistant' || chance(random, licencesIn(kind))
  const isStudent = works === 'weekend'
  return {
    id: `ansatt-${String(number + 1).padStart(3, '0')}`,
    ...{ name, unit, profession, position, works, licence },
    phone: fictionalPhone(2, number + 1),
    professionName: works === 'trainee' ? 'sykepleierstudent' : isStudent ? 'student' : PROFESSION_NAMES[profession],
    qualifications: qualificationsOf(profession, licence, period, random),
    agreements: agreementsOf(works, period),
    nightWorker: kind.kind === 'night',
    weekend: number % 3,
    capacityFactor: 1,
    serviceTimeFactor: 1,
  }
}

function licencesIn({ shifts }: UnitKindParameters): number {
  const positions = shifts.flatMap(({ weekday, weekend }) => [...weekday, ...weekend])
  const assistants = positions.filter(({ profession }) => profession === 'assistant')
  const byCar = assistants.filter(({ mode }) => mode === 'car')
  return byCar.length * 2 > assistants.length ? WITH_LICENCE.byCar : WITH_LICENCE.otherwise
}

/** Permissions to handle medication are given for two years; a few run out while the roster lasts. */
function qualificationsOf(
  profession: Profession,
  licence: boolean,
  { first, last, timeZone }: Period,
  random: Random,
): MadeCaregiver['qualifications'] {
  const held = USUAL_QUALIFICATIONS[profession].map((code) => {
    if (!PERMISSIONS.includes(code)) return { code, level: 0 }
    const expires = profession === 'healthWorker' && chance(random, EXPIRING)
    const to = expires ? between(random, first, last) : last + between(random, 60, PERMISSION_DAYS - 60)
    return {
      ...{ code, level: 0 },
      validFrom: instantAt(to - PERMISSION_DAYS, 0, timeZone),
      validTo: instantAt(to, 24 * 60 - 1, timeZone),
    }
  })
  return licence ? [...held, { code: DRIVING_LICENCE, level: 0 }] : held
}

/**
 * Those in the rota are under the unit's agreement with the union representatives: nine hours between evening and day,
 * 12½ hours on weekends. Those called in have none, and keep the law's own limits.
 */
function agreementsOf(works: MadeCaregiver['works'], { first, last, timeZone }: Period): MadeCaregiver['agreements'] {
  if (works === 'called' || works === 'trainee') return []
  const year = (day: number): number => Number(instantAt(day, 12 * 60, timeZone).slice(0, 4))
  return [
    {
      level: 'unionRepresentatives',
      reference: `Arbeidstidsavtale ${year(first)}`,
      validFrom: instantAt(first - 300, 0, timeZone),
      validTo: instantAt(last + 60, 24 * 60 - 1, timeZone),
      limits: { dailyRest: 9 * 3600 },
    },
  ]
}

/** Graded absence in both its forms: one health worker with a shorter list, one with longer time on the same tasks. */
function withAdaptedCapacity(caregivers: readonly MadeCaregiver[]): MadeCaregiver[] {
  const [shorter, longer] = caregivers.filter(
    ({ profession, works }) => profession === 'healthWorker' && works === 'all',
  )
  if (caregivers.length < 12) return [...caregivers]
  return caregivers.map((each) => {
    if (each === shorter) return { ...each, capacityFactor: 0.6 }
    return each === longer ? { ...each, serviceTimeFactor: 1.25 } : each
  })
}
