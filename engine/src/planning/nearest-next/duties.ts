import type { Shift } from '../../model/index.ts'
import { legTicks, lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import type { Duty, Route } from './route.ts'

/** A shift's duties, the one that must begin first in front. Held together, an activity begins when it opens. */
export function dutiesOf(day: Day, shift: Shift): Duty[] {
  const activities = day.problem.activities
    .filter(({ shifts }) => shifts.includes(shift.id))
    .map(({ id, location, duration, opens, closes, together }): Duty => {
      const window = { opens: ticksOf(day, opens), closes: ticksOf(day, together ? opens : closes) }
      return { kind: 'activity', id, location, duration: lengthOf(day, duration), ...window }
    })
  const breaks = shift.breaks.map(({ id, where, duration: seconds, opens, closes, binds }): Duty => {
    const duration = lengthOf(day, seconds)
    const window = { opens: ticksOf(day, opens), closes: ticksOf(day, closes) - (binds === 'end' ? duration : 0) }
    return { kind: 'break', id, location: where === 'anywhere' ? undefined : where, duration, ...window }
  })
  const reserves = shift.reserves.map(({ duration: seconds, opens, closes }, i): Duty => {
    const duration = lengthOf(day, seconds)
    const window = { opens: ticksOf(day, opens), closes: ticksOf(day, closes) - duration }
    return { kind: 'reserve', id: String(i), location: undefined, duration, ...window }
  })
  return [...activities, ...breaks, ...reserves].sort((a, b) => a.closes - b.closes || a.opens - b.opens)
}

/** When a duty can begin for a caregiver who is `here` from `free` on. */
export function startOfDuty(day: Day, route: Route, duty: Duty, here: string, free: number, notBefore: number): number {
  const leg = duty.location === undefined ? 0 : legTicks(day, here, duty.location, route.shift.mode)
  return Math.max(free + leg, duty.opens, notBefore)
}

/** Where a caregiver would be, from when on, with travel and work done there and on the way. */
export interface Prospect {
  readonly here: string
  readonly free: number
  readonly notBefore: number
  readonly filled: number
}

/** Whether the rest of the day can still be kept from there: every duty in turn, and the way home. */
export function canFinish(day: Day, route: Route, { here, free, notBefore, filled }: Prospect): boolean {
  const { mode, endLocation, longestLeg } = route.shift
  const longest = longestLeg === undefined ? Infinity : lengthOf(day, longestLeg)
  for (const duty of route.duties) {
    const goal = duty.location ?? here
    const leg = legTicks(day, here, goal, mode)
    const start = startOfDuty(day, route, duty, here, free, notBefore)
    if (start > duty.closes || leg > longest) return false
    filled += leg
    here = goal
    if (duty.kind === 'reserve') notBefore = start + duty.duration
    else free = start + duty.duration
    if (duty.kind === 'activity') filled += duty.duration
  }
  const home = legTicks(day, here, endLocation, mode)
  return free + home <= route.latestReturn && home <= longest && filled + home <= mostFilled(day, route)
}

/** The work and travel that adapted capacity allows, ticks. */
function mostFilled(day: Day, { shift, start }: Route): number {
  if (shift.capacityFactor >= 1) return Infinity
  const unpaid = shift.breaks.filter(({ paid }) => !paid).reduce((sum, pause) => sum + lengthOf(day, pause.duration), 0)
  return shift.capacityFactor * (ticksOf(day, shift.end) - start - unpaid)
}
