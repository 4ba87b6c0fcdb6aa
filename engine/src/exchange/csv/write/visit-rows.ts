import type { Problem, TimeWindow, Visit } from '../../../model/index.ts'
import { joinIds, joinLines, joinPositions } from '../values/lists.ts'
import { LONGEST_WINDOW_OVER_MIDNIGHT } from '../read/later-moment.ts'
import { homeOf } from '../read/read-people.ts'
import { epochOf } from './cell-writer.ts'
import type { CellWriter } from './cell-writer.ts'
import { homesOf } from './place-rows.ts'
import type { Row } from './table-rows.ts'

export function visitRows(problem: Problem, writer: CellWriter): Row<'visits'>[] {
  const homes = homesOf(problem)
  return problem.visits.map((visit) => ({
    id: visit.id,
    recipient: visit.recipient,
    ...times(visit, writer),
    ...staffing(visit, writer),
    ...rules(visit, writer),
    place: visit.location === (homes.get(visit.recipient) ?? homeOf(visit.recipient)) ? '' : visit.location,
    endPlace: visit.endLocation ?? '',
  }))
}

/** The visit's day is that of its first window, else of the start it is locked to. */
function times(visit: Visit, writer: CellWriter): Row<'visits'> {
  const [window, ...others] = visit.windows
  const day = window === undefined ? undefined : writer.clock.wall(epochOf(window.opens)).day
  const own = { usualStart: writer.time(visit.usualStart, day), usualVariation: writer.duration(visit.usualVariation) }
  if (window === undefined) return { date: writer.anyDay, ...own }
  const date = writer.day(window.opens)
  if (others.length > 0) {
    return { date, windows: joinPositions(visit.windows.map((one) => windowText(one, day!, writer))), ...own }
  }
  if (isWholeDay(window, writer)) return { date, ...own }
  const isNextMorning = nextMorning(window, writer)
  return {
    date,
    earliest: writer.time(window.opens, day),
    latest: writer.time(window.softCloses, day, isNextMorning),
    deadline: writer.time(window.hardCloses, day, isNextMorning),
    ...own,
  }
}

/** Would a time of the next day, without its day, be read as the next morning's? */
function nextMorning({ opens }: TimeWindow, { clock }: CellWriter): (instant: number) => boolean {
  const start = epochOf(opens)
  const { seconds } = clock.wall(start)
  return (instant) => clock.wall(instant).seconds < seconds && instant - start <= LONGEST_WINDOW_OVER_MIDNIGHT
}

function isWholeDay({ opens, softCloses, hardCloses }: TimeWindow, { clock }: CellWriter): boolean {
  if (softCloses !== undefined || hardCloses === undefined) return false
  const start = clock.wall(epochOf(opens))
  return start.seconds === 0 && clock.at(start.day, 86_400) === epochOf(hardCloses)
}

/** `08:00–09:30/10:00`; days, where there are any, as 24.11.2026, since a dash divides. */
function windowText(window: TimeWindow, day: number, writer: CellWriter): string {
  const own = writer.clock.wall(epochOf(window.opens)).day
  const isNextMorning = nextMorning(window, writer)
  const time = (instant: string | undefined, on: number) =>
    writer.time(instant, on, isNextMorning).replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1')
  const soft = time(window.softCloses, own)
  const hard = time(window.hardCloses, own)
  return time(window.opens, day) + (soft === '' ? '' : `–${soft}`) + (hard === '' ? '' : `/${hard}`)
}

function staffing({ staffing: places }: Visit, writer: CellWriter): Row<'visits'> {
  const [first, other] = places
  const codes = (of: Visit['staffing'][number]) =>
    joinIds(of.qualifications.map(({ code, level }) => (level === 0 ? code : `${code}:${level}`)))
  const preferred = first!.preferredCaregivers
  return {
    duration: writer.duration(first!.duration),
    staff: other === undefined ? '' : String(places.length),
    qualifications: codes(first!),
    preferredCaregivers: preferred === null ? '' : preferred.length === 0 ? '-' : joinIds(preferred),
    ...(other !== undefined && {
      otherDuration: other.duration === first!.duration ? '' : writer.duration(other.duration),
      otherQualifications: codes(other) === codes(first!) ? '' : codes(other) || '-',
      otherOffset: other.offset === 0 ? '' : writer.duration(other.offset),
    }),
  }
}

function rules(visit: Visit, writer: CellWriter): Row<'visits'> {
  const [window] = visit.windows
  const day = window === undefined ? undefined : writer.clock.wall(epochOf(window.opens)).day
  const ids = (list: readonly { caregiver: string }[]) => joinIds(list.map(({ caregiver }) => caregiver))
  const pin = visit.pins.find(({ place }) => place === undefined)
  return {
    binds: writer.choice('binds', visit.closingBinds, 'start'),
    earlierAllowed: writer.yes(visit.opening === 'soft'),
    service: visit.service ?? '',
    tasks: joinLines(visit.tasks),
    special: visit.special ?? '',
    requiredCaregivers: ids(visit.requiredCaregivers),
    excludedCaregivers: ids(visit.excludedCaregivers),
    fixedStart: writer.time(pin?.start, day),
    fixedCaregiver: pin?.caregiver ?? '',
    fixedShift: pin?.shift ?? '',
    manner: writer.choice('manner', visit.manner, 'road'),
    leavingOut: writer.choice('leavingOut', visit.leavingOut, 'never'),
    leaveOutPrice: writer.number(visit.leaveOutPrice),
    unit: visit.unit ?? '',
    team: visit.team ?? '',
    teamOnly: writer.yes(visit.teamOnly),
  }
}
