import type { AbsenceRow, ActivityInput, Placed, Reading, ShiftInput, ShiftRow } from './read/reading.ts'
import type { LocalClock } from './values/local-clock.ts'

/** What absences made of the shifts. */
export interface AfterAbsences {
  readonly shifts: Placed<ShiftRow>[]
  readonly activities: ActivityInput[]
  readonly removed: number
  readonly adapted: number
}

/**
 * Shifts as they are when the absences are counted. Someone who is away for the whole shift has no shift; away for its
 * first or last part, a shorter one; away in the middle, an activity that keeps the time. Graded absence counts for
 * shifts that begin in its period: the shortest list and the longest time of those that hold.
 */
export function applyAbsences({ shifts, absences, clock }: Reading): AfterAbsences {
  const byCaregiver = new Map<string, AbsenceRow[]>()
  for (const absence of absences) {
    const own = byCaregiver.get(absence.caregiver)
    if (own === undefined) byCaregiver.set(absence.caregiver, [absence])
    else own.push(absence)
  }
  const activities: ActivityInput[] = []
  const kept: Placed<ShiftRow>[] = []
  const counts = { removed: 0, adapted: 0 }
  for (const placed of shifts) {
    const own = byCaregiver.get(placed.value.shift.caregiver ?? '') ?? []
    const touching = own.filter(({ from, to }) => from < placed.value.end && to > placed.value.start)
    // What a graded absence is of, is told by when the shift began by the roster, before any of it was taken away.
    const row = [...touching.filter(isGraded), ...merged(touching.filter((one) => !isGraded(one)))].reduce<
      ShiftRow | undefined
    >((before, absence) => before && withAbsence(before, absence, clock, activities), placed.value)
    if (row === undefined) counts.removed++
    else kept.push({ ...placed, value: row })
    if (row !== undefined && touching.length > 0) counts.adapted++
  }
  const left = new Set(kept.map(({ value }) => value.shift.id))
  return { shifts: kept, activities: activities.filter(({ shifts: [shift] }) => left.has(shift!)), ...counts }
}

const isGraded = ({ capacityFactor, serviceTimeFactor }: AbsenceRow): boolean =>
  capacityFactor !== undefined || serviceTimeFactor !== undefined

/** Absences that overlap or meet are one: two lists of leave may tell of the same morning. */
function merged(absences: readonly AbsenceRow[]): AbsenceRow[] {
  const spans: AbsenceRow[] = []
  for (const absence of absences.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last === undefined || absence.from > last.to) spans.push(absence)
    else spans.splice(-1, 1, { ...last, to: Math.max(last.to, absence.to) })
  }
  return spans
}

function withAbsence(
  row: ShiftRow,
  absence: AbsenceRow,
  clock: LocalClock,
  activities: ActivityInput[],
): ShiftRow | undefined {
  const { shift, start, end } = row
  const { from, to } = absence
  if (isGraded(absence)) {
    return start < from || start >= to ? row : { ...row, shift: graded(shift, absence) }
  }
  if (from <= start && to >= end) return undefined
  if (from <= start) return to <= start ? row : shortened(row, to, end, clock)
  if (to >= end) return from >= end ? row : shortened(row, start, from, clock)
  const number = activities.filter(({ shifts: [id] }) => id === shift.id).length + 1
  const opens = clock.iso(from)
  activities.push({
    id: `absence-${shift.id}-${number}`,
    kind: 'other',
    duration: to - from,
    opens,
    closes: opens,
    shifts: [shift.id],
  })
  return { start, end, shift: keptFree(shift, from, to) }
}

/** The shift without the breaks and reserves that only fit while the caregiver is away. */
function keptFree(shift: ShiftInput, from: number, to: number): ShiftInput {
  const fitting = <T extends { duration: number; opens: string; closes: string }>(items: readonly T[]): T[] =>
    items.filter(({ duration, opens, closes }) => {
      const [first, last] = [Date.parse(opens) / 1000, Date.parse(closes) / 1000]
      return Math.min(last, from) - first >= duration || last - Math.max(first, to) >= duration
    })
  const { breaks, reserves } = shift
  return { ...shift, ...(breaks && { breaks: fitting(breaks) }), ...(reserves && { reserves: fitting(reserves) }) }
}

function graded(shift: ShiftInput, { capacityFactor, serviceTimeFactor }: AbsenceRow): ShiftInput {
  return {
    ...shift,
    ...(capacityFactor === undefined ? {} : { capacityFactor: Math.min(shift.capacityFactor ?? 1, capacityFactor) }),
    ...(serviceTimeFactor === undefined
      ? {}
      : { serviceTimeFactor: Math.max(shift.serviceTimeFactor ?? 1, serviceTimeFactor) }),
  }
}

/** The shift from `start` to `end`; breaks and reserves that no longer fit are left out, and their windows narrowed. */
function shortened({ shift }: ShiftRow, start: number, end: number, clock: LocalClock): ShiftRow {
  const fitting = <T extends { duration: number; opens: string; closes: string }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const opens = Math.max(start, Date.parse(item.opens) / 1000)
      const closes = Math.min(end, Date.parse(item.closes) / 1000)
      return closes - opens < item.duration ? [] : { ...item, opens: clock.iso(opens), closes: clock.iso(closes) }
    })
  const { breaks, reserves } = shift
  return {
    start,
    end,
    shift: {
      ...shift,
      start: clock.iso(start),
      end: clock.iso(end),
      ...(breaks && { breaks: fitting(breaks) }),
      ...(reserves && { reserves: fitting(reserves) }),
    },
  }
}
