import type { Caregiver } from '../../../model/index.ts'
import { parseInstant } from '../../../time.ts'
import type { Clock } from '../../../time.ts'
import type { ReplayedPlan, ReplayedRoute } from '../../replayed-plan.ts'
import { overlap } from './work-period.ts'
import type { GivenBreak, Milliseconds, WorkPeriod } from './work-period.ts'

/**
 * What a caregiver works: what the problem says was and will be worked, and the shifts of the plan, used or not.
 * A shift lasts from the roster's start to its end, or to the return when that is later.
 */
export function periodsOf(day: ReplayedPlan, caregiver: Caregiver): WorkPeriod[] {
  const own = day.routes.filter(({ caregiverId }) => caregiverId === caregiver.id)
  return [...caregiver.worked.map(givenPeriod), ...own.map((route) => plannedPeriod(day.clock, route))]
}

/** Work outside the plan: its breaks are not told, so all of it is working time. */
function givenPeriod(worked: Caregiver['worked'][number]): WorkPeriod {
  const end = instantOf(worked.end)
  return {
    start: instantOf(worked.start),
    end,
    shift: undefined,
    used: false,
    ordinaryEnd: end,
    acceptedOvertime: 0,
    breaks: [],
  }
}

function plannedPeriod(clock: Clock, route: ReplayedRoute): WorkPeriod {
  const { shift, used } = route
  const start = fromTicks(clock, route.start)
  const end = fromTicks(clock, Math.max(route.end, route.return))
  return {
    start,
    end,
    shift: shift.id,
    used,
    ordinaryEnd: fromTicks(clock, route.end),
    acceptedOvertime: shift.endBinds === 'soft' ? (shift.allowedOvertime ?? Infinity) * 1000 : 0,
    breaks: (used ? breaksTaken(clock, route) : breaksRostered(route))
      .filter((each) => overlap(each, start, end) > 0)
      .map((each) => ({ ...each, start: Math.max(each.start, start), end: Math.min(each.end, end) })),
  }
}

function breaksTaken(clock: Clock, route: ReplayedRoute): GivenBreak[] {
  return route.stops.flatMap(({ pause, start, end }) =>
    pause === undefined ? [] : [{ start: fromTicks(clock, start), end: fromTicks(clock, end), paid: pause.paid }],
  )
}

/** Without a stop there is time for every break as soon as it opens and the one before it is over. */
function breaksRostered({ shift }: ReplayedRoute): GivenBreak[] {
  let free = -Infinity
  return shift.breaks
    .map(({ opens, duration, paid }) => ({ opens: instantOf(opens), length: Math.round(duration * 1000), paid }))
    .sort((a, b) => a.opens - b.opens)
    .map(({ opens, length, paid }) => {
      const start = Math.max(opens, free)
      free = start + length
      return { start, end: free, paid }
    })
}

function instantOf(iso: string): Milliseconds {
  const { seconds, fraction } = parseInstant(iso)
  return Math.round((seconds + fraction) * 1000)
}

const fromTicks = (clock: Clock, ticks: number): Milliseconds =>
  Math.round((clock.originSeconds + ticks / clock.ticksPerSecond) * 1000)
