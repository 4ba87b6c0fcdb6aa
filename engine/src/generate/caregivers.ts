import type { Random } from '../random.ts'
import { chance, weighted } from './draw.ts'
import { makeOne } from './one-caregiver.ts'
import type { Period } from './one-caregiver.ts'
import type { MadeCaregiver } from './people.ts'
import type { Profession, UnitKindParameters } from './unit-kinds/index.ts'

/** Hours of a full position in a week of the roster (municipal agreement for rotas with Sundays). */
export const FULL_WEEK_HOURS = 35.5
/** So many more are employed than the roster has hours for: holidays, courses, absence. */
const SPARE = 1.12
/** Shares of a full position, and how common each is: three quarters on average. */
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
