import { clock } from './calendar.ts'
import { chance, pick, randomFor } from './draw.ts'
import type { DoneVisit } from './continuity.ts'
import type { Municipality } from './municipality.ts'
import type { RosteredShift, ServiceLine } from './people.ts'
import { linesOfDay } from './visits-of-a-day.ts'
import { PART_OF_BAND } from './unit-kinds/index.ts'

/** How often a visit is with one of those who usually come, when one of them is at work. */
const BY_THE_USUAL = 0.7
/** Minutes after midnight at which one must be at work to have a visit of that part of the day. */
const AT_WORK = { day: clock(12), evening: clock(18), night: clock(25) } as const

/**
 * What was before the first planned day: who was where, as a department remembers it. No lists are made for those weeks;
 * the usual caregiver comes when at work, and otherwise whoever has that corner of the area that day.
 */
export function pastWeeks(municipality: Municipality, weeks: number): DoneVisit[] {
  const { firstDay, units, parameters } = municipality
  const everyUnit = units.map((_, i) => i)
  const done: DoneVisit[] = []
  for (let day = firstDay - weeks * 7; day < firstDay; day++) {
    const random = randomFor(parameters.seed, 'past', day)
    const shifts = (municipality.shiftsOn.get(day) ?? []).filter(({ caregiver }) => caregiver !== null)
    for (const line of linesOfDay(municipality, day, everyUnit)) {
      const atWork = shifts.filter((shift) => shift.unit === line.unit && covers(shift, line))
      const taken = new Set<string>()
      line.service.needs.forEach((needs, place) => {
        const fit = atWork
          .map(({ caregiver }) => municipality.caregivers[caregiver!]!)
          .filter(({ id, qualifications }) => {
            return !taken.has(id) && needs.every((code) => qualifications.some((held) => held.code === code))
          })
        if (fit.length === 0) return
        const recipient = municipality.recipients[line.recipient]!
        const usual = municipality.wishes.get(recipient.id)!.usual
        const known = usual.flatMap((id) => fit.filter((each) => each.id === id))
        // Whoever has the corner: neighbours in the list of recipients live near each other.
        const corner = fit[line.recipient % fit.length]!
        const caregiver =
          known.length > 0 && chance(random, BY_THE_USUAL)
            ? known[0]!
            : chance(random, 0.5)
              ? corner
              : pick(random, fit)
        taken.add(caregiver.id)
        done.push({ day, visit: line.id, place, recipient: recipient.id, caregiver: caregiver.id })
      })
    }
  }
  return done
}

const covers = ({ start, end }: RosteredShift, { service }: ServiceLine): boolean => {
  const at = AT_WORK[PART_OF_BAND[service.band]]
  return start <= at && end >= at
}
