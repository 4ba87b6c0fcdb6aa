import type { Plan, Problem, ProblemInput } from '../model/index.ts'
import type { Language } from '../text/index.ts'
import { Book } from './book.ts'

/** A plan and what it answers. */
export interface PlannedShift {
  readonly problem: Problem
  readonly plan: Plan
}

/** Whose a visit's place is, and when. */
interface Placing {
  readonly shift: string
  readonly who: string
  readonly start: string
}

/** One visit that is not as it was; `null`: it had or has no place. */
export interface VisitChange {
  readonly visit: string
  readonly name: string
  readonly before: Omit<Placing, 'shift'> | null
  readonly now: Omit<Placing, 'shift'> | null
}

/** What one plan has otherwise than the one before. */
export interface PlanChanges {
  /** In the order of their times. */
  readonly visits: readonly VisitChange[]
  /** Shifts whose list is not as it was. */
  readonly shifts: ReadonlySet<string>
}

/** What is different between two plans of one shift: other people, other minutes, what came and what went. */
export function planChanges(before: PlannedShift, now: PlannedShift, language: Language): PlanChanges {
  const [old, fresh] = [before, now].map(({ problem, plan }) => new Book(problem, plan, language)) as [Book, Book]
  const [were, are] = [placings(old), placings(fresh)]
  const visits: VisitChange[] = []
  const shifts = new Set<string>()
  for (const key of new Set([...were.keys(), ...are.keys()])) {
    const [was, is] = [were.get(key), are.get(key)]
    if (was !== undefined && is !== undefined && isSame(fresh, was, is)) continue
    for (const placing of [was, is]) if (placing !== undefined) shifts.add(placing.shift)
    const visit = key.slice(0, key.lastIndexOf(' '))
    const recipient = (fresh.visit(visit) ?? old.visit(visit))?.recipient
    const name = recipient === undefined ? visit : fresh.recipientName(recipient)
    visits.push({ visit, name, before: told(was), now: told(is) })
  }
  const at = ({ now: is, before: was }: VisitChange): string => (is ?? was)!.start
  return { visits: visits.sort((a, b) => Date.parse(at(a)) - Date.parse(at(b))), shifts }
}

/** By visit and place. */
function placings(book: Book): Map<string, Placing> {
  const found = new Map<string, Placing>()
  for (const { shift, stops } of book.plan.shifts)
    for (const { kind, id, place, start } of stops)
      if (kind === 'visit') found.set(`${id} ${place}`, { shift, who: book.whoHas(shift), start })
  return found
}

const isSame = ({ times }: Book, was: Placing, is: Placing): boolean =>
  was.shift === is.shift && was.who === is.who && times.time(was.start) === times.time(is.start)

const told = (placing: Placing | undefined): VisitChange['now'] =>
  placing === undefined ? null : { who: placing.who, start: placing.start }

/** The problem with a plan as what was agreed before: lists made of it show former times, and what went elsewhere. */
export function withReference(problem: Problem, plan: Plan): Problem {
  const owners = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  const known = new Set(problem.visits.map(({ id }) => id))
  const reference = plan.shifts.flatMap(({ shift, caregiver: named, stops }) => {
    const caregiver = (named === undefined ? owners.get(shift) : named) ?? undefined
    return stops.flatMap(({ kind, id, place, start }) =>
      kind === 'visit' && known.has(id)
        ? [{ visit: id, place, start, ...(caregiver === undefined ? {} : { caregiver }) }]
        : [],
    )
  })
  return { ...problem, reference: reference satisfies NonNullable<ProblemInput['reference']> }
}
