import type { Coordinate } from '@hjemrute/engine/geo'
import type { Drawing, DrawingBounds, DrawingPlace } from '@hjemrute/engine/report'
import { joinLines } from './join-lines.ts'
import { kept } from './kept.ts'
import { identifyMap } from './map-file.ts'
import { isClosed } from './outline.ts'
import type { Ring } from './outline.ts'
import type { Tags } from './read-objects.ts'
import { readParts } from './read-parts.ts'
import type { MapParts } from './read-parts.ts'

/** Another number reads every drawing anew. */
const VERSION = 1
const ATTRIBUTION = '© OpenStreetMap contributors (ODbL)'

type RoadClass = Drawing['roads'][number]['class']

/** Classes by `highway=*`; what is not here is not drawn. */
const ROAD_CLASSES = new Map<string, RoadClass>([
  ...['motorway', 'trunk', 'primary', 'secondary', 'tertiary'].flatMap((kind): [string, RoadClass][] => [
    [kind, 'major'],
    [`${kind}_link`, 'major'],
  ]),
  ...['residential', 'unclassified', 'living_street', 'service', 'road'].map((kind): [string, RoadClass] => [
    kind,
    'minor',
  ]),
  ...['pedestrian', 'footway', 'path', 'cycleway', 'track', 'steps', 'bridleway'].map((kind): [string, RoadClass] => [
    kind,
    'path',
  ]),
])
/** Lanes between parked cars say nothing on a map of a unit. */
const HIDDEN_SERVICES = new Set(['parking_aisle', 'drive-through'])
const FLOWING = new Set(['river', 'canal', 'stream'])

/** A drawing as it is kept: numbers in plain lists. */
interface KeptDrawing {
  readonly bounds: DrawingBounds
  readonly roads: readonly { readonly class: RoadClass; readonly name?: string; readonly points: number[] }[]
  readonly water: readonly { readonly kind: 'area' | 'line'; readonly rings: number[][] }[]
  readonly places: readonly DrawingPlace[]
}

/**
 * Roads, water and names of an OpenStreetMap extract, for drawing. Read once and kept beside its road tiles. With
 * `bounds`, what does not touch that box is left out. The sea is drawn by its shore, a line.
 * Throws `HjemruteError` (input) when the file cannot be read or is no `.osm.pbf`.
 */
export async function readDrawing(
  file: string,
  bounds?: DrawingBounds,
  options: { cacheFolder?: string } = {},
): Promise<Drawing> {
  const { version, folder } = await identifyMap(file, options.cacheFolder)
  const whole = await kept(folder, `drawing-${VERSION}`, async () => drawingOf(await readParts(file, WANTED)))
  const box = bounds ?? whole.bounds
  const isIn = bounds === undefined ? () => true : (points: readonly number[]) => touches(points, box)
  return {
    version,
    attribution: ATTRIBUTION,
    bounds: box,
    roads: whole.roads
      .filter(({ points }) => isIn(points))
      .map((road) => ({ ...road, points: Float64Array.from(road.points) })),
    water: whole.water
      .filter(({ rings }) => isIn(rings[0]!))
      .map(({ kind, rings }) => ({ kind, rings: rings.map((ring) => Float64Array.from(ring)) })),
    places: whole.places.filter(({ lat, lon }) => isIn([lon, lat])),
  }
}

const isLake = ({ natural, waterway }: Tags): boolean => natural === 'water' || waterway === 'riverbank'
const isShore = ({ natural }: Tags): boolean => natural === 'coastline'
const flows = ({ waterway, tunnel }: Tags): boolean =>
  waterway !== undefined && FLOWING.has(waterway) && tunnel === undefined

function classOf({ highway, service, area }: Tags): RoadClass | undefined {
  if (highway === undefined || area === 'yes' || (service !== undefined && HIDDEN_SERVICES.has(service)))
    return undefined
  return ROAD_CLASSES.get(highway)
}

const WANTED = {
  point: ({ place, name }: Tags) => place !== undefined && name !== undefined,
  line: (tags: Tags) => classOf(tags) !== undefined || isLake(tags) || isShore(tags) || flows(tags),
  area: isLake,
}

function drawingOf({ bounds, points, lines, areas }: MapParts): KeptDrawing {
  const roads: KeptDrawing['roads'][number][] = []
  const water: KeptDrawing['water'][number][] = []
  const shores: Ring[] = []
  for (const { tags, ring } of lines) {
    if (ring.length < 2) continue
    const road = classOf(tags)
    const { name } = tags
    if (road !== undefined) roads.push({ class: road, ...(name === undefined ? {} : { name }), points: flat(ring) })
    else if (isShore(tags)) shores.push(ring)
    else if (isLake(tags) && isClosed(ring)) water.push({ kind: 'area', rings: [flat(ring)] })
    else if (flows(tags)) water.push({ kind: 'line', rings: [flat(ring)] })
  }
  for (const { outer, inner } of areas) {
    // Islands are cut out of every lake they lie in; a hole in another lake of the same relation hides nothing.
    for (const ring of outer)
      if (isClosed(ring)) water.push({ kind: 'area', rings: [flat(ring), ...inner.filter(isClosed).map(flat)] })
  }
  for (const ring of joinShores(shores)) water.push({ kind: 'line', rings: [flat(ring)] })
  const places = points.map(({ tags, at }) => ({ name: tags['name']!, kind: tags['place']!, ...at }))
  return { bounds, roads, water, places }
}

/** Shores come in pieces; whole ones draw better. Pieces meet at the same place of the map. */
function joinShores(shores: readonly Ring[]): Ring[] {
  const places = new Map<string, number>()
  const known: Coordinate[] = []
  const numberOf = (at: Coordinate): number => {
    const name = `${at.lat} ${at.lon}`
    const number = places.get(name) ?? known.push(at) - 1
    places.set(name, number)
    return number
  }
  return joinLines(shores.map((ring) => ring.map(numberOf))).map((line) => line.map((number) => known[number]!))
}

/** lon, lat, lon, lat …, to a tenth of a metre. */
const flat = (ring: Ring): number[] => ring.flatMap(({ lat, lon }) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))])

/** true when the box around the points meets the bounds. */
function touches(points: readonly number[], { south, west, north, east }: DrawingBounds): boolean {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!)
    right = Math.max(right, points[i]!)
    bottom = Math.min(bottom, points[i + 1]!)
    top = Math.max(top, points[i + 1]!)
  }
  return left <= east && right >= west && bottom <= north && top >= south
}
