import type { ProblemInput } from '../model/index.ts'
import { clock, instantAt, isWeekend, weekdayOf } from './calendar.ts'
import { groupBy } from './group-by.ts'
import type { Municipality } from './municipality.ts'
import type { RosteredShift } from './people.ts'
import { shiftId } from './shifts-of-a-day.ts'

type Activity = NonNullable<ProblemInput['activities']>[number]

/** Half an hour's meeting on Wednesdays for those who are there by day; seconds. */
const MEETING = { weekday: 2, duration: 1800, opens: clock(13), closes: clock(13, 45) }
/** An errand to the pharmacy on Tuesdays and Thursdays, for whoever has the first shift; seconds. */
const ERRAND = { weekdays: [1, 3], duration: 900, opens: clock(9, 30), closes: clock(13) }
/** Care plans, when there is time: seconds, and the price of leaving it out in seconds of staff time. */
const CARE_PLANS = { weekday: 4, duration: 1200, price: 1800, opens: clock(12), closes: clock(13, 45) }

/** What everyone on a unit's shifts does besides visits. Kinds of shift that begin and end together share theirs. */
export function activitiesOf(municipality: Municipality, shifts: readonly RosteredShift[]): Activity[] {
  const byStart = groupBy(shifts, ({ unit, code }) => `${unit} ${code}`)
  return [...byStart.values()].flatMap((together) => [
    ...everyShift(municipality, together),
    ...(together[0]!.code === 'D' && !isWeekend(together[0]!.day) ? byWeekday(municipality, together) : []),
  ])
}

/** The report at the start, held together, and documentation at the end, both at the base. */
function everyShift(municipality: Municipality, shifts: readonly RosteredShift[]): Activity[] {
  const { day, start, end, unit, code } = shifts[0]!
  const { base, number, parameters } = municipality.units[unit]!
  const at = (minutes: number): string => instantAt(day, minutes, municipality.parameters.timeZone)
  const ids = shifts.map((shift) => shiftId(municipality, shift))
  const common = { location: base.id, shifts: ids }
  const { reportMinutes: report, documentationMinutes: documentation } = parameters
  return [
    {
      ...{ id: `${number}-rapport-${code}`, kind: 'report', duration: report * 60, ...common, together: true },
      ...{ opens: at(start), closes: at(start) },
    },
    {
      ...{ id: `${number}-dokumentasjon-${code}`, kind: 'documentation', duration: documentation * 60, ...common },
      ...{ opens: at(end - documentation - 60), closes: at(end - documentation) },
    },
  ]
}

function byWeekday(municipality: Municipality, shifts: readonly RosteredShift[]): Activity[] {
  const { day, unit } = shifts[0]!
  const { base, number, parameters } = municipality.units[unit]!
  if (parameters.apart) return []
  const at = (minutes: number): string => instantAt(day, minutes, municipality.parameters.timeZone)
  const idOf = (shift: RosteredShift): string => shiftId(municipality, shift)
  const nurses = shifts.filter(({ profession }) => profession === 'nurse').map(idOf)
  const weekday = weekdayOf(day)
  const activities: Activity[] = []
  if (weekday === MEETING.weekday && nurses.length > 0)
    activities.push({
      ...{ id: `${number}-fagmøte`, kind: 'meeting', duration: MEETING.duration, location: base.id, shifts: nurses },
      ...{ opens: at(MEETING.opens), closes: at(MEETING.closes), together: true },
    })
  if (ERRAND.weekdays.includes(weekday))
    activities.push({
      ...{ id: `${number}-apotek`, kind: 'errand', duration: ERRAND.duration, location: base.id },
      ...{ opens: at(ERRAND.opens), closes: at(ERRAND.closes), shifts: [idOf(shifts.at(-2) ?? shifts[0]!)] },
    })
  if (weekday === CARE_PLANS.weekday && nurses.length > 0)
    activities.push({
      ...{ id: `${number}-tiltaksplaner`, kind: 'documentation', duration: CARE_PLANS.duration, location: base.id },
      ...{ opens: at(CARE_PLANS.opens), closes: at(CARE_PLANS.closes), shifts: nurses.slice(-1) },
      ...{ hard: false, leaveOutPrice: CARE_PLANS.price },
    })
  return activities
}
