import type { Visit } from '../../model/index.ts'
import { legTicks } from '../day.ts'
import type { Day } from '../day.ts'
import { canFinish, startOfDuty } from './duties.ts'
import { offerFor } from './offer.ts'
import type { Offer } from './offer.ts'
import { emptyRoute } from './empty-route.ts'
import type { Route } from './route.ts'
import { respectsTies, tiesOf } from './ties.ts'
import { lastClosing } from './windows.ts'

/** A visit that can begin this soon after arrival can be done next; one that opens later is not thought of yet. 10 min. */
const SHORT_WAIT_SECONDS = 600
/** A visit that should have begun this soon goes before what is nearer but can wait. 30 min. */
const URGENT_SECONDS = 1800
/** How often a shift without anything to do looks again, while there are visits left that nobody has taken. 5 min. */
const LOOK_AGAIN_SECONDS = 300

/** Fills every shift by the rule. The routes are legal by the rules that `offerFor` knows; the check judges the rest. */
export function fillShifts(day: Day): Route[] {
  const routes = day.problem.shifts.map((shift) => emptyRoute(day, shift))
  for (const route of routes) dropHopelessDuties(day, route)
  const left = new Set(day.visits)
  const ties = tiesOf(day)
  const placed = new Map<string, { start: number; end: number; caregivers: ReadonlySet<string> }>()

  for (;;) {
    const route = nextInTurn(routes)
    if (route === undefined) return routes
    const offer = nearestOffer(day, route, routes, left, (visit, offered) =>
      respectsTies(day, ties, placed, visit, offered),
    )
    if (offer === undefined) {
      if (!lookAgainLater(day, route, left) && !takeNextDuty(day, route)) route.resting = true
      continue
    }
    take(offer)
    left.delete(offer.visit)
    placed.set(offer.visit.id, offer)
  }
}

/** The shift that is free first; its place in the problem decides between equals. */
function nextInTurn(routes: readonly Route[]): Route | undefined {
  let next: Route | undefined
  for (const route of routes) if (!route.resting && (next === undefined || route.free < next.free)) next = route
  return next
}

/** Of what can be done next the urgent before the rest, then the nearest, then what should have begun first. */
function nearestOffer(
  day: Day,
  route: Route,
  routes: readonly Route[],
  left: ReadonlySet<Visit>,
  allowed: (visit: Visit, offer: Offer) => boolean,
): Offer | undefined {
  const shortWait = SHORT_WAIT_SECONDS * day.clock.ticksPerSecond
  const soon = route.free + URGENT_SECONDS * day.clock.ticksPerSecond
  let best: Offer | undefined
  let bestKey: readonly number[] = []
  for (const visit of left) {
    const road = visit.manner === 'road' ? legTicks(day, route.here, visit.location, route.shift.mode) : 0
    const closes = lastClosing(day, visit)
    const key = [closes <= soon ? 0 : 1, road, closes]
    if (best !== undefined && !comesBefore(key, bestKey)) continue
    const offer = offerFor(day, route, routes, visit)
    if (offer === undefined || offer.start - (route.free + road) > shortWait || !allowed(visit, offer)) continue
    best = offer
    bestKey = key
  }
  return best
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at !== -1 && a[at]! < b[at]!
}

function take({ visit, parts }: Offer): void {
  for (const { route, stop, prospect } of parts) {
    route.stops.push(stop)
    Object.assign(route, { here: prospect.here, free: prospect.free, filled: prospect.filled })
    for (const [kind, load] of Object.entries(visit.load)) route.loads.set(kind, (route.loads.get(kind) ?? 0) + load)
  }
}

/**
 * A shift that has nothing to do now waits a little, as long as something is left and its duties can still be kept
 * afterwards; false when a duty can begin meanwhile, or when waiting would spoil the day.
 */
function lookAgainLater(day: Day, route: Route, left: ReadonlySet<Visit>): boolean {
  const { here, notBefore, filled } = route
  const free = route.free + LOOK_AGAIN_SECONDS * day.clock.ticksPerSecond
  const duty = route.duties[0]
  if (left.size === 0 || free > route.rosterEnd) return false
  if (duty !== undefined && startOfDuty(day, route, duty, here, route.free, notBefore) < free) return false
  if (!canFinish(day, route, { here, free, notBefore, filled })) return false
  route.free = free
  return true
}

/** Does the most urgent break, activity or reserve; false when there is none left. */
function takeNextDuty(day: Day, route: Route): boolean {
  const duty = route.duties.shift()
  if (duty === undefined) return false
  const start = startOfDuty(day, route, duty, route.here, route.free, route.notBefore)
  if (duty.kind === 'reserve') {
    route.notBefore = start + duty.duration
    return true
  }
  const at = duty.location ?? route.here
  const leg = legTicks(day, route.here, at, route.shift.mode)
  const end = start + duty.duration
  route.stops.push({ kind: duty.kind, id: duty.id, place: 0, at, left: at, start, end })
  Object.assign(route, {
    here: at,
    free: end,
    filled: route.filled + leg + (duty.kind === 'activity' ? duty.duration : 0),
  })
  return true
}

/**
 * What cannot be kept even on an empty day is dropped, the soft first. An activity is then missing, and the check says
 * so; a shift that cannot keep a break or a reserve that it must is not used at all.
 */
function dropHopelessDuties(day: Day, route: Route): void {
  while (route.duties.length > 0 && !canFinish(day, route, route)) {
    const soft = route.duties.findLastIndex(({ kind, id }) => isSoft(day, route, kind, id))
    const [dropped] = route.duties.splice(soft === -1 ? route.duties.length - 1 : soft, 1)
    if (soft === -1 && dropped!.kind !== 'activity') {
      route.duties = []
      route.resting = true
    }
  }
}

function isSoft(day: Day, { shift }: Route, kind: string, id: string): boolean {
  if (kind === 'break') return shift.breaks.some((pause) => pause.id === id && !pause.hard)
  return kind === 'activity' && day.problem.activities.some((activity) => activity.id === id && !activity.hard)
}
