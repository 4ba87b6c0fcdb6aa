import type { PlanEdit, Problem, Visit } from '../../model/index.ts'
import { secondsBetween, toIso } from '../../time.ts'
import { lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { withVisit } from '../with-visit.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { unknownIn } from './may-change.ts'
import { refuse } from './reshaped.ts'
import type { Refusal } from './reshaped.ts'

/** A problem with one visit in two: the first keeps its id, and its locks on time. */
export function split(
  desk: Desk,
  { visit: id, seconds }: Extract<PlanEdit, { kind: 'split' }>,
): { readonly problem: Problem; readonly second: string } | Refusal {
  const unknown = unknownIn(desk, id)
  if (unknown !== undefined) return { stopped: unknown }
  const visit = visitOf(desk, id)!
  const length = Math.min(...visit.staffing.map(({ duration }) => duration))
  if (seconds >= length) return refuse('edit-split-length', { visit: id, length })
  const second = secondOf(desk, visit, seconds)
  const first: Visit = {
    ...visit,
    staffing: visit.staffing.map((place) => ({ ...place, duration: seconds })),
    ...priceOf(visit, seconds / length),
  }
  const { problem } = desk
  const visits = withVisit(problem, first).visits.flatMap((each) => (each === first ? [first, second] : [each]))
  return { problem: { ...problem, visits, ...tiesOf(problem, id, second.id) }, second: second.id }
}

/** The rest of the visit. What closed the whole by its start leaves the rest as much later. */
function secondOf({ day, subjects, problem }: Desk, visit: Visit, seconds: number): Visit {
  const { usualStart, staffing } = visit
  const length = Math.min(...staffing.map(({ duration }) => duration))
  const later = (instant: string): string => laterBy(day, instant, seconds)
  return {
    ...visit,
    id: freeId(visit.id, subjects.visits),
    staffing: staffing.map((place) => ({ ...place, duration: place.duration - seconds })),
    pins: visit.pins.flatMap(({ start: _start, ...pin }) =>
      pin.shift === undefined && pin.caregiver === undefined ? [] : [pin],
    ),
    windows: visit.windows.map(({ opens, softCloses, hardCloses }) => ({
      opens,
      ...(softCloses === undefined ? {} : { softCloses: closing(softCloses) }),
      ...(hardCloses === undefined ? {} : { hardCloses: closing(hardCloses) }),
    })),
    ...(usualStart === undefined ? {} : { usualStart: later(usualStart) }),
    ...priceOf(visit, 1 - seconds / length),
  }
  function closing(instant: string): string {
    if (visit.closingBinds === 'end') return instant
    const moved = later(instant)
    return secondsBetween(moved, problem.horizon.end) < 0 ? problem.horizon.end : moved
  }
}

const laterBy = (day: Day, instant: string, seconds: number): string =>
  toIso(day.clock, ticksOf(day, instant) + lengthOf(day, seconds))

const priceOf = ({ leaveOutPrice }: Visit, share: number): Pick<Visit, 'leaveOutPrice'> =>
  leaveOutPrice === undefined ? {} : { leaveOutPrice: leaveOutPrice * share }

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

/** What goes on from the end of the whole goes on from the end of the rest; all or none holds for both. */
function tiesOf({ dependencies, bundles, patterns, groups }: Problem, id: string, second: string) {
  const both = (ids: readonly string[]): string[] => ids.flatMap((each) => (each === id ? [id, second] : [each]))
  return {
    dependencies: dependencies.map((tie) => (tie.first === id && tie.from === 'end' ? { ...tie, first: second } : tie)),
    bundles: bundles.map((bundle) => ({ ...bundle, visits: both(bundle.visits) })),
    patterns: patterns.map((pattern) => ({ ...pattern, options: pattern.options.map(both) })),
    groups: groups.map((group) => ({ ...group, visits: both(group.visits) })),
  }
}
