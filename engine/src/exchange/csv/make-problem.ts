import { PROBLEM_SCHEMA } from '../../model/index.ts'
import type { ProblemInput } from '../../model/index.ts'
import { applyAbsences } from './apply-absences.ts'
import type { RowPlace } from './csv-report.ts'
import { dayOfOption } from './day-of-option.ts'
import type { Placed, Reading, ShiftRow, VisitRow } from './read/reading.ts'
import { DAY_SECONDS } from './values/local-clock.ts'
import { strayDays } from './stray-days.ts'

export type CsvTravel = Extract<ProblemInput['travel'], { kind: 'estimate' | 'map' | 'matrixFile' }>

export interface MadeProblem {
  readonly input: ProblemInput
  /** The row that a path of the problem comes from, as `visits[3].windows[0]`; undefined for what no row says. */
  rowOf(path: string): RowPlace | undefined
}

export interface MakeOptions {
  readonly id?: string
  readonly travel?: CsvTravel
  readonly fromDate?: string
  readonly toDate?: string
}

/** The problem that the sound rows make together; undefined when no shift or visit says when it is. */
export function makeProblem(reading: Reading, options: MakeOptions): MadeProblem | undefined {
  const { report, clock } = reading
  const travel = options.travel ?? { kind: 'estimate' as const }
  const needsCoordinates = travel.kind !== 'matrixFile'
  const { shifts: present, activities, removed, adapted } = applyAbsences(reading)
  if (removed > 0) report.note('csv-note-shifts-removed', { count: removed })
  if (adapted > 0) report.note('csv-note-shifts-adapted', { count: adapted })

  const dates = datesOf(reading, options)
  const isAsked = (instant: number) => instant >= dates.from && instant < dates.to
  const shifts = present.filter(({ value }) => isAsked(value.start))
  const visits = reading.visits.filter(({ value: { from } }) => from === undefined || isAsked(from))
  const outside = present.length - shifts.length + reading.visits.length - visits.length
  if (outside > 0) report.note('csv-note-outside-dates', { count: outside })

  const span = spanOf(shifts, visits)
  if (span === undefined) return undefined
  if (options.fromDate === undefined) strayDays([...reading.shifts, ...reading.visits], reading)
  if (needsCoordinates)
    for (const place of reading.places.withoutCoordinate(reading.isIncomplete))
      if (!report.isWrong(place)) report.add('csv-no-coordinate', { ...place })
  tellUnheld(reading, visits)

  const locations = reading.places.locations(needsCoordinates)
  const caregivers = [...reading.caregivers.values()]
  const input: ProblemInput = {
    schema: PROBLEM_SCHEMA,
    id: options.id ?? 'csv',
    horizon: {
      start: clock.iso(startOfDay(reading, span.first, dates.from)),
      end: clock.iso(endOfDay(reading, span.last)),
      timeZone: clock.timeZone,
    },
    locations: locations.map(({ location }) => location),
    travel,
    recipients: reading.recipients.map(({ value }) => value),
    visits: visits.map(({ value }) => value.visit),
    caregivers: caregivers.map(({ value }) => value),
    shifts: shifts.map(({ value }) => value.shift),
    ...(activities.length === 0 ? {} : { activities }),
  }
  const rows: Readonly<Record<string, readonly { place: RowPlace }[]>> = {
    locations,
    recipients: reading.recipients,
    visits,
    caregivers,
    shifts,
  }
  return {
    input,
    rowOf: (path) => {
      const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
      return rows[list]?.[Number(index)]?.place
    },
  }
}

/** The days that were asked for, as instants; all of them when none were. */
function datesOf({ clock }: Reading, { fromDate, toDate }: MakeOptions): { from: number; to: number } {
  const first = fromDate === undefined ? undefined : dayOfOption(fromDate)
  const last = toDate === undefined ? undefined : dayOfOption(toDate)
  return {
    from: first === undefined ? -Infinity : clock.at(first, 0)!,
    to: last === undefined ? Infinity : clock.at(last, DAY_SECONDS)!,
  }
}

const startOfDay = ({ clock }: Reading, first: number, asked: number): number =>
  Number.isFinite(asked) ? asked : clock.at(clock.wall(first).day, 0)!

/** Midnight after the last instant, or the instant itself when it is midnight. */
function endOfDay({ clock }: Reading, last: number): number {
  const { day, seconds } = clock.wall(last)
  return clock.at(seconds === 0 ? day : day + 1, 0)!
}

/** The first and the last instant of anything; undefined when nothing has one. */
function spanOf(shifts: readonly Placed<ShiftRow>[], visits: readonly Placed<VisitRow>[]) {
  let first = Infinity
  let last = -Infinity
  for (const { value } of shifts) {
    first = Math.min(first, value.start)
    last = Math.max(last, value.end)
  }
  for (const { value } of visits) {
    first = Math.min(first, value.from ?? Infinity)
    last = Math.max(last, value.to ?? -Infinity)
  }
  return first < last ? { first, last } : undefined
}

/** Competences that visits ask for and nobody has: most likely two spellings of one. */
function tellUnheld(reading: Reading, visits: readonly Placed<VisitRow>[]): void {
  const held = new Set<string>()
  for (const { value } of reading.caregivers.values()) for (const { code } of value.qualifications ?? []) held.add(code)
  for (const { value } of reading.shifts) for (const code of value.shift.assumedQualifications ?? []) held.add(code)
  const needed = new Set<string>()
  for (const { value } of visits)
    for (const place of value.visit.staffing) for (const { code } of place.qualifications ?? []) needed.add(code)
  for (const competence of needed)
    if (!held.has(competence)) reading.report.note('csv-note-competence-unheld', { competence })
}
