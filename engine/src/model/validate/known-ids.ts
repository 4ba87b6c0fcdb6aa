import { membersOf } from './sound-part.ts'
import type { ListName } from './sound-part.ts'
import { nearestId } from './near-miss.ts'
import type { Report } from './report.ts'

/** What has an id, by the list it stands in. The word is also the one that sentences use. */
export const KIND_OF_LIST = {
  locations: 'location',
  units: 'unit',
  recipients: 'recipient',
  visits: 'visit',
  caregivers: 'caregiver',
  shifts: 'shift',
  activities: 'activity',
  groups: 'group',
  bundles: 'bundle',
  patterns: 'pattern',
  vehicles: 'vehicles',
  keys: 'key',
} as const satisfies Partial<Record<ListName, string>>

export type ListWithIds = keyof typeof KIND_OF_LIST

/** Looking for what was meant costs a walk through all ids, so only the first unknown ones get a suggestion. */
const MOST_SUGGESTIONS = 50

/** The ids of a problem, also of members whose shape is wrong: what refers to them is not at fault. */
export class KnownIds {
  private readonly idsByList = new Map<ListName, Map<string, number>>()
  private readonly unsound: ReadonlySet<string>
  private readonly report: Report
  private suggestions = 0

  /** Collects the ids of `root` and reports those that stand twice in their list. */
  constructor(root: Readonly<Record<string, unknown>>, unsound: ReadonlySet<string>, report: Report) {
    this.unsound = unsound
    this.report = report
    for (const list of Object.keys(KIND_OF_LIST) as ListWithIds[]) this.collect(list, membersOf(root, list))
  }

  /** Does the list have the id? Also true where nothing can be concluded: the list is empty, or has the wrong shape. */
  isKnown(list: ListWithIds, id: string): boolean {
    const ids = this.idsByList.get(list)
    return this.unsound.has(list) || ids === undefined || ids.size === 0 || ids.has(id)
  }

  /** Reports an id that its list does not have, with the one that was probably meant. */
  expect(list: ListWithIds, id: string, path: string | (() => string)): void {
    if (this.unsound.has(list)) return
    const ids = this.idsByList.get(list)
    if (ids === undefined || ids.has(id)) return
    const kind = KIND_OF_LIST[list]
    const at = typeof path === 'string' ? path : path()
    const nearest = this.suggestions++ < MOST_SUGGESTIONS ? nearestId(id, ids.keys()) : undefined
    if (nearest === undefined) this.report.add('unknown-id', at, { kind, id })
    else this.report.add('misspelt-id', at, { kind, id, nearest })
  }

  private collect(list: ListWithIds, members: readonly unknown[]): void {
    const ids = new Map<string, number>()
    members.forEach((member, place) => {
      const { id } = member as { id?: unknown }
      if (typeof id !== 'string') return
      const first = ids.get(id)
      if (first === undefined) ids.set(id, place)
      else {
        const values = { kind: KIND_OF_LIST[list], id, first: `${list}[${first}]` }
        this.report.add('duplicate-id', `${list}[${place}].id`, values)
      }
    })
    this.idsByList.set(list, ids)
  }
}
