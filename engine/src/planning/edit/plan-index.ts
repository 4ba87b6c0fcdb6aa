import type { Activity, Plan, Problem, Reference, Visit } from '../../model/index.ts'

type Ties = Pick<Problem, 'dependencies' | 'groups' | 'bundles' | 'patterns'>

/** Who and what shares something with whom in a plan, looked up once. */
export class PlanIndex {
  readonly problem: Problem
  private readonly visits: ReadonlyMap<string, Visit>
  private readonly people = new Map<string, string | null>()
  private readonly shiftsOf = new Map<string, string[]>()
  private readonly on = new Map<string, string[]>()
  private readonly where = new Map<string, string[]>()
  private readonly sharing = new Map<string, Set<string>>()
  private readonly references = new Map<string, Reference[]>()
  private readonly taking = new Map<string, Activity[]>()

  constructor(problem: Problem, plan: Plan) {
    this.problem = problem
    this.visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
    for (const { id, caregiver } of problem.shifts) this.people.set(id, caregiver)
    for (const { shift, caregiver, stops } of plan.shifts) {
      if (caregiver !== undefined) this.people.set(shift, caregiver)
      for (const { kind, id } of stops) {
        if (kind !== 'visit') continue
        add(this.on, shift, id)
        add(this.where, id, shift)
      }
    }
    for (const [shift, person] of this.people) if (person !== null) add(this.shiftsOf, person, shift)
    for (const entry of problem.reference) add(this.references, entry.visit, entry)
    for (const activity of problem.activities) for (const shift of activity.shifts) add(this.taking, shift, activity)
    this.share()
  }

  private share(): void {
    const { visits, dependencies, groups, bundles, patterns } = this.problem
    const byRecipient = new Map<string, string[]>()
    for (const { id, recipient } of visits) add(byRecipient, recipient, id)
    const sets = [
      ...byRecipient.values(),
      ...dependencies.map(({ first, second }) => [first, second]),
      ...groups.map((group) => group.visits),
      ...bundles.map((bundle) => bundle.visits),
      ...patterns.map(({ options }) => options.flat()),
    ]
    for (const set of sets) {
      for (const id of set) {
        const known = this.sharing.get(id) ?? new Set()
        for (const other of set) known.add(other)
        this.sharing.set(id, known)
      }
    }
  }

  visit = (id: string): Visit | undefined => this.visits.get(id)
  personOn = (shift: string): string | null => this.people.get(shift) ?? null
  visitsOn = (shift: string): readonly string[] => this.on.get(shift) ?? []
  shiftsWith = (visit: string): readonly string[] => this.where.get(visit) ?? []
  reference = (visit: string): readonly Reference[] => this.references.get(visit) ?? []

  shiftsOfSamePerson(shift: string): readonly string[] {
    const person = this.personOn(shift)
    return person === null ? [shift] : (this.shiftsOf.get(person) ?? [shift])
  }

  /** A visit, and those of the same recipient, of a tie, a group, a bundle or a pattern with it. */
  near = (visit: string): readonly string[] => [...(this.sharing.get(visit) ?? [visit])]

  activitiesOf = (shifts: ReadonlySet<string>): Activity[] => [
    ...new Set([...shifts].flatMap((shift) => this.taking.get(shift) ?? [])),
  ]

  /** Ties that hold between these visits, and sets that any of them is in. */
  tiesOf(visits: ReadonlySet<string>): Ties {
    const { dependencies, groups, bundles, patterns } = this.problem
    const isIn = (id: string): boolean => visits.has(id)
    return {
      dependencies: dependencies.filter(({ first, second }) => isIn(first) && isIn(second)),
      groups: groups.filter((group) => group.visits.some(isIn)),
      bundles: bundles.filter((bundle) => bundle.visits.some(isIn)),
      patterns: patterns.filter(({ options }) => options.some((option) => option.some(isIn))),
    }
  }
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
