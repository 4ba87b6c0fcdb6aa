import { readDrawing } from '@hjemrute/adapters/maps'
import type { FeatureCollection, MAP_LAYERS } from '@hjemrute/contract'
import type { Drawing } from '@hjemrute/engine/report'
import { gzipSync } from 'node:zlib'

export type MapLayer = (typeof MAP_LAYERS)[number]
type Feature = FeatureCollection['features'][number]

/** Drawn once and kept, compressed: the same map for everyone, and no data of anyone in it. */
const kept = new Map<string, Promise<Buffer>>()

/** A layer of an extract as compressed GeoJSON. Throws as `readDrawing` does. */
export function mapLayer(file: string, layer: MapLayer): Promise<Buffer> {
  const key = `${file} ${layer}`
  const found = kept.get(key) ?? draw(file, layer)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  return found
}

async function draw(file: string, layer: MapLayer): Promise<Buffer> {
  const features = FEATURES[layer](await readDrawing(file))
  return gzipSync(JSON.stringify({ type: 'FeatureCollection', features } satisfies FeatureCollection))
}

const FEATURES: Readonly<Record<MapLayer, (drawing: Drawing) => Feature[]>> = {
  roads: ({ roads }) => roads.map(({ class: kind, points }) => feature({ class: kind }, 'LineString', pairs(points))),
  water: ({ water }) =>
    water.map(({ kind, rings }) =>
      kind === 'area'
        ? feature({ class: 'area' }, 'Polygon', rings.map(pairs))
        : feature({ class: 'line' }, 'LineString', pairs(rings[0]!)),
    ),
  places: ({ places }) => places.map(({ name, kind, lat, lon }) => feature({ class: kind, name }, 'Point', [lon, lat])),
}

const feature = (properties: Feature['properties'], type: Feature['geometry']['type'], coordinates: unknown[]) =>
  ({ type: 'Feature', properties, geometry: { type, coordinates } }) as const

/** lon, lat, lon, lat … as pairs, to a metre. */
function pairs(points: Float64Array): [number, number][] {
  const to5 = (value: number): number => Math.round(value * 1e5) / 1e5
  return Array.from({ length: points.length / 2 }, (_, i) => [to5(points[2 * i]!), to5(points[2 * i + 1]!)])
}
