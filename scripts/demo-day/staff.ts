import type { ProblemInput } from '@hjemrute/engine/model'
import type { Random } from '@hjemrute/engine/random'
import { at, clock, daysBefore, SHIFT_ENDS, SHIFT_STARTS } from './day.ts'
import { inventNames } from './names.ts'

type Caregiver = NonNullable<ProblemInput['caregivers']>[number]
type Shift = ProblemInput['shifts'][number]
type Activity = NonNullable<ProblemInput['activities']>[number]

type Profession = 'nurse' | 'socialEducator' | 'healthWorker' | 'assistant'

/** Qualifications are data, personal and dated; these are what each profession has as a rule. */
const USUAL_QUALIFICATIONS: Readonly<Record<Profession, readonly string[]>> = {
  nurse: ['sykepleier', 'helsefag', 'legemidler', 'forerkort-b'],
  socialEducator: ['vernepleier', 'helsefag', 'legemidler', 'forerkort-b'],
  healthWorker: ['helsefag', 'legemidler', 'forerkort-b'],
  assistant: [],
}

/** One line for each of the day's 13 shifts. */
const ON_DUTY: readonly { profession: Profession; bicycle?: true; more?: Partial<Shift> }[] = [
  {
    profession: 'nurse',
    more: { role: 'dutyLead', reserves: [reserve(30, clock(9), clock(11)), reserve(60, clock(11), clock(14))] },
  },
  { profession: 'nurse' },
  { profession: 'nurse' },
  { profession: 'nurse', bicycle: true },
  { profession: 'socialEducator' },
  { profession: 'healthWorker' },
  { profession: 'healthWorker' },
  { profession: 'healthWorker' },
  { profession: 'healthWorker', bicycle: true },
  // Adapted capacity: a shorter list for one, longer time on the same tasks for the other.
  { profession: 'healthWorker', more: { capacityFactor: 0.7 } },
  { profession: 'healthWorker', more: { serviceTimeFactor: 1.25, excludedServices: ['forflytning'] } },
  { profession: 'assistant' },
  { profession: 'assistant', bicycle: true },
]
/** Colleagues who are off today: the history and the recipients' contacts know them too. */
const OFF_DUTY: readonly Profession[] = [
  ...new Array<Profession>(4).fill('nurse'),
  ...new Array<Profession>(8).fill('healthWorker'),
  ...new Array<Profession>(3).fill('assistant'),
]

/** Everyone employed, those on duty first, in the order of `makeShifts`. */
export function makeCaregivers(random: Random): Caregiver[] {
  const professions = [...ON_DUTY.map(({ profession }) => profession), ...OFF_DUTY]
  const names = inventNames(random, professions.length, 'caregivers')
  return professions.map((profession, i) => ({
    id: `ansatt-${String(i + 1).padStart(2, '0')}`,
    name: names[i]!,
    qualifications: USUAL_QUALIFICATIONS[profession].map((code) => {
      // A permission to handle medication is given for two years; one person's ran out yesterday.
      if (code !== 'legemidler') return { code }
      return {
        code,
        validFrom: daysBefore(20, 0),
        validTo: i === 7 ? daysBefore(1, clock(15)) : '2028-11-04T00:00:00+01:00',
      }
    }),
    // Every other worked yesterday's day shift, and all of them on Friday: plenty of rest.
    worked: [4, ...(i % 2 === 0 ? [1] : [])].map((days) => ({
      start: daysBefore(days, SHIFT_STARTS),
      end: daysBefore(days, SHIFT_ENDS),
    })),
  }))
}

/** 07:30–15:00 for all, half an hour's paid break at the base around noon; on the bicycle at most a quarter of an hour. */
export function makeShifts(caregivers: readonly Caregiver[]): Shift[] {
  return ON_DUTY.map(({ bicycle, more }, i): Shift => ({
    id: `D${String(i + 1).padStart(2, '0')}`,
    caregiver: caregivers[i]!.id,
    start: at(SHIFT_STARTS),
    end: at(SHIFT_ENDS),
    startLocation: 'base',
    endLocation: 'base',
    departure: 'atShiftStart',
    mode: bicycle === true ? 'bicycle' : 'car',
    ...(bicycle === true ? { longestLeg: 900 } : {}),
    breaks: [
      { id: 'pause', duration: 1800, opens: at(clock(10, 30)), closes: at(clock(13, 30)), where: 'base', paid: true },
    ],
    ...more,
  }))
}

/** The report together at the start, and documentation at the base at the end. */
export function makeActivities(shifts: readonly Shift[]): Activity[] {
  const everyone = shifts.map(({ id }) => id)
  const atBase = { location: 'base', shifts: everyone }
  const report = { opens: at(SHIFT_STARTS), closes: at(SHIFT_STARTS), together: true }
  const documentation = { opens: at(clock(13)), closes: at(clock(14, 35)) }
  return [
    { id: 'rapport', kind: 'report', duration: 20 * 60, ...report, ...atBase },
    { id: 'dokumentasjon', kind: 'documentation', duration: 25 * 60, ...documentation, ...atBase },
  ]
}

function reserve(minutes: number, from: number, to: number) {
  return { duration: minutes * 60, opens: at(from), closes: at(to) }
}
