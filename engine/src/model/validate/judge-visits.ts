import type { Shift } from '../shift.ts'
import type { CaregiverRule, Pin, Visit } from '../visit.ts'
import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { LONGEST_DURATION_SECONDS } from './limits.ts'

/** What a visit says of itself: lengths, the price of leaving it out, its team, its caregivers, its locks. */
export function judgeVisits(judged: JudgedProblem): void {
  const { problem, place, report } = judged
  const bundled = new Set(problem.bundles.flatMap(({ visits }) => visits))
  const teamOf = new Map(problem.recipients.map(({ id, team }) => [id, team]))
  const shiftOf = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  problem.visits.forEach((visit, i) => {
    const path = place('visits', i)
    const { id } = visit
    visit.staffing.forEach(({ duration, offset }, k) => {
      if (duration <= LONGEST_DURATION_SECONDS && offset <= LONGEST_DURATION_SECONDS) return
      for (const [key, length] of [['duration', duration] as const, ['offset', offset] as const]) {
        if (length <= LONGEST_DURATION_SECONDS) continue
        const values = { kind: 'visit', id, duration: length, limit: LONGEST_DURATION_SECONDS }
        report('duration-too-long', `${path}.staffing[${k}].${key}`, values)
      }
    })
    // Free to leave out is always cheaper than to visit: nobody who states no price can mean that.
    if (visit.leavingOut === 'mayBeLeftOut' && visit.leaveOutPrice === undefined && !bundled.has(id))
      report('leave-out-price-missing', `${path}.leaveOutPrice`, { kind: 'visit', id })
    if (visit.teamOnly && visit.team === undefined && teamOf.get(visit.recipient) === undefined)
      report('team-only-without-team', `${path}.teamOnly`, { visit: id })
    if (visit.requiredCaregivers.length > 0 && visit.excludedCaregivers.length > 0) judgeRules(judged, visit, path)
    judgePins(judged, visit, shiftOf, path)
  })
}

/** Nobody is ruled in and out for the whole horizon. A rule that ends before may have been followed by its opposite. */
function judgeRules({ problem, report }: JudgedProblem, visit: Visit, path: string): void {
  const end = instantSeconds(problem.horizon.end)
  const lasts = ({ expires }: CaregiverRule): boolean => expires === undefined || instantSeconds(expires) >= end
  const required = new Set(visit.requiredCaregivers.filter(lasts).map(({ caregiver }) => caregiver))
  visit.excludedCaregivers.forEach((rule, k) => {
    if (!required.has(rule.caregiver) || !lasts(rule)) return
    const values = { visit: visit.id, caregiver: rule.caregiver }
    report('caregiver-required-and-excluded', `${path}.excludedCaregivers[${k}]`, values)
  })
}

/** Locks are on places that exist, on shifts of the caregiver they name, and do not lock one place in two ways. */
function judgePins(
  { report }: JudgedProblem,
  { id: visit, pins, staffing }: Visit,
  shiftOf: ReadonlyMap<string, Shift>,
  path: string,
): void {
  const locked = new Map<number, Pin>()
  pins.forEach((pin, k) => {
    const at = `${path}.pins[${k}]`
    if (pin.place !== undefined && pin.place >= staffing.length)
      report('place-unknown', `${at}.place`, { visit, place: pin.place, places: staffing.length })
    const owner = shiftOf.get(pin.shift ?? '')?.caregiver ?? pin.caregiver
    if (pin.shift !== undefined && pin.caregiver !== undefined && owner !== undefined && owner !== pin.caregiver)
      report('pin-of-another-caregiver', at, { visit, shift: pin.shift, caregiver: pin.caregiver, owner })
    for (const place of pin.place === undefined ? staffing.keys() : [pin.place]) {
      const before = locked.get(place)
      if (before !== undefined && isOtherLock(before, pin)) report('pins-contradict', at, { visit, place })
      locked.set(place, { ...before, ...pin })
    }
  })
}

/** Do both locks fix the same thing, but to different values? */
function isOtherLock(a: Pin, b: Pin): boolean {
  const differs = (one: string | number | undefined, other: string | number | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other
  const startOf = ({ start }: Pin) => (start === undefined ? undefined : instantSeconds(start))
  return differs(a.caregiver, b.caregiver) || differs(a.shift, b.shift) || differs(startOf(a), startOf(b))
}
