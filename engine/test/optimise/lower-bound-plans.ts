import type { Plan, Problem, Shift, TravelTable, Visit } from '../../src/model/index.ts'

type ShiftPlan = Plan['shifts'][number]

const BASE = Date.parse('2026-11-23T00:00:00Z')

/** A minute of the small day as an instant, and back. */
export const minute = (at: number): string => new Date(BASE + at * 60_000).toISOString()
const minuteOf = (iso: string): number => (Date.parse(iso) - BASE) / 60_000

/** Something a shift may do: a place of a visit, an activity, a break. Minutes. */
interface Task {
  readonly kind: 'visit' | 'activity' | 'break'
  readonly id: string
  readonly place: number
  /** The one shift that may do it; undefined: any. */
  readonly shift: string | undefined
  readonly duration: number
  /** Instants at which it may be good to begin, besides the earliest. */
  readonly wishes: readonly number[]
  /** It may not begin after this. */
  readonly latest: number
  /** Where it may be done; undefined: where the caregiver is. */
  readonly where: readonly string[] | undefined
  readonly left: string | undefined
}

interface Step {
  readonly task: Task
  readonly at: string
  readonly left: string
  readonly leg: number
  readonly arrival: number
  readonly start: number
  readonly end: number
}

/** A visit with ties may have to wait this long for its partner, minutes. */
const WAITS = [1, 2, 3, 4, 5, 6]

/**
 * Plans of a small problem in whole minutes: every division of the tasks among the shifts, every order, caregiver and
 * mode, and for each stop the earliest start and later ones at which something opens or is wished for.
 * Many of them are illegal: that is for the check to say.
 */
export function* plansOf(problem: Problem, travel: TravelTable): Generator<Plan> {
  const world = new SmallWorld(problem, travel)
  for (const shifts of world.fill(0, world.tasks(), [])) {
    if (world.coversVisits(shifts)) yield world.plan(shifts)
  }
}

class SmallWorld {
  private readonly problem: Problem
  private readonly travel: TravelTable

  constructor(problem: Problem, travel: TravelTable) {
    this.problem = problem
    this.travel = travel
  }

  tasks(): Task[] {
    const { visits, activities, shifts, locations } = this.problem
    return [
      ...visits.flatMap((visit) => visit.staffing.map((_, place) => this.visitTask(visit, place))),
      ...activities.flatMap(({ id, shifts: due, duration, opens, location }) =>
        due.map((shift): Task => ({
          ...{
            kind: 'activity',
            id,
            place: 0,
            shift,
            duration: duration / 60,
            wishes: [minuteOf(opens)],
            latest: Infinity,
          },
          where: location === undefined ? undefined : [location],
          left: location,
        })),
      ),
      ...shifts.flatMap(({ id: shift, breaks }) =>
        breaks.map(({ id, duration, opens, where }): Task => ({
          ...{
            kind: 'break',
            id,
            place: 0,
            shift,
            duration: duration / 60,
            wishes: [minuteOf(opens)],
            latest: Infinity,
          },
          where: where === 'anywhere' ? locations.map((location) => location.id) : [where],
          left: undefined,
        })),
      ),
    ]
  }

  private visitTask(visit: Visit, place: number): Task {
    const { dependencies, reference } = this.problem
    const road = visit.manner === 'road'
    const { duration, offset } = visit.staffing[place]!
    const wanted = [
      visit.usualStart,
      ...reference.filter((entry) => entry.visit === visit.id).map(({ start }) => start),
      ...visit.pins.map(({ start }) => start),
    ]
    const isTied = visit.staffing.length > 1 || dependencies.some((d) => d.first === visit.id || d.second === visit.id)
    const closes = visit.windows.map(({ hardCloses }) => (hardCloses === undefined ? Infinity : minuteOf(hardCloses)))
    const opens = visit.windows.map((window) => minuteOf(window.opens))
    return {
      kind: 'visit',
      id: visit.id,
      place,
      shift: undefined,
      duration: duration / 60,
      wishes: [
        ...[...opens, ...wanted.flatMap((iso) => (iso === undefined ? [] : [minuteOf(iso) + offset / 60]))],
        ...(isTied ? opens.flatMap((open) => WAITS.map((wait) => open + wait)) : []),
      ],
      latest: closes.length === 0 ? Infinity : Math.max(...closes),
      where: road ? [visit.location] : undefined,
      left: road ? visit.endLocation : undefined,
    }
  }

  /** Every way to give the shifts from position `k` on some of the tasks that are left. */
  *fill(k: number, tasks: readonly Task[], before: readonly ShiftPlan[]): Generator<readonly ShiftPlan[]> {
    const shift = this.problem.shifts[k]
    if (shift === undefined) return yield before
    const pool = this.problem.vehicles.find(({ id }) => id === shift.vehiclePool)
    for (const mode of new Set([shift.mode, pool?.otherwise ?? shift.mode])) {
      const mine = tasks.filter((task) => task.shift === undefined || task.shift === shift.id)
      for (const steps of this.steps(shift, mode, mine, [])) {
        const rest = tasks.filter((task) => !steps.some((step) => step.task === task))
        for (const route of this.routes(shift, mode, steps)) yield* this.fill(k + 1, rest, [...before, route])
      }
    }
  }

  /** Every order and timing of some of the tasks after those done; the longest first. */
  private *steps(
    shift: Shift,
    mode: string,
    tasks: readonly Task[],
    done: readonly Step[],
  ): Generator<readonly Step[]> {
    const last = done.at(-1)
    const here = last?.left ?? shift.startLocation
    const free = last?.end ?? minuteOf(shift.start)
    const allowed = shift.endBinds === 'soft' ? (shift.allowedOvertime ?? 3600) / 60 : 0
    for (const task of tasks) {
      const rest = tasks.filter((other) => other !== task)
      for (const at of task.where ?? [here]) {
        const leg = this.leg(mode, here, at)
        const arrival = free + leg
        const later = [...task.wishes, ...(task.wishes.length > 2 ? WAITS.map((wait) => arrival + wait) : [])]
        for (const start of new Set([arrival, ...later.filter((wish) => wish > arrival)])) {
          const end = start + lasts(task, shift)
          if (start > task.latest || end > minuteOf(shift.end) + allowed) continue
          const step = { task, at, left: task.left ?? at, leg, arrival, start, end }
          yield* this.steps(shift, mode, rest, [...done, step])
        }
      }
    }
    yield done
  }

  private *routes(shift: Shift, mode: string, steps: readonly Step[]): Generator<ShiftPlan> {
    const [first, last] = [steps[0], steps.at(-1)]
    if (first === undefined || last === undefined) return yield { shift: shift.id, stops: [] }
    const departure = shift.departure === 'free' ? first.start - first.leg : minuteOf(shift.start)
    const route = {
      shift: shift.id,
      mode,
      departure: minute(departure),
      return: minute(last.end + this.leg(mode, last.left, shift.endLocation)),
      stops: steps.map((step, k) => stopOf(step, k === 0 ? departure + step.leg : step.arrival)),
    }
    if (shift.caregiver !== null) return yield route
    for (const caregiver of [null, ...this.problem.caregivers.map(({ id }) => id)]) yield { ...route, caregiver }
  }

  private leg(mode: string, from: string, to: string): number {
    if (from === to) return 0
    const { locations } = this.problem
    const index = (id: string): number => locations.findIndex((location) => location.id === id)
    const fixed = (locations[index(to)]!.fixedSeconds?.[mode] ?? 0) / 60
    return this.travel.modes.get(mode)!.times[index(from) * this.travel.size + index(to)]! + fixed
  }

  /** Whether each visit has all its places or none, and none only when something may speak for leaving it out. */
  coversVisits(shifts: readonly ShiftPlan[]): boolean {
    const { visits, bundles, patterns } = this.problem
    const placed = shifts.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id))
    const mayBeLeft = new Set([...bundles.flatMap((b) => b.visits), ...patterns.flatMap((p) => p.options.flat())])
    return visits.every(({ id, staffing, leavingOut }) => {
      const count = placed.filter((each) => each === id).length
      return count === staffing.length || (count === 0 && (leavingOut === 'mayBeLeftOut' || mayBeLeft.has(id)))
    })
  }

  /** What is not placed is listed; whether it may be left out is for the check to say. */
  plan(shifts: readonly ShiftPlan[]): Plan {
    const { id, visits, activities } = this.problem
    const holds = (kind: string, stop: string, shift?: string): boolean =>
      shifts.some(
        (route) => (shift ?? route.shift) === route.shift && route.stops.some((s) => s.kind === kind && s.id === stop),
      )
    const missing = activities.filter((each) => each.shifts.some((shift) => !holds('activity', each.id, shift)))
    return {
      schema: 'hjemrute/plan/1',
      problem: id,
      shifts: [...shifts],
      unassigned: [
        ...visits.filter((visit) => !holds('visit', visit.id)).map((visit) => listed('visit', visit.id)),
        ...missing.map((activity) => listed('activity', activity.id)),
      ],
      bound: null,
    }
  }
}

const listed = (kind: 'visit' | 'activity', id: string) => ({ kind, id, mandatory: false, reasons: [] })

const stopOf = ({ task, at, leg, start, end }: Step, arrival: number) => ({
  kind: task.kind,
  id: task.id,
  place: task.place,
  location: at,
  arrival: minute(arrival),
  start: minute(start),
  end: minute(end),
  travel: leg * 60,
  waiting: (start - arrival) * 60,
})

function lasts({ kind, duration }: Task, { serviceTimeFactor, trainees }: Shift): number {
  if (kind !== 'visit') return duration
  const factor = trainees.reduce((product, { extraServiceFactor }) => product * extraServiceFactor, serviceTimeFactor)
  return Math.ceil(duration * factor - 1e-9)
}
