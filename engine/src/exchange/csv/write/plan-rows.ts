import type { Plan, Problem, Stop } from '../../../model/index.ts'
import { HEADINGS } from '../headings/index.ts'
import type { CsvLanguage } from '../headings/index.ts'
import { PLAN_COLUMNS } from '../tables.ts'
import type { PlanColumn } from '../tables.ts'
import { joinIds, joinLines } from '../values/lists.ts'
import { CellWriter, epochOf } from './cell-writer.ts'

type PlanRow = { readonly [Column in PlanColumn]?: string }

/**
 * A plan as one row for each stop, in the order of its lists, and then one for each visit or activity that has no
 * place, with the codes of its reasons. For people and spreadsheets; the plan's own file is JSON.
 */
export function planRows(problem: Problem, plan: Plan, language: CsvLanguage = 'nb'): string[][] {
  const writer = new CellWriter(language, problem.horizon.timeZone)
  const { plan: headings, stops: kinds } = HEADINGS[language]
  const tell = describer(problem, language)
  const caregivers = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  const rows = plan.shifts.flatMap((list) => {
    const shift = shifts.get(list.shift)
    const caregiver = list.caregiver ?? shift?.caregiver ?? ''
    const mode = list.mode ?? shift?.mode
    return list.stops.map((stop, i): PlanRow => {
      const day = writer.clock.wall(epochOf(stop.start)).day
      return {
        date: writer.day(stop.start),
        shift: list.shift,
        shiftName: shift?.name ?? '',
        caregiver,
        caregiverName: caregivers.get(caregiver)?.name ?? '',
        number: String(i + 1),
        kind: kinds[stop.kind],
        ...tell(stop.kind, stop.id, stop),
        arrival: writer.time(stop.arrival, day),
        start: writer.time(stop.start, day),
        end: writer.time(stop.end, day),
        travelMinutes: minutes(stop.travel, writer),
        waitingMinutes: minutes(stop.waiting, writer),
        mode: writer.choice('mode', mode, '') || (mode ?? ''),
      }
    })
  })
  const left = plan.unassigned.map(({ kind, id, reasons }): PlanRow => ({
    kind: kinds.unassigned,
    ...tell(kind, id),
    reasons: joinIds(reasons.map(({ code }) => code)),
  }))
  return [
    PLAN_COLUMNS.map((column) => headings[column]),
    ...[...rows, ...left].map((row) => PLAN_COLUMNS.map((column) => row[column] ?? '')),
  ]
}

/** Minutes with one decimal, always as a number that can be added up. */
const minutes = (seconds: number, writer: CellWriter): string => writer.number(Math.round(seconds / 6) / 10)

/** What a stop is: which visit to whom and where, or which break or activity. */
function describer(problem: Problem, language: CsvLanguage) {
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const recipients = new Map(problem.recipients.map((recipient) => [recipient.id, recipient]))
  const locations = new Map(problem.locations.map((location) => [location.id, location]))
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  const { stops } = HEADINGS[language]
  return (kind: Stop['kind'], id: string, stop?: Stop): PlanRow => {
    const at = (location: string | undefined): string => {
      const found = location === undefined ? undefined : locations.get(location)
      return found?.address ?? found?.name ?? location ?? ''
    }
    const visit = kind === 'visit' ? visits.get(id) : undefined
    if (visit === undefined) {
      const service = kind === 'activity' ? stops.activity : ''
      const location = stop?.location ?? activities.get(id)?.location
      return { id, address: at(location), service }
    }
    return {
      id,
      place: visit.staffing.length > 1 && stop !== undefined ? String(stop.place + 1) : '',
      recipient: visit.recipient,
      recipientName: recipients.get(visit.recipient)?.name ?? '',
      address: at(stop?.location ?? visit.location),
      service: visit.service ?? '',
      tasks: joinLines(visit.tasks),
    }
  }
}
