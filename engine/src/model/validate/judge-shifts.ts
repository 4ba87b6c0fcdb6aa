import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { LONGEST_SHIFT_SECONDS } from './limits.ts'

/** Shifts begin before they end and last no longer than a person can be at work. */
export function judgeShifts({ problem, place, report }: JudgedProblem): void {
  problem.shifts.forEach(({ id: shift, start, end, caregiver, trainees }, i) => {
    const path = place('shifts', i)
    const duration = instantSeconds(end) - instantSeconds(start)
    if (duration <= 0) report('shift-ends-before-start', path, { shift, start, end })
    else if (problem.workingTimeRules && duration > LONGEST_SHIFT_SECONDS)
      report('shift-too-long', path, { shift, duration, limit: LONGEST_SHIFT_SECONDS })
    trainees.forEach((trainee, k) => {
      if (trainee.caregiver === caregiver)
        report('trainee-is-caregiver', `${path}.trainees[${k}]`, { shift, caregiver })
    })
  })
}

/** A shift that lies wholly outside the horizon is a wrong date. */
export function judgeShiftsInHorizon({ problem, place, report }: JudgedProblem): void {
  const { start, end } = problem.horizon
  problem.shifts.forEach((shift, i) => {
    const isBefore = instantSeconds(shift.end) < instantSeconds(start)
    if (isBefore || instantSeconds(shift.start) > instantSeconds(end))
      report('shift-outside-horizon', place('shifts', i), { shift: shift.id, start, end })
  })
}

/** A stretch of time that one caregiver is at work, in a shift of the problem or outside it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: string
  readonly end: string
  /** Undefined for work outside the problem. */
  readonly shift: string | undefined
  readonly path: string
}

/** Nobody works or follows two shifts at once, nor a shift and something else outside the problem. */
export function judgeOneShiftAtATime({ problem, place, report }: JudgedProblem): void {
  const work = new Map<string, Stretch[]>()
  const add = (caregiver: string, start: string, end: string, shift: string | undefined, path: string): void => {
    const stretch = { from: instantSeconds(start), to: instantSeconds(end), start, end, shift, path }
    const known = work.get(caregiver)
    if (known === undefined) work.set(caregiver, [stretch])
    else known.push(stretch)
  }
  problem.shifts.forEach(({ id, caregiver, start, end, trainees }, i) => {
    const path = place('shifts', i)
    const followers = trainees.map((trainee) => trainee.caregiver).filter((trainee) => trainee !== caregiver)
    for (const person of new Set([caregiver, ...followers])) if (person !== null) add(person, start, end, id, path)
  })
  problem.caregivers.forEach(({ id, worked }, i) =>
    worked.forEach(({ start, end }, k) => add(id, start, end, undefined, `${place('caregivers', i)}.worked[${k}]`)),
  )
  for (const [caregiver, stretches] of work) {
    for (const [first, second] of overlaps(stretches)) {
      const [from, to] = [second.start, first.to < second.to ? first.end : second.end]
      if (first.shift !== undefined && second.shift !== undefined)
        report('caregiver-in-two-shifts', second.path, {
          caregiver,
          first: first.shift,
          second: second.shift,
          from,
          to,
        })
      else if (first.shift !== undefined || second.shift !== undefined)
        report('worked-overlaps-shift', first.shift === undefined ? first.path : second.path, {
          caregiver,
          shift: first.shift ?? second.shift ?? '',
          from,
          to,
        })
    }
  }
}

/** Pairs that share time, each stretch with the one before it that lasts longest; the earlier one first. */
function overlaps(stretches: readonly Stretch[]): [Stretch, Stretch][] {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
  const pairs: [Stretch, Stretch][] = []
  let longest = sorted[0]
  for (const stretch of sorted.slice(1)) {
    if (longest !== undefined && stretch.from < longest.to) pairs.push([longest, stretch])
    if (longest === undefined || stretch.to > longest.to) longest = stretch
  }
  return pairs
}
