import type { Dependency, Group, Key, Pattern, Problem, TravelTable, VehiclePool, Visit } from '../../model/index.ts'
import { dayOf, lengthOf } from '../day.ts'
import type { Day } from '../day.ts'
import { itemsOfVisit } from './items.ts'
import type { Item } from './items.ts'
import { emptyList } from './list.ts'
import type { List } from './list.ts'

/** A dependency in ticks; what is not stated is infinite. */
export interface Tie {
  readonly first: string
  readonly second: string
  readonly fromEnd: boolean
  readonly least: number
  readonly most: number
  readonly caregivers: Dependency['caregivers']
}

/** When a visit begins and ends, as the lists now have it. */
export interface Times {
  readonly start: number
  readonly end: number
}

/** A pool with fewer vehicles than shifts, or with a demand on those who draw from it. */
export interface Pool {
  readonly pool: VehiclePool
  readonly lists: readonly List[]
}

/** A key, where it lies, and the places that need it; positions in the problem's locations. */
export interface HungKey {
  readonly key: Key
  readonly lies: number
  readonly opens: ReadonlySet<number>
}

/** How to take back the last things that were written, the latest last. */
export type Journal = (() => void)[]

/** The planner's desk: the day, the lists as they are written, and what was agreed between them. */
export interface Desk {
  readonly day: Day
  /** Position of each location. */
  readonly numbers: ReadonlyMap<string, number>
  readonly lists: readonly List[]
  /** The places of each visit that is planned. */
  readonly items: ReadonlyMap<string, readonly Item[]>
  readonly ties: ReadonlyMap<string, readonly Tie[]>
  readonly hardGroups: ReadonlyMap<string, readonly Group[]>
  /** Members of each hard group that must be in a row. */
  readonly rows: readonly ReadonlySet<string>[]
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>
  readonly pools: readonly Pool[]
  readonly keys: readonly HungKey[]
  /** Of each line by list: 0 not looked at, 1 never, 2 always, 3 depends on when. */
  readonly suits: Map<Item, Uint8Array>
  /** For each visit on a list: when, and on which list each of its places is. */
  readonly agreed: Map<string, Times>
  readonly holders: Map<string, readonly List[]>
  readonly journal: Journal
}

export function layOut(problem: Problem, travel: TravelTable): Desk {
  const day = dayOf(problem, travel)
  const numbers = new Map(problem.locations.map(({ id }, position) => [id, position]))
  const lists = problem.shifts.map((shift, number) => emptyList(day, numbers, shift, number))
  const hard = problem.groups.filter((group) => group.hard)
  return {
    day,
    numbers,
    lists,
    items: new Map(day.visits.map((visit) => [visit.id, itemsOfVisit(day, numbers, visit)])),
    ties: tiesOf(day),
    hardGroups: byMember(hard, ({ visits }) => visits),
    rows: hard.filter(({ inRow }) => inRow).map(({ visits }) => new Set(visits)),
    patterns: byMember(
      problem.patterns.filter(
        ({ maxCaregivers, hardMaxCaregivers }) => hardMaxCaregivers && maxCaregivers !== undefined,
      ),
      ({ options }) => options.flat(),
    ),
    pools: poolsOf(problem, lists),
    keys: keysOf(problem, numbers),
    suits: new Map(),
    agreed: new Map(),
    holders: new Map(),
    journal: [],
  }
}

function tiesOf(day: Day): Map<string, Tie[]> {
  const ties = day.problem.dependencies.map(({ first, second, from, minimumGap, maximumGap, caregivers }): Tie => ({
    first,
    second,
    fromEnd: from === 'end',
    least: minimumGap === undefined ? -Infinity : lengthOf(day, minimumGap),
    most: maximumGap === undefined ? Infinity : lengthOf(day, maximumGap),
    caregivers,
  }))
  return byMember(ties, ({ first, second }) => [first, second])
}

function byMember<T>(sets: readonly T[], membersOf: (set: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const set of sets) {
    for (const member of new Set(membersOf(set))) {
      const known = found.get(member)
      if (known === undefined) found.set(member, [set])
      else known.push(set)
    }
  }
  return found
}

function poolsOf(problem: Problem, lists: readonly List[]): Pool[] {
  return problem.vehicles
    .map((pool) => ({ pool, lists: lists.filter(({ shift }) => shift.vehiclePool === pool.id) }))
    .filter(
      ({ pool, lists: drawing }) =>
        drawing.length > pool.number || (drawing.length > 0 && (pool.licence ?? pool.range) !== undefined),
    )
}

function keysOf(problem: Problem, numbers: ReadonlyMap<string, number>): HungKey[] {
  return problem.keys
    .map((key) => ({
      key,
      lies: numbers.get(key.location)!,
      opens: new Set(problem.locations.flatMap((location, position) => (location.key === key.id ? [position] : []))),
    }))
    .filter(({ opens }) => opens.size > 0)
}

/** Mandatory: no word says that it may be left out. Of a bundle the bundle's word counts. */
export function isMandatory({ problem }: Day, visit: Visit): boolean {
  const asked = problem.bundles.find(({ visits }) => visits.includes(visit.id)) ?? visit
  return asked.leavingOut !== 'mayBeLeftOut'
}
