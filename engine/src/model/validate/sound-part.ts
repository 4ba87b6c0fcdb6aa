import { isRecord } from './json-path.ts'
import type { JsonPath } from './json-path.ts'

/** The lists of a problem whose members are judged one by one. */
export const LISTS = [
  'locations',
  'units',
  'recipients',
  'visits',
  'caregivers',
  'shifts',
  'activities',
  'dependencies',
  'groups',
  'bundles',
  'patterns',
  'vehicles',
  'keys',
  'history',
  'reference',
] as const

export type ListName = (typeof LISTS)[number]

/** A document without what has the wrong shape, so that the meaning of the rest can be judged at the same time. */
export interface SoundPart {
  readonly document: unknown
  /** Top-level keys that could not be kept: nothing may be concluded from them. */
  readonly unsound: ReadonlySet<string>
  /** For each list that lost members: the place in the original of each that is left. */
  readonly places: ReadonlyMap<ListName, readonly number[]>
}

/** Harmless values where the original has none of the right shape. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  id: '?',
  horizon: { start: '2000-01-01T00:00:00Z', end: '2000-01-02T00:00:00Z', timeZone: 'UTC' },
  ticksPerSecond: 1,
  travel: { kind: 'matrix', modes: {} },
  objective: {},
  order: 'visit',
  synthetic: false,
  workingTimeRules: true,
}

/** Leaves out each list member and each top-level value that one of the paths points into. */
export function soundPart(root: Readonly<Record<string, unknown>>, wrong: readonly JsonPath[]): SoundPart {
  const unsound = new Set<string>()
  const dropped = new Map<ListName, Set<number>>()
  for (const [key, place] of wrong) {
    if (isListName(key) && typeof place === 'number' && Array.isArray(root[key])) addTo(dropped, key, place)
    else if (key !== undefined) unsound.add(String(key))
  }
  const places = new Map<ListName, number[]>()
  const document: Record<string, unknown> = { ...root }
  for (const [list, out] of dropped) {
    const kept = (root[list] as unknown[]).flatMap((_, place) => (out.has(place) ? [] : [place]))
    places.set(list, kept)
    document[list] = kept.map((place) => (root[list] as unknown[])[place])
  }
  for (const key of unsound) {
    if (isListName(key)) document[key] = []
    else if (Object.hasOwn(STAND_INS, key)) document[key] = STAND_INS[key]
    else delete document[key]
  }
  return { document, unsound, places }
}

/** How many members a list of the original has, of whatever shape; 0 when it is no list. */
export const countOf = (root: Readonly<Record<string, unknown>>, list: ListName): number => {
  const value = root[list]
  return Array.isArray(value) ? value.length : 0
}

/** The objects among the members of a list of the original; empty when it is no list. */
export const membersOf = (root: Readonly<Record<string, unknown>>, list: ListName): unknown[] => {
  const value = root[list]
  return Array.isArray(value) ? value.map((member: unknown) => (isRecord(member) ? member : {})) : []
}

const isListName = (key: unknown): key is ListName => LISTS.includes(key as ListName)

function addTo(dropped: Map<ListName, Set<number>>, list: ListName, place: number): void {
  const places = dropped.get(list)
  if (places === undefined) dropped.set(list, new Set([place]))
  else places.add(place)
}
