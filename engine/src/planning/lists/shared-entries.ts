import type { Entry, List } from './lists.ts'

/** Which entries of all lists are of the same visit, or of the same activity held together. */
export class Shared {
  private readonly visits = new Map<string, readonly Entry[]>()
  private readonly activities = new Map<string, readonly Entry[]>()
  private readonly shifts = new Map<Entry, string>()
  private readonly lists = new Map<string, List>()
  /** What this is a change of: what is not found here is looked up there. */
  private below: Shared | undefined

  constructor(lists: readonly List[]) {
    for (const list of lists) {
      this.lists.set(list.shift.id, list)
      for (const entry of list.entries) this.add(entry, list.shift.id)
    }
  }

  /** The same with other lists in the place of those of the same shifts. */
  with(changed: readonly List[]): Shared {
    const shared = new Shared([])
    shared.below = this
    const gone = new Set(changed.map(({ shift }) => shift.id))
    const staying = (entry: Entry): boolean => !gone.has(this.shiftOf(entry))
    // Whatever the old lists shared is shared by the others only, and then by the new ones.
    for (const id of gone) {
      for (const { visit, activity } of this.lists.get(id)?.entries ?? []) {
        if (visit !== undefined) shared.visits.set(visit.id, this.ofVisit(visit.id).filter(staying))
        if (activity !== undefined) shared.activities.set(activity.id, this.ofActivity(activity.id).filter(staying))
      }
    }
    for (const { shift, entries } of changed) for (const entry of entries) shared.add(entry, shift.id)
    return shared
  }

  ofVisit = (id: string): readonly Entry[] => this.visits.get(id) ?? this.below?.ofVisit(id) ?? []
  ofActivity = (id: string): readonly Entry[] => this.activities.get(id) ?? this.below?.ofActivity(id) ?? []
  shiftOf = (entry: Entry): string => this.shifts.get(entry) ?? this.below?.shiftOf(entry) ?? ''

  private add(entry: Entry, shift: string): void {
    const { visit, activity } = entry
    this.shifts.set(entry, shift)
    if (visit !== undefined) this.visits.set(visit.id, [...this.ofVisit(visit.id), entry])
    if (activity?.together === true) this.activities.set(activity.id, [...this.ofActivity(activity.id), entry])
  }
}
