import { durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Problem } from '../../model/index.ts'
import { FLOATING, KIND, NEVER, NO_START, withinReach } from './instance.ts'

/** A window of the start, in ticks; `soft` and `hard` bind the start, or the end when the node says so. */
export interface NodeWindow {
  readonly opens: number
  readonly soft: number
  readonly hard: number
}

/** One node before it becomes numbers in arrays. */
export interface NodeSpec {
  readonly kind: number
  readonly subject: number
  readonly place: number
  readonly recipient: number
  readonly location: number
  readonly leaves: number
  readonly duration: number
  readonly windows: readonly NodeWindow[]
  /** A lock on the start: it may not be later (its windows then open no earlier). */
  readonly latestStart: number
  readonly notBefore: number
  readonly closesAtEnd: boolean
  readonly softOpening: boolean
  /** The only routes that may hold it; undefined: as the place rules say. */
  readonly routes: readonly number[] | undefined
  readonly usualStart: number
  readonly referenceStart: number
  /** Service takes longer on shifts with a service-time factor. */
  readonly scales: boolean
}

export interface Lookups {
  readonly clock: Clock
  readonly location: ReadonlyMap<string, number>
  readonly recipient: ReadonlyMap<string, number>
  readonly shift: ReadonlyMap<string, number>
}

/** Nodes of the problem in order: visits' places, activities' participants, breaks, reserves. */
export function buildNodes(problem: Problem, lookups: Lookups): NodeSpec[] {
  return [
    ...visitNodes(problem, lookups),
    ...activityNodes(problem, lookups),
    ...breakNodes(problem, lookups),
    ...reserveNodes(problem, lookups),
  ]
}

function visitNodes(problem: Problem, { clock, location, recipient }: Lookups): NodeSpec[] {
  const horizonEnd = toTicks(clock, problem.horizon.end)
  const references = new Map(
    problem.reference.filter((r) => r.place === 0 && r.start !== undefined).map((r) => [r.visit, r.start!]),
  )
  return problem.visits.flatMap((visit, subject) => {
    const pinned = visit.pins.find((pin) => pin.start !== undefined)?.start
    const windows: NodeWindow[] = visit.windows.map((w) => ({
      opens: withinReach(toTicks(clock, w.opens)),
      soft: w.softCloses === undefined ? NEVER : withinReach(toTicks(clock, w.softCloses)),
      hard: w.hardCloses === undefined ? NEVER : withinReach(toTicks(clock, w.hardCloses)),
    }))
    if (windows.length === 0) windows.push({ opens: 0, soft: NEVER, hard: horizonEnd })
    const travels = visit.manner === 'road'
    const reference = references.get(visit.id)
    return visit.staffing.map((place, index) => {
      const offset = durationToTicks(clock, place.offset)
      const pin = pinned === undefined ? undefined : toTicks(clock, pinned) + offset
      return {
        kind: KIND.visit,
        subject,
        place: index,
        recipient: recipient.get(visit.recipient) ?? -1,
        location: travels ? location.get(visit.location)! : FLOATING,
        leaves: travels ? location.get(visit.endLocation ?? visit.location)! : FLOATING,
        duration: durationToTicks(clock, place.duration),
        windows,
        latestStart: pin ?? NEVER,
        notBefore: pin ?? -NEVER,
        closesAtEnd: visit.closingBinds === 'end',
        softOpening: visit.opening === 'soft',
        routes: undefined,
        usualStart:
          visit.usualStart !== undefined && index === 0 ? toTicks(clock, visit.usualStart) + offset : NO_START,
        referenceStart: reference !== undefined && index === 0 ? toTicks(clock, reference) + offset : NO_START,
        scales: true,
      }
    })
  })
}

function activityNodes(problem: Problem, { clock, location, shift }: Lookups): NodeSpec[] {
  return problem.activities.flatMap((activity, subject) =>
    activity.shifts.map((id, place) => ({
      ...fixedNode(KIND.activity, subject, place, shift.get(id)!),
      location: activity.location === undefined ? FLOATING : location.get(activity.location)!,
      leaves: activity.location === undefined ? FLOATING : location.get(activity.location)!,
      duration: durationToTicks(clock, activity.duration),
      windows: [onlyWindow(clock, activity)],
    })),
  )
}

function breakNodes(problem: Problem, { clock, location }: Lookups): NodeSpec[] {
  return problem.shifts.flatMap((shift, route) =>
    shift.breaks.map((pause, subject) => ({
      ...fixedNode(KIND.break, subject, 0, route),
      location: pause.where === 'anywhere' ? FLOATING : location.get(pause.where)!,
      leaves: pause.where === 'anywhere' ? FLOATING : location.get(pause.where)!,
      duration: durationToTicks(clock, pause.duration),
      windows: [onlyWindow(clock, pause)],
      closesAtEnd: pause.binds === 'end',
    })),
  )
}

function reserveNodes(problem: Problem, { clock }: Lookups): NodeSpec[] {
  return problem.shifts.flatMap((shift, route) =>
    shift.reserves.map((reserve, subject) => ({
      ...fixedNode(KIND.reserve, subject, 0, route),
      duration: durationToTicks(clock, reserve.duration),
      windows: [onlyWindow(clock, reserve)],
      closesAtEnd: true,
    })),
  )
}

const onlyWindow = (clock: Clock, { opens, closes }: { opens: string; closes: string }): NodeWindow => ({
  opens: withinReach(toTicks(clock, opens)),
  soft: NEVER,
  hard: withinReach(toTicks(clock, closes)),
})

function fixedNode(kind: number, subject: number, place: number, route: number) {
  return {
    kind,
    subject,
    place,
    recipient: -1,
    location: FLOATING as number,
    leaves: FLOATING as number,
    latestStart: NEVER,
    notBefore: -NEVER,
    closesAtEnd: false,
    softOpening: false,
    routes: [route],
    usualStart: NO_START,
    referenceStart: NO_START,
    scales: false,
  }
}
