import { parseInstant } from '../../../time.ts'
import { ANY_DAY } from '../headings/index.ts'
import type { RowReader } from '../row-reader.ts'
import { DAY_SECONDS, dayText } from '../values/local-clock.ts'
import { laterMoment, LONGEST_WINDOW_OVER_MIDNIGHT, SOME_DAY } from './later-moment.ts'
import { namedPlace } from './named-place.ts'
import { homeOf, setTexts } from './read-people.ts'
import { freeId } from './read-shift.ts'
import { readStaffing } from './read-staffing.ts'
import { readWindowList } from './read-window-list.ts'
import type { Reading, VisitInput } from './reading.ts'

const LIMITS = { longest: LONGEST_WINDOW_OVER_MIDNIGHT, orEqual: true } as const

type Windows = NonNullable<VisitInput['windows']>

/** A row of the table of visits. */
export function readVisit(reader: RowReader, reading: Reading): void {
  const { clock } = reading
  const recipient = reading.recipientIds.refer(reader, 'recipient', reader.id('recipient'))
  const dateCell = reader.cell('date')
  const isAnyDay = dateCell !== '' && ANY_DAY.has(reader.folded(dateCell))
  const dateDay = isAnyDay ? undefined : reader.day('date')
  const day = dateDay ?? (dateCell === '' ? (dayOfTimes(reader) ?? reading.onlyDay) : undefined)
  if (day === undefined && dateCell === '') reader.wrong('csv-date-missing', 'date')
  // Where the date is wrong, the times are read all the same, so that their faults are told with it.
  const dayToRead = isAnyDay ? undefined : (day ?? SOME_DAY)
  const windows = dayToRead === undefined ? [] : readWindows(reader, reading, dayToRead)
  const staffing = readStaffing(reader, reading)
  const id = idOf(reader, reading, recipient, day)
  const isNew = id !== undefined && reading.visitIds.add(reader, 'id', id)
  const location = placeOfVisit(reader, reading, recipient)
  const visit: VisitInput = { id: id ?? '', recipient: recipient ?? '', location: location ?? '', staffing }
  if (windows.length > 0) visit.windows = windows
  readRules(reader, reading, visit, dayToRead)
  if (reader.isWrong || !isNew || recipient === undefined || location === undefined) return

  if (visit.manner === undefined || visit.manner === 'road') reading.places.use(location)
  if (visit.endLocation !== undefined) reading.places.use(visit.endLocation)
  // On any day, but locked to a start: then that is its day.
  const [pin] = visit.pins ?? []
  const ownDay = day ?? (pin?.start === undefined ? undefined : clock.wall(parseInstant(pin.start).seconds).day)
  const from = ownDay === undefined ? undefined : clock.at(ownDay, 0)
  // The last of several windows may be on a later day.
  const lastDay = windows.length < 2 ? ownDay : clock.wall(parseInstant(windows.at(-1)!.opens).seconds).day
  const to = lastDay === undefined ? undefined : clock.at(lastDay, DAY_SECONDS)
  reading.visits.push({ value: { visit, from, to }, place: reader.place })
}

/** The day of a row without a date, where a time names one. */
function dayOfTimes(reader: RowReader): number | undefined {
  for (const column of ['earliest', 'fixedStart', 'latest', 'deadline']) {
    if (reader.isEmpty(column)) continue
    const day = reader.moment(column)?.day
    if (day !== undefined) return day
  }
  return undefined
}

/** From the earliest to the latest start, or the whole day; or the list of windows. */
function readWindows(reader: RowReader, reading: Reading, day: number): Windows {
  if (!reader.isEmpty('windows')) return readWindowList(reader, reading, day)
  const { clock } = reading
  const from = reader.moment('earliest')
  const startDay = from?.day ?? day
  const opens = reader.isEmpty('earliest')
    ? reader.instant('date', { day }, day)
    : reader.instant('earliest', from, day)
  if (opens === undefined) return []
  const since = { instant: opens, day: startDay, seconds: from?.seconds ?? 0, text: reader.cell('earliest') || '00:00' }
  const soft = laterMoment(reader, 'latest', reader.moment('latest'), since, LIMITS)
  const hard = laterMoment(reader, 'deadline', reader.moment('deadline'), since, LIMITS)
  if (soft !== undefined && hard !== undefined && hard < soft) {
    reader.wrong('csv-end-before-start', 'deadline', { start: reader.cell('latest'), end: reader.cell('deadline') })
  }
  const isWholeDay = reader.isEmpty('earliest') && reader.isEmpty('latest') && reader.isEmpty('deadline')
  const closes = isWholeDay ? clock.at(day, DAY_SECONDS) : hard
  const window: Windows[number] = { opens: clock.iso(opens) }
  if (soft !== undefined) window.softCloses = clock.iso(soft)
  if (closes !== undefined) window.hardCloses = clock.iso(closes)
  return [window]
}

/** The visit's id; made from the recipient and the day where the file has no column for it. */
function idOf(reader: RowReader, reading: Reading, recipient: string | undefined, day: number | undefined) {
  const id = reader.id('id')
  if (id !== undefined || reader.isWrong) return id
  if (reader.has('id')) return reader.wrong('csv-cell-missing', 'id')
  reading.idsMade.set(reader.sheet.file, (reading.idsMade.get(reader.sheet.file) ?? 0) + 1)
  return freeId(reading.visitIds, `${recipient}-${day === undefined ? 'any' : dayText(day)}`)
}

const WHERE = ['address', 'lat', 'lon', 'coordinate']

/** Where the visit is: the place it names, the coordinate of its row, or the recipient's home. */
function placeOfVisit(reader: RowReader, reading: Reading, recipient: string | undefined): string | undefined {
  const { places, homes } = reading
  const tells = reader.hasAny(WHERE) && WHERE.some((column) => !reader.isEmpty(column))
  if (!reader.isEmpty('place')) {
    if (!tells) return namedPlace(reader, reading, 'place')
    const id = reader.id('place')
    if (id !== undefined) places.add(reader, id)
    return id
  }
  if (recipient === undefined) return undefined
  const home = homes.get(recipient)
  if (!tells) return home ?? unknownHome(reader, reading, recipient)
  const coordinate = reader.coordinate()
  const atHome = home === undefined ? undefined : places.coordinateOf(home)
  const isHome = home === undefined || coordinate === undefined || alike(coordinate, atHome)
  const id = isHome ? (home ?? homeOf(recipient)) : `place-${coordinate.lat}-${coordinate.lon}`
  // Rows may write a home's address differently; it is the first that counts.
  if (!places.has(id)) places.add(reader, id)
  if (home === undefined) homes.set(recipient, id)
  return id
}

const alike = (a: { lat: number; lon: number }, b: { lat: number; lon: number } | undefined): boolean =>
  b !== undefined && a.lat === b.lat && a.lon === b.lon

function unknownHome(reader: RowReader, { places, homes }: Reading, recipient: string): string {
  const id = homeOf(recipient)
  places.name(id, reader.place)
  homes.set(recipient, id)
  return id
}

/** What `readRules` reads besides texts; most sheets have none of it. */
const RARE_RULES = [
  'endPlace',
  'binds',
  'earlierAllowed',
  'manner',
  'leavingOut',
  'leaveOutPrice',
  'teamOnly',
  'requiredCaregivers',
  'excludedCaregivers',
  'usualStart',
  'usualVariation',
  'fixedStart',
  'fixedCaregiver',
  'fixedShift',
]

/** Who, how, and what may be done when the visit does not fit. */
function readRules(reader: RowReader, reading: Reading, visit: VisitInput, day: number | undefined): void {
  setTexts(reader, visit, ['service', 'special', 'team', 'unit'])
  const tasks = reader.lines('tasks')
  if (tasks.length > 0) visit.tasks = [...tasks]
  if (!reader.hasAny(RARE_RULES)) return
  const endLocation = namedPlace(reader, reading, 'endPlace')
  if (endLocation !== undefined) visit.endLocation = endLocation
  const binds = reader.choice('binds')
  if (binds !== undefined) visit.closingBinds = binds
  if (reader.yesNo('earlierAllowed')) visit.opening = 'soft'
  const manner = reader.choice('manner')
  if (manner !== undefined) visit.manner = manner
  const leavingOut = reader.choice('leavingOut')
  if (leavingOut !== undefined) visit.leavingOut = leavingOut
  const price = reader.number('leaveOutPrice', 0, 1e9)
  if (price !== undefined) visit.leaveOutPrice = price
  // Without a price it would always be left out, which nobody can mean.
  else if (leavingOut === 'mayBeLeftOut' && reader.isEmpty('leaveOutPrice')) {
    reader.wrong('csv-cell-missing', 'leaveOutPrice')
  }
  if (reader.yesNo('teamOnly')) visit.teamOnly = true
  for (const column of ['requiredCaregivers', 'excludedCaregivers'] as const) {
    const ids = reading.caregiverIds.referAll(reader, column)
    if (ids.length > 0) visit[column] = ids.map((caregiver) => ({ caregiver }))
    for (const id of ids) reading.caregiver(id, reader.place)
  }
  const usual = reader.instant('usualStart', reader.moment('usualStart'), day)
  if (usual !== undefined) visit.usualStart = reading.clock.iso(usual)
  const variation = reader.duration('usualVariation')
  if (variation !== undefined) visit.usualVariation = variation
  readPin(reader, reading, visit, day)
}

function readPin(reader: RowReader, reading: Reading, visit: VisitInput, day: number | undefined): void {
  const start = reader.instant('fixedStart', reader.moment('fixedStart'), day)
  const caregiver = reading.caregiverIds.refer(reader, 'fixedCaregiver', reader.id('fixedCaregiver'))
  const shift = reading.shiftIds.refer(reader, 'fixedShift', reader.id('fixedShift'))
  if (caregiver !== undefined) reading.caregiver(caregiver, reader.place)
  if (start === undefined && caregiver === undefined && shift === undefined) return
  visit.pins = [
    {
      ...(caregiver === undefined ? {} : { caregiver }),
      ...(shift === undefined ? {} : { shift }),
      ...(start === undefined ? {} : { start: reading.clock.iso(start) }),
    },
  ]
}
