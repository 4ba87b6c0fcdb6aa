import { UNLIMITED } from '../headings/index.ts'
import { fold } from '../fold.ts'
import type { RowReader } from '../row-reader.ts'
import { isNextMorning, laterMoment, SOME_DAY } from './later-moment.ts'
import type { Since } from './later-moment.ts'
import { namedPlace } from './named-place.ts'
import type { Reading, ShiftInput } from './reading.ts'
import { setTexts } from './read-people.ts'

/** A night shift ends the next morning; longer than this the end is a slip of the pen. Arbeidsmiljøloven § 10-6 (9): 16 h. */
const LONGEST_OVER_MIDNIGHT = 16 * 3600
/** Where shifts begin that name no place. */
const BASE = 'base'

/** A row of the table of shifts. */
export function readShift(reader: RowReader, reading: Reading): void {
  const { clock } = reading
  const from = reader.moment('start')
  const to = reader.moment('end')
  const day = reader.day('date') ?? from?.day ?? (reader.isEmpty('date') ? reading.onlyDay : undefined)
  if (day === undefined && reader.isEmpty('date') && from !== undefined) reader.wrong('csv-date-missing', 'date')
  const start = reader.instant('start', from, day ?? SOME_DAY)
  const since = {
    instant: start ?? 0,
    day: from?.day ?? day ?? SOME_DAY,
    seconds: from?.seconds ?? 0,
    text: reader.cell('start'),
  }
  const end =
    start === undefined
      ? undefined
      : laterMoment(reader, 'end', to, since, { longest: LONGEST_OVER_MIDNIGHT, orEqual: false })
  const caregiver = reading.caregiverIds.refer(reader, 'caregiver', reader.id('caregiver'))
  const id = reader.id('id') ?? madeId(reader, reading, since.day)
  const isNew = reading.shiftIds.add(reader, 'id', id)
  const startLocation = placeOfShift(reader, reading)
  const endLocation = namedPlace(reader, reading, 'endPlace') ?? startLocation

  const shift: ShiftInput = { id, caregiver: caregiver ?? null, start: '', end: '', startLocation, endLocation }
  if (caregiver !== undefined) reading.caregiver(caregiver, reader.place)
  setTexts(reader, shift, ['name', 'unit'])
  readManner(reader, reading, shift)
  if (start === undefined || end === undefined) return
  const span = { ...since, end }
  readBreaks(reader, reading, shift, span)
  readReserves(reader, reading, shift, span)
  if (reader.isWrong || !isNew) return
  shift.start = clock.iso(start)
  shift.end = clock.iso(end)
  for (const place of [startLocation, endLocation]) reading.places.use(place)
  reading.shifts.push({ value: { shift, start, end }, place: reader.place })
}

/** A shift without an id is called by its caregiver, or else its name, and its day. */
function madeId(reader: RowReader, reading: Reading, day: number): string {
  const who = reader.cell('caregiver') || reader.cell('name') || 'shift'
  return freeId(reading.shiftIds, `${who}-${new Date(day * 86_400_000).toISOString().slice(0, 10)}`)
}

/** The name itself, or with a number after it when it is taken. */
export function freeId(taken: { has(id: string): boolean }, name: string): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}-${number}`)) number++
  return `${name}-${number}`
}

function placeOfShift(reader: RowReader, reading: Reading): string {
  const { places } = reading
  const id = reader.id('startPlace') ?? BASE
  const tells = ['address', 'lat', 'lon', 'coordinate'].some((column) => !reader.isEmpty(column))
  if (tells || !places.has(id)) {
    if (!tells && !reader.isEmpty('startPlace')) return namedPlace(reader, reading, 'startPlace') ?? id
    places.add(reader, id)
  }
  return id
}

function readManner(reader: RowReader, reading: Reading, shift: ShiftInput): void {
  const mode = reader.has('mode') ? readMode(reader) : undefined
  if (mode !== undefined) shift.mode = mode
  const departure = reader.choice('departure')
  if (departure !== undefined) shift.departure = departure
  const role = reader.choice('role')
  if (role !== undefined) shift.role = role
  const capacityFactor = reader.number('capacityFactor', 0, 1)
  if (capacityFactor !== undefined) shift.capacityFactor = capacityFactor
  const serviceTimeFactor = reader.number('serviceTimeFactor', 1, 10)
  if (serviceTimeFactor !== undefined) shift.serviceTimeFactor = serviceTimeFactor
  const longestLeg = reader.duration('longestLeg')
  if (longestLeg !== undefined) shift.longestLeg = longestLeg
  readOvertime(reader, shift)
  const assumed = reading.qualifications(reader.ids('assumedQualifications')).map(({ code }) => code)
  if (assumed.length > 0) shift.assumedQualifications = assumed
  const areas = reader.ids('areas')
  if (areas.length > 0) shift.areas = [...areas]
  const excluded = reader.ids('excludedServices')
  if (excluded.length > 0) shift.excludedServices = [...excluded]
  const trainees = reading.caregiverIds.referAll(reader, 'trainees')
  if (trainees.length > 0) shift.trainees = trainees.map((caregiver) => ({ caregiver }))
  for (const trainee of trainees) reading.caregiver(trainee, reader.place)
}

/** Car, bicycle and on foot have words in each language; other modes are named as in the matrix, with a backslash. */
function readMode(reader: RowReader): string | undefined {
  const text = reader.cell('mode')
  return text.startsWith('\\') && text.length > 1 ? text.slice(1) : reader.choice('mode')
}

function readOvertime(reader: RowReader, shift: ShiftInput): void {
  const text = reader.cell('overtime')
  if (text === '') return
  const unlimited = UNLIMITED.has(fold(text))
  const allowedOvertime = unlimited ? null : reader.duration('overtime')
  if (allowedOvertime === undefined) return
  shift.endBinds = 'soft'
  shift.allowedOvertime = allowedOvertime
}

/** From when to when a shift is. */
type Span = Since & { readonly end: number }

function readBreaks(reader: RowReader, reading: Reading, shift: ShiftInput, span: Span): void {
  const minutes = reader.positions('breakMinutes')
  if (minutes.length === 0) return
  const [from, to, where, paid, ids] = ['breakFrom', 'breakTo', 'breakPlace', 'breakPaid', 'breakId'].map((column) =>
    alongside(reader, column, 'breakMinutes', minutes.length),
  ) as [string[], string[], string[], string[], string[]]
  const breaks = minutes.flatMap((text, i) => {
    const duration = reader.duration('breakMinutes', text)
    const window = windowInShift(reader, reading, ['breakFrom', 'breakTo'], [from[i]!, to[i]!], span)
    if (duration === undefined || duration === 0) return []
    const place = where[i] === '' ? undefined : namedPlace(reader, reading, 'breakPlace', where[i])
    return {
      id: ids[i] || `break-${i + 1}`,
      duration,
      ...window,
      ...(place === undefined ? {} : { where: place }),
      ...(reader.yesNo('breakPaid', paid[i]) ? { paid: true } : {}),
    }
  })
  if (breaks.length > 0) shift.breaks = breaks
}

function readReserves(reader: RowReader, reading: Reading, shift: ShiftInput, span: Span): void {
  const minutes = reader.positions('reserveMinutes')
  if (minutes.length === 0) return
  const from = alongside(reader, 'reserveFrom', 'reserveMinutes', minutes.length)
  const to = alongside(reader, 'reserveTo', 'reserveMinutes', minutes.length)
  shift.reserves = minutes.flatMap((text, i) => {
    const duration = reader.duration('reserveMinutes', text)
    const window = windowInShift(reader, reading, ['reserveFrom', 'reserveTo'], [from[i]!, to[i]!], span)
    return duration === undefined ? [] : { duration, ...window }
  })
}

/** A list that goes with another: as long as it, or empty. */
function alongside(reader: RowReader, column: string, other: string, length: number): string[] {
  const list = reader.positions(column)
  if (list.length === length) return list
  if (list.length > 0) reader.wrong('csv-lists-differ', column, { other: reader.headingOf(other) })
  return new Array<string>(length).fill('')
}

/** A window in a shift, of the later day where its times are of the small hours; the shift's own ends where a cell is empty. */
function windowInShift(
  reader: RowReader,
  { clock }: Reading,
  columns: readonly [string, string],
  texts: readonly [string, string],
  span: Span,
): { opens: string; closes: string } {
  const [opens, closes] = columns.map((column, i) => {
    const text = texts[i]!
    if (text === '') return undefined
    const moment = reader.moment(column, text)
    const isNext = moment !== undefined && isNextMorning(moment, span, true)
    return reader.instant(column, moment, isNext ? span.day + 1 : span.day)
  })
  const [first, last] = [opens ?? span.instant, closes ?? span.end]
  if (last < first && !reader.isWrong) {
    const [from, to] = [texts[0] || span.text, texts[1] || reader.cell('end')]
    // The cell that is filled is the one to look at.
    reader.wrong('csv-end-before-start', texts[1] === '' ? columns[0] : columns[1], { start: from, end: to })
  }
  return { opens: clock.iso(first), closes: clock.iso(last) }
}
