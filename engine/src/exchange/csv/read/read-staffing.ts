import { NO, YES } from '../headings/index.ts'
import type { RowReader } from '../row-reader.ts'
import type { Reading, VisitInput } from './reading.ts'

type Place = VisitInput['staffing'][number]

/** No visit needs more caregivers at once. Our choice. */
const MOST_STAFF = 10

/** The places of a visit: the first, and the others, which may differ from it and are alike among themselves. */
export function readStaffing(reader: RowReader, reading: Reading): Place[] {
  const duration = reader.duration('duration') ?? 0
  const first: Place = { duration }
  const qualifications = readQualifications(reader, reading, 'qualifications')
  if (qualifications.length > 0) first.qualifications = qualifications
  const preferred = readPreferred(reader, reading)
  if (preferred !== undefined) first.preferredCaregivers = preferred
  const count = countOf(reader)
  if (count === 1) return [first]

  const other: Place = { ...first }
  const otherDuration = reader.duration('otherDuration')
  if (otherDuration !== undefined) other.duration = otherDuration
  if (!reader.isEmpty('otherQualifications')) {
    other.qualifications = readQualifications(reader, reading, 'otherQualifications')
  }
  const offset = reader.duration('otherOffset')
  if (offset !== undefined) other.offset = offset
  return [first, ...Array.from({ length: count - 1 }, () => ({ ...other }))]
}

/** `2`, or yes where the column asks whether there are two; two as well where something is said of the second. */
function countOf(reader: RowReader): number {
  const text = reader.cell('staff')
  if (text === '') {
    const others = ['otherDuration', 'otherQualifications', 'otherOffset']
    return others.some((column) => !reader.isEmpty(column)) ? 2 : 1
  }
  if (!/\d/.test(text) && YES.has(reader.folded(text))) return 2
  if (!/\d/.test(text) && NO.has(reader.folded(text))) return 1
  return reader.whole('staff', 1, MOST_STAFF) ?? 1
}

/** `-` says that none is needed, where an empty cell would mean the same as the first. */
function readQualifications(reader: RowReader, reading: Reading, column: string) {
  const text = reader.cell(column)
  return text === '' || text === '-' ? [] : [...reading.qualifications(reader.ids(column))]
}

/** An empty cell is no wish; `-` wishes for nobody. */
function readPreferred(reader: RowReader, reading: Reading): string[] | undefined {
  const text = reader.cell('preferredCaregivers')
  if (text === '') return undefined
  if (text === '-') return []
  const ids = reading.caregiverIds.referAll(reader, 'preferredCaregivers')
  for (const id of ids) reading.caregiver(id, reader.place)
  return ids
}
