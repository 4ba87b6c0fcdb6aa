import type { Plan, Problem, Violation } from '../../model/index.ts'

/** What is taken out of a plan for the sake of a rule. */
export interface GivesWay {
  readonly visits: ReadonlySet<string>
  /** Shifts that lose everything. */
  readonly shifts: ReadonlySet<string>
}

/**
 * What gives way to a broken rule: the visits it names; or else the last visit of the shifts it names, or, when that
 * has not helped (`firmly`), all that these shifts do. A rule that names no shift names all of them.
 */
export function whatGivesWay(problem: Problem, plan: Plan, violation: Violation, firmly: boolean): GivesWay {
  const visits = visitsNamed(problem, violation)
  if (visits.size > 0 && !firmly) return { visits, shifts: new Set() }
  const named = shiftsNamed(problem, plan, violation, visits)
  const last = new Set(
    plan.shifts
      .filter(({ shift }) => named.has(shift))
      .flatMap(({ stops }) => stops.findLast(({ kind }) => kind === 'visit')?.id ?? []),
  )
  return firmly || last.size === 0 ? { visits, shifts: named } : { visits: last, shifts: new Set() }
}

function shiftsNamed(
  problem: Problem,
  { shifts }: Plan,
  { place, values }: Violation,
  visits: ReadonlySet<string>,
): ReadonlySet<string> {
  const [, id] = splitPlace(place)
  const used = shifts.filter(({ stops }) => stops.length > 0)
  const owners = new Map(problem.shifts.map((shift) => [shift.id, shift.caregiver]))
  const named = used.filter(
    ({ shift, stops }) =>
      shift === (values['shift'] ?? id) ||
      owners.get(shift) === id ||
      stops.some((stop) => stop.kind === 'visit' && visits.has(stop.id)),
  )
  return new Set((named.length > 0 ? named : used).map(({ shift }) => shift))
}

function visitsNamed(problem: Problem, { place, values }: Violation): ReadonlySet<string> {
  const [kind, id] = splitPlace(place)
  const members = (sets: readonly { id: string; visits: readonly string[] }[]) =>
    sets.find((set) => set.id === id)?.visits ?? []
  switch (kind) {
    case 'visit':
      return new Set([id])
    case 'dependency':
      return new Set(typeof values['second'] === 'string' ? [values['second']] : [])
    case 'group':
      return new Set(members(problem.groups))
    case 'bundle':
      return new Set(members(problem.bundles))
    case 'pattern':
      return new Set(problem.patterns.find((pattern) => pattern.id === id)?.options.flat() ?? [])
    case 'recipient':
      return new Set(problem.visits.filter(({ recipient }) => recipient === id).map((visit) => visit.id))
    default:
      return new Set()
  }
}

function splitPlace(place: string): [kind: string, id: string] {
  const slash = place.indexOf('/')
  return slash === -1 ? [place, ''] : [place.slice(0, slash), place.slice(slash + 1)]
}
