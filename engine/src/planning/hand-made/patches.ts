import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'
import { HERE } from './items.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'
import { legOf } from './roads.ts'
import type { Shares } from './shares.ts'

/** A caregiver with this many usual visits today has a patch of her own; with fewer she is given one. */
const OWN_PATCH = 3
/** How often the borders are looked at again. */
const ROUNDS = 5
/** Nobody's patch is larger than this many even shares. */
const LARGEST = 1.1
/** Travel on top of service until the roads of a patch are known. */
const WITH_TRAVEL = 1.25

/** A visit on the map: where, and which lists may do it. */
interface Dot {
  readonly visit: Visit
  readonly at: number
  readonly lists: readonly List[]
}

/**
 * Who has which neighbourhood today. A caregiver with usual visits has the patch around the middle of these. Those who
 * are new, or whose usual visits are few, are given a patch where no other is near, and the visits of nobody usual are
 * shared out: each to the nearest middle, those first that have farthest to the next, until a patch is full.
 */
export function patchesOf(
  desk: Desk,
  { takers, share }: Shares,
  usual: (visit: Visit) => readonly List[],
): ReadonlyMap<string, List> {
  const own = new Map<List, number[]>()
  const free: Dot[] = []
  for (const [id, items] of desk.items) {
    const [item] = items
    if (item === undefined || item.at === HERE) continue
    const [first] = usual(item.visit!)
    if (first !== undefined) own.set(first, [...(own.get(first) ?? []), item.at])
    else free.push({ visit: desk.items.get(id)![0]!.visit!, at: item.at, lists: takers.get(item) ?? [] })
  }
  const middles = new Map<List, number>()
  for (const [list, places] of own) if (places.length >= OWN_PATCH) middles.set(list, middleOf(list, places))
  seed(desk, middles, free)

  let patches = shareOut(desk, middles, share, free)
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of middles.keys()) {
      const given = free.filter(({ visit }) => patches.get(visit.id) === list).map(({ at }) => at)
      const places = [...(own.get(list) ?? []), ...given]
      if (places.length > 0) middles.set(list, middleOf(list, places))
    }
    patches = shareOut(desk, middles, share, free)
  }
  return patches
}

/** The place from which all the others are nearest together. */
function middleOf({ roads }: List, places: readonly number[]): number {
  let [best, least] = [places[0]!, Infinity]
  for (const middle of new Set(places)) {
    const far = places.reduce((sum, place) => sum + legOf(roads, middle, place), 0)
    if (far < least) [best, least] = [middle, far]
  }
  return best
}

/** Each list without a middle gets one where those at work at the same time are farthest away. */
function seed({ lists }: Desk, middles: Map<List, number>, free: readonly Dot[]): void {
  for (const list of lists) {
    if (middles.has(list) || list.unusable) continue
    const others = [...middles].filter(([other]) => worksBeside(list, other)).map(([, middle]) => middle)
    const from = others.length > 0 ? others : [list.startsAt]
    let [best, farthest] = [undefined as number | undefined, -1]
    for (const { at, lists: takers } of free) {
      if (!takers.includes(list)) continue
      const far = Math.min(...from.map((middle) => legOf(list.roads, middle, at)))
      if (far > farthest) [best, farthest] = [at, far]
    }
    if (best !== undefined) middles.set(list, best)
  }
}

/** More than half of the shift is shared. */
const worksBeside = (a: List, b: List): boolean =>
  2 * (Math.min(a.rosterEnd, b.rosterEnd) - Math.max(a.start, b.start)) > a.rosterEnd - a.start

function shareOut(
  desk: Desk,
  middles: ReadonlyMap<List, number>,
  share: ReadonlyMap<List, number>,
  free: readonly Dot[],
): Map<string, List> {
  const choices = free.flatMap((dot) => {
    const near = dot.lists
      .flatMap((list) => {
        const middle = middles.get(list)
        return middle === undefined ? [] : [{ list, far: legOf(list.roads, middle, dot.at) }]
      })
      .sort((a, b) => a.far - b.far || a.list.number - b.list.number)
    return near.length === 0 ? [] : [{ dot, near, regret: (near[1]?.far ?? Infinity) - near[0]!.far }]
  })
  choices.sort((a, b) => (a.regret === b.regret ? 0 : b.regret - a.regret))
  const filled = new Map<List, number>()
  const patches = new Map<string, List>()
  for (const { dot, near } of choices) {
    const [item] = desk.items.get(dot.visit.id)!
    const grows = (list: List): number => (filled.get(list) ?? 0) + WITH_TRAVEL * lastsOn(list, item!)
    const roomy = near.find(({ list }) => grows(list) <= LARGEST * share.get(list)!) ?? near[0]!
    filled.set(roomy.list, grows(roomy.list))
    patches.set(dot.visit.id, roomy.list)
  }
  return patches
}
