import type { RowReader } from '../row-reader.ts'
import { DAY_SECONDS } from '../values/local-clock.ts'
import type { Moment } from '../values/moment.ts'
import type { AbsenceRow, Reading } from './reading.ts'

/** A row of the table of absences. Why someone is absent is never read. */
export function readAbsence(reader: RowReader, reading: Reading): void {
  const caregiver = reading.caregiverIds.refer(reader, 'caregiver', reader.id('caregiver'))
  const fromMoment = reader.moment('from')
  const from = reader.instant('from', fromMoment, undefined)
  const toMoment = reader.moment('to')
  const to = readEnd(reader, toMoment, fromMoment?.day)
  if (from !== undefined && to !== undefined && to <= from) {
    reader.wrong('csv-end-before-start', 'to', { start: reader.cell('from'), end: reader.cell('to') })
  }
  const factors = readFactors(reader)
  if (reader.isWrong || caregiver === undefined || from === undefined || to === undefined) return
  if (factors === 'present') return
  reading.absences.push({ caregiver, from, to, ...factors })
}

/** A day alone is absent to its end; without a column for the end, one row is one day; an empty cell is until further notice. */
function readEnd(reader: RowReader, to: Moment | undefined, day: number | undefined): number | undefined {
  if (!reader.has('to')) return reader.instant('from', day === undefined ? undefined : { day }, day, DAY_SECONDS)
  if (reader.isEmpty('to')) return Infinity
  return reader.instant('to', to, day, DAY_SECONDS)
}

type Factors = Pick<AbsenceRow, 'capacityFactor' | 'serviceTimeFactor'>

/** Away altogether, a shorter list, or longer time for the same work. */
function readFactors(reader: RowReader): Factors | 'present' {
  const capacityFactor = reader.number('capacityFactor', 0, 1)
  const serviceTimeFactor = reader.number('serviceTimeFactor', 1, 10)
  if (capacityFactor !== undefined || serviceTimeFactor !== undefined) return { capacityFactor, serviceTimeFactor }
  const percent = readPercent(reader)
  const adaptation = reader.choice('adaptation')
  if (percent === 0) return 'present'
  const isGraded = adaptation === 'fewerHours' || adaptation === 'longerTime'
  if (isGraded && percent === undefined && !reader.isWrong) reader.wrong('csv-cell-missing', 'percent')
  if (percent === undefined || percent === 100) return { capacityFactor: undefined, serviceTimeFactor: undefined }
  const present = 1 - percent / 100
  if (adaptation === 'longerTime') {
    // Half the pace is twice the time.
    return { capacityFactor: undefined, serviceTimeFactor: Math.min(10, rounded(1 / present)) }
  }
  return { capacityFactor: rounded(present), serviceTimeFactor: undefined }
}

/** 0 is present; half a per cent is half of something else, as Excel keeps 50 % as 0,5. */
function readPercent(reader: RowReader): number | undefined {
  const percent = reader.number('percent', 0, 100)
  return percent === undefined || percent === 0 ? percent : reader.number('percent', 1, 100)
}

/** Ten thousandths are finer than anyone's per cent. */
const rounded = (factor: number): number => Math.round(factor * 10_000) / 10_000
