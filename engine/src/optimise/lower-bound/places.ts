import type { Bundle, Problem, Visit } from '../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'

/** One window of a place: ticks. `soft` and `hard` bind the start, or the end where the visit says so. */
export interface StartWindow {
  readonly opens: number
  readonly soft: number
  readonly hard: number
}

/** One place of a visit: what one caregiver does, as the bound sees it. Times in ticks. */
export interface Place {
  readonly visit: Visit
  /** Index of the visit in the problem, and of the place in its staffing. */
  readonly subject: number
  readonly index: number
  /** Positions in `problem.locations` where it begins and where it leaves the caregiver; −1: it takes no road. */
  readonly at: number
  readonly left: number
  readonly offset: number
  /** Before the factors of the shift. */
  readonly duration: number
  readonly windows: readonly StartWindow[]
  readonly closesAtEnd: boolean
  readonly softOpening: boolean
  /** Grains it costs, at its share, to leave the visit out; Infinity: it may not be left out. */
  readonly skipPrice: number
  /** Start of the visit that a pin asks for. */
  readonly pinned: number | undefined
  readonly usualStart: number | undefined
  readonly referenceStart: number | undefined
}

/** Every place of every visit, in the problem's order. */
export function placesOf(problem: Problem, prices: Prices): Place[] {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const location = new Map(problem.locations.map(({ id }, position) => [id, position]))
  const skipPrice = skipPrices(problem, prices)
  const references = new Map(
    [...problem.reference].reverse().flatMap(({ visit, place, start }) => (place === 0 ? [[visit, start]] : [])),
  )
  const instant = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : toTicks(clock, iso))
  return problem.visits.flatMap((visit, subject) => {
    const road = visit.manner === 'road'
    const shared = {
      visit,
      subject,
      at: road ? location.get(visit.location)! : -1,
      left: road ? location.get(visit.endLocation ?? visit.location)! : -1,
      windows: windowsOf(problem, visit, clock),
      closesAtEnd: visit.closingBinds === 'end',
      softOpening: visit.opening === 'soft' && visit.windows.length > 0,
      skipPrice: skipPrice(visit),
      pinned: instant(visit.pins.find(({ start }) => start !== undefined)?.start),
    }
    return visit.staffing.map((staffing, index) => ({
      ...shared,
      index,
      offset: durationToTicks(clock, staffing.offset),
      duration: durationToTicks(clock, staffing.duration),
      // Counted once for each visit: at its first place.
      usualStart: index === 0 ? instant(visit.usualStart) : undefined,
      referenceStart: index === 0 ? instant(references.get(visit.id)) : undefined,
    }))
  })
}

function windowsOf({ horizon }: Problem, visit: Visit, clock: Clock): StartWindow[] {
  if (visit.windows.length === 0) {
    return [{ opens: toTicks(clock, horizon.start), soft: Infinity, hard: toTicks(clock, horizon.end) }]
  }
  return visit.windows
    .map(({ opens, softCloses, hardCloses }) => ({
      opens: toTicks(clock, opens),
      soft: softCloses === undefined ? Infinity : toTicks(clock, softCloses),
      hard: hardCloses === undefined ? Infinity : toTicks(clock, hardCloses),
    }))
    .sort((a, b) => a.opens - b.opens)
}

/**
 * What each place of a visit that is left out costs. The price of a visit, or of a bundle, is shared by its places:
 * they are left out together. A visit that only some options of a pattern hold costs nothing when it is not chosen.
 */
function skipPrices(problem: Problem, prices: Prices): (visit: Visit) => number {
  const bundles = new Map<string, Bundle>()
  for (const bundle of problem.bundles) {
    for (const id of bundle.visits) if (!bundles.has(id)) bundles.set(id, bundle)
  }
  const placesOf = new Map(problem.visits.map(({ id, staffing }) => [id, staffing.length]))
  const optional = new Set<string>()
  const always = new Set<string>()
  for (const { options } of problem.patterns) {
    for (const id of options.flat()) {
      optional.add(id)
      if (options.every((option) => option.includes(id))) always.add(id)
    }
  }
  return ({ id, leavingOut, leaveOutPrice, staffing }) => {
    if (always.has(id)) return Infinity
    if (optional.has(id)) return 0
    const bundle = bundles.get(id)
    if ((bundle?.leavingOut ?? leavingOut) !== 'mayBeLeftOut') return Infinity
    if (bundle?.visits.some((member) => optional.has(member)) === true) return 0
    const places = bundle?.visits.reduce((sum, member) => sum + (placesOf.get(member) ?? 0), 0) ?? staffing.length
    const price = priceOf(prices, 'unassigned', (bundle === undefined ? leaveOutPrice : bundle.leaveOutPrice) ?? 0)
    return price === Infinity ? Infinity : Math.floor(price / places)
  }
}
