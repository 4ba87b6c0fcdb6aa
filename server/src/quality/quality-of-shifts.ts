import { readDrawing } from '@hjemrute/adapters/maps'
import type { Quality, QualityRow } from '@hjemrute/contract'
import { dataQuality } from '@hjemrute/engine/insight'
import type { Problem, QualityFinding } from '@hjemrute/engine/model'
import { sayQuality } from '@hjemrute/engine/text'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { mapFile, mapOf } from '../maps/map-files.ts'
import { problemFor } from '../problems/problems.repository.ts'
import { listShifts } from '../shifts/shifts.repository.ts'

/** Shifts looked at, at most: two weeks of day and evening. */
const MOST_SHIFTS = 28
/** More than one puts right in a sitting. */
const MOST_ROWS = 300

/** What may be put right where it is read. */
const FIXES: Readonly<Partial<Record<QualityFinding['code'], 'duration' | 'window'>>> = {
  'duration-missing': 'duration',
  'duration-off': 'duration',
  'window-missing': 'window',
}

/** What is missing or doubtful in the shifts from a date on. What is read of each leaves its trace. */
export async function qualityOfShifts(work: Work, asking: Asking, today: string): Promise<Quality> {
  const shifts = (await listShifts(work)).filter(({ date }) => date >= today).slice(0, MOST_SHIFTS)
  const rows = new Map<string, QualityRow>()
  let visits = 0
  for (const { id, date, kind } of shifts) {
    const { problem } = await problemFor(work, asking, { shift: id })
    visits += problem.visits.length
    const map = mapOf(problem)
    const file = map === null ? undefined : mapFile(map.id)
    const bounds = file === undefined ? undefined : (await readDrawing(file)).bounds
    const nameOf = namesIn(problem)
    for (const finding of dataQuality(problem, bounds === undefined ? {} : { bounds })) {
      const { code, subject } = finding
      // What is so every day is told once, at the first of them.
      const key = [code, subject.kind, subject.id].join(' ')
      const known = rows.get(key)
      if (known !== undefined) rows.set(key, { ...known, shifts: known.shifts + 1 })
      else {
        const said = sayQuality(asking.language, finding, problem.horizon.timeZone)
        const fix = FIXES[code] ?? null
        rows.set(key, { code, subject, name: nameOf(finding), ...said, shift: id, date, kind, shifts: 1, fix })
      }
    }
  }
  const all = [...rows.values()]
  return { shifts: shifts.length, visits, isMeasured: false, rows: all.slice(0, MOST_ROWS), found: all.length }
}

/** Who a finding is about: a visit's recipient, a shift's caregiver. */
function namesIn({ recipients, caregivers, visits, shifts }: Problem): (finding: QualityFinding) => string {
  const names = new Map([...recipients, ...caregivers].map(({ id, name }) => [id, name ?? id]))
  const owner = new Map<string, string>([
    ...visits.map(({ id, recipient }) => [`visit ${id}`, recipient] as const),
    ...shifts.map(({ id, caregiver }) => [`shift ${id}`, caregiver ?? id] as const),
  ])
  return ({ subject: { kind, id } }) => {
    const who = owner.get(`${kind} ${id}`) ?? id
    return names.get(who) ?? who
  }
}
