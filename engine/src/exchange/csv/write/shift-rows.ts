import type { Problem, Shift } from '../../../model/index.ts'
import { COMMON_MODES } from '../../../model/index.ts'
import { joinIds, joinPositions } from '../values/lists.ts'
import { epochOf } from './cell-writer.ts'
import type { CellWriter } from './cell-writer.ts'
import type { Row } from './table-rows.ts'

/** A night shift's end is read as the next morning's up to this long after its start, seconds. */
const LONGEST_OVER_MIDNIGHT = 16 * 3600

export const shiftRows = ({ shifts }: Problem, writer: CellWriter): Row<'shifts'>[] =>
  shifts.map((shift) => ({ ...ends(shift, writer), ...manner(shift, writer), ...breaks(shift, writer) }))

function ends(shift: Shift, writer: CellWriter): Row<'shifts'> {
  const start = epochOf(shift.start)
  const wall = writer.clock.wall(start)
  const endSeconds = writer.clock.wall(epochOf(shift.end)).seconds
  // The end of the next day is taken for the next morning's only when its time is not after the start's.
  const isNextMorning = (end: number) => endSeconds <= wall.seconds && end - start <= LONGEST_OVER_MIDNIGHT
  return {
    id: shift.id,
    name: shift.name ?? '',
    caregiver: shift.caregiver ?? '',
    date: writer.day(shift.start),
    start: writer.time(shift.start, wall.day),
    end: writer.time(shift.end, wall.day, isNextMorning),
    startPlace: shift.startLocation,
    endPlace: shift.endLocation === shift.startLocation ? '' : shift.endLocation,
  }
}

function manner(shift: Shift, writer: CellWriter): Row<'shifts'> {
  const isCommon = (COMMON_MODES as readonly string[]).includes(shift.mode)
  const overtime = shift.allowedOvertime === null ? writer.unlimited : writer.duration(shift.allowedOvertime)
  return {
    mode: isCommon ? writer.choice('mode', shift.mode, 'car') : `\\${shift.mode}`,
    departure: writer.choice('departure', shift.departure, 'free'),
    role: writer.choice('role', shift.role, 'ordinary'),
    capacityFactor: shift.capacityFactor === 1 ? '' : writer.number(shift.capacityFactor),
    serviceTimeFactor: shift.serviceTimeFactor === 1 ? '' : writer.number(shift.serviceTimeFactor),
    overtime: shift.endBinds === 'soft' ? overtime : '',
    assumedQualifications: joinIds(shift.assumedQualifications),
    areas: joinIds(shift.areas ?? []),
    longestLeg: writer.duration(shift.longestLeg),
    excludedServices: joinIds(shift.excludedServices),
    trainees: joinIds(shift.trainees.map(({ caregiver }) => caregiver)),
    unit: shift.unit ?? '',
  }
}

function breaks(shift: Shift, writer: CellWriter): Row<'shifts'> {
  const start = epochOf(shift.start)
  const { day } = writer.clock.wall(start)
  const startSeconds = writer.clock.wall(start).seconds
  const isLater = (instant: number) => writer.clock.wall(instant).seconds < startSeconds
  const time = (instant: string) => writer.time(instant, day, isLater)
  const list = <T>(items: readonly T[], cell: (item: T) => string) => joinPositions(items.map(cell))
  const { breaks: all, reserves } = shift
  return {
    breakMinutes: list(all, ({ duration }) => writer.duration(duration)),
    breakFrom: list(all, ({ opens }) => time(opens)),
    breakTo: list(all, ({ closes }) => time(closes)),
    breakPlace: all.some(({ where }) => where !== 'anywhere')
      ? list(all, ({ where }) => (where === 'anywhere' ? '' : where))
      : '',
    breakPaid: all.some(({ paid }) => paid) ? list(all, ({ paid }) => writer.yesNo(paid)) : '',
    breakId: all.some(({ id }, i) => id !== `break-${i + 1}`) ? list(all, ({ id }) => id) : '',
    reserveMinutes: list(reserves, ({ duration }) => writer.duration(duration)),
    reserveFrom: list(reserves, ({ opens }) => time(opens)),
    reserveTo: list(reserves, ({ closes }) => time(closes)),
  }
}
