import 'maplibre-gl/dist/maplibre-gl.css'
import type { PlanBoard, Shift } from '@hjemrute/contract'
import { LngLatBounds, Map as MapLibre, Marker, setWorkerUrl } from 'maplibre-gl'
import type { GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { mapStyle } from './map-style.ts'

setWorkerUrl(workerUrl)

/** A map on the page. */
export interface DrawnMap {
  showRoutes(routes: PlanBoard['routes']): void
  remove(): void
}

type Places = Shift['places']

/** Empty around the outermost places. Pixels. */
const BORDER = 56

/** Draws the places of a shift. Where the browser has no WebGL the map stays empty; the table has it all. */
export function drawMap(container: HTMLElement, mapId: string, places: Places): DrawnMap {
  const map = new MapLibre({
    container,
    style: mapStyle(mapId, getComputedStyle(container)),
    bounds: boundsOf(places),
    fitBoundsOptions: { padding: BORDER },
    attributionControl: false,
    interactive: false,
    // Old routes fade into new ones only where movement is welcome.
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
  })
  for (const { at, name } of places.bases) addBase(map, at, name)
  const whenReady = new Promise<void>((resolve) => map.once('load', () => resolve()))
  void whenReady.then(() => setPoints(map, places))
  return {
    showRoutes: (routes) => void whenReady.then(() => setRoutes(map, routes)),
    remove: () => map.remove(),
  }
}

function boundsOf({ visits, bases }: Places): LngLatBounds {
  const bounds = new LngLatBounds()
  for (const { at } of [...visits, ...bases]) bounds.extend([...at])
  return bounds
}

function addBase(map: MapLibre, at: readonly [number, number], name: string): void {
  const element = document.createElement('div')
  element.className = 'base'
  element.textContent = name
  new Marker({ element, anchor: 'left', offset: [-11, 0] }).setLngLat([...at]).addTo(map)
}

function setPoints(map: MapLibre, { visits }: Places): void {
  const features = visits.map(({ at }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...at] },
  }))
  void sourceOf(map, 'places-with-visits')?.setData({ type: 'FeatureCollection', features })
}

function setRoutes(map: MapLibre, routes: PlanBoard['routes']): void {
  const features = routes.map(({ line, mode }, k) => ({
    type: 'Feature' as const,
    properties: { mode, turn: k % 5 },
    geometry: { type: 'LineString' as const, coordinates: line.map((at) => [...at]) },
  }))
  void sourceOf(map, 'routes')?.setData({ type: 'FeatureCollection', features })
}

const sourceOf = (map: MapLibre, id: string): GeoJSONSource | undefined => map.getSource<GeoJSONSource>(id)
