import type { Coordinate } from '@hjemrute/engine/geo'
import { joinLines } from './join-lines.ts'
import type { Ring } from './outline.ts'
import { readObjects } from './read-objects.ts'
import type { MapHeader, MapRelation, MapWay, Tags } from './read-objects.ts'

/** What is wanted of an extract, with every coordinate in place. */
export interface MapParts {
  readonly bounds: { readonly south: number; readonly west: number; readonly north: number; readonly east: number }
  readonly points: readonly { readonly id: string; readonly tags: Tags; readonly at: Coordinate }[]
  readonly lines: readonly { readonly id: string; readonly tags: Tags; readonly ring: Ring }[]
  /** Areas of several rings: the outer ones, and the holes. */
  readonly areas: readonly {
    readonly id: string
    readonly tags: Tags
    readonly outer: Ring[]
    readonly inner: Ring[]
  }[]
}

export interface Wanted {
  readonly point: (tags: Tags) => boolean
  readonly line: (tags: Tags) => boolean
  readonly area: (tags: Tags) => boolean
}

const NANODEGREES = 1e9

/**
 * Reads the wanted objects of an extract. Three passes, from what is made of parts to the parts, so that only the places
 * that are needed are held in memory. Ways that reach outside the extract lose the nodes that are not in it.
 */
export async function readParts(file: string, wanted: Wanted): Promise<MapParts> {
  const relations: MapRelation[] = []
  const memberWays = new Set<number>()
  let header: MapHeader = {}
  await readObjects(file, (block) => {
    for (const object of block) {
      if (object.type === undefined) header = object
      if (object.type !== 'relation' || object.tags?.['type'] !== 'multipolygon' || !wanted.area(object.tags)) continue
      relations.push(object)
      for (const { type, ref } of object.members) if (type === 'way') memberWays.add(ref)
    }
  })

  const ways: MapWay[] = []
  const refsOf = new Map<number, readonly number[]>()
  const nodes = new Map<number, Coordinate | undefined>()
  await readObjects(file, (block) => {
    for (const object of block) {
      if (object.type !== 'way') continue
      const member = memberWays.has(object.id)
      const own = object.tags !== undefined && wanted.line(object.tags)
      if (member) refsOf.set(object.id, object.refs)
      if (own) ways.push(object)
      if (member || own) for (const ref of object.refs) nodes.set(ref, undefined)
    }
  })

  const points: MapParts['points'][number][] = []
  const reach = { south: 90, west: 180, north: -90, east: -180 }
  await readObjects(file, (block) => {
    for (const object of block) {
      if (object.type !== 'node') continue
      const { id, lat, lon, tags } = object
      reach.south = Math.min(reach.south, lat)
      reach.north = Math.max(reach.north, lat)
      reach.west = Math.min(reach.west, lon)
      reach.east = Math.max(reach.east, lon)
      if (nodes.has(id)) nodes.set(id, { lat, lon })
      if (tags !== undefined && wanted.point(tags)) points.push({ id: `n${id}`, tags, at: { lat, lon } })
    }
  })

  const ringOf = (refs: readonly number[]): Ring => refs.map((ref) => nodes.get(ref)).filter((at) => at !== undefined)
  const ringsOf = ({ members }: MapRelation, role: string): Ring[] =>
    joinLines(
      members
        .filter((member) => member.type === 'way' && (member.role || 'outer') === role)
        .map(({ ref }) => refsOf.get(ref) ?? []),
    ).map(ringOf)
  return {
    bounds: boxOf(header) ?? reach,
    points,
    lines: ways.map(({ id, tags, refs }) => ({ id: `w${id}`, tags: tags!, ring: ringOf(refs) })),
    areas: relations.map((relation) => ({
      id: `r${relation.id}`,
      tags: relation.tags!,
      outer: ringsOf(relation, 'outer'),
      inner: ringsOf(relation, 'inner'),
    })),
  }
}

/** The box that the extract was cut by, where its head tells; its ways may reach outside. */
function boxOf({ bbox }: MapHeader): MapParts['bounds'] | undefined {
  if (bbox === undefined) return undefined
  const { left, right, top, bottom } = bbox
  if (left === right || bottom === top) return undefined
  return {
    south: bottom / NANODEGREES,
    west: left / NANODEGREES,
    north: top / NANODEGREES,
    east: right / NANODEGREES,
  }
}
