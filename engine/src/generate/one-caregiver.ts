import type { Random } from '../random.ts'
import { instantAt } from './calendar.ts'
import { between, chance } from './draw.ts'
import { fictionalPhone } from './names.ts'
import type { MadeCaregiver } from './people.ts'
import { DRIVING_LICENCE, PERMISSIONS, PROFESSION_NAMES, USUAL_QUALIFICATIONS } from './unit-kinds/index.ts'
import type { Profession, UnitKindParameters } from './unit-kinds/index.ts'

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

/** Who is to be made. `number`: how many caregivers the municipality has before this one. */
export interface Person {
  readonly kind: UnitKindParameters
  readonly unit: number
  readonly number: number
  readonly name: string
  readonly profession: Profession
  readonly position: number
  readonly works: MadeCaregiver['works']
  readonly period: Period
}

/** One caregiver with name, number, qualifications and agreements. */
export function makeOne(person: Person, random: Random): MadeCaregiver {
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
