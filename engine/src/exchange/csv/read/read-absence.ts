import type { RowReader } from '../row-reader.ts'
import type { AbsenceRow, Reading } from './reading.ts'

/** A row of the table of absences. Why someone is absent is never read. */
export function readAbsence(reader: RowReader, reading: Reading): void {
  const caregiver = reading.caregiverIds.refer(reader, 'caregiver', reader.id('caregiver'))
  const fromMoment = reader.moment('from')
  const from = reader.instant('from', fromMoment, undefined)
  const toMoment = reader.moment('to')
  const to =
    toMoment === undefined ? (reader.isEmpty('to') ? Infinity : undefined) : endOf(reader, toMoment, fromMoment?.day)
  if (from !== undefined && to !== undefined && to <= from) {
    reader.wrong('csv-end-before-start', 'to', { start: reader.cell('from'), end: reader.cell('to') })
  }
  const factors = readFactors(reader)
  if (reader.isWrong || caregiver === undefined || from === undefined || to === undefined) return
  if (factors === 'present') return
  reading.absences.push({ caregiver, from, to, ...factors })
}

/** A day alone is absent to its end. */
const endOf = (reader: RowReader, moment: { day?: number; seconds?: number }, day: number | undefined) =>
  reader.instant('to', moment, day, 86_400)

type Factors = Pick<AbsenceRow, 'capacityFactor' | 'serviceTimeFactor'>

/** Away altogether, a shorter list, or longer time for the same work. */
function readFactors(reader: RowReader): Factors | 'present' {
  const capacityFactor = reader.number('capacityFactor', 0, 1)
  const serviceTimeFactor = reader.number('serviceTimeFactor', 1, 10)
  if (capacityFactor !== undefined || serviceTimeFactor !== undefined) return { capacityFactor, serviceTimeFactor }
  const percent = reader.number('percent', 0, 100)
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

/** Ten thousandths are finer than anyone's per cent. */
const rounded = (factor: number): number => Math.round(factor * 10_000) / 10_000
