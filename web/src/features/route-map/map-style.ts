import type { StyleSpecification } from 'maplibre-gl'
import { addressOf } from '../../api/call.ts'

const EMPTY = { type: 'FeatureCollection', features: [] } as const
/** Drawn by the browser itself: no glyphs are asked for anywhere. */
const FONT = ['Inter Variable', 'sans-serif']
/** Hues of the routes: told apart where they cross, and nothing is said by them. */
const ROUTE_COLOURS = ['#0b5b5e', '#8a5a00', '#1f5fa8', '#7a3b69', '#2e6b34']
const ROUTE_COLOURS_DARK = ['#7fd1cb', '#e0ac4b', '#7db4f2', '#d79fc6', '#84c98a']

/** How our own map looks, in the page's colours: roads in two greys, water, names with a halo. */
export function mapStyle(mapId: string, styles: CSSStyleDeclaration): StyleSpecification {
  const colour = (name: string): string => styles.getPropertyValue(`--${name}`).trim()
  const layer = (name: 'roads' | 'water' | 'places') => ({
    type: 'geojson' as const,
    data: new URL(addressOf('readMap', { map: mapId, layer: name }), location.origin).href,
  })
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const hues = isDark ? ROUTE_COLOURS_DARK : ROUTE_COLOURS
  return {
    version: 8,
    sources: {
      roads: layer('roads'),
      water: layer('water'),
      places: layer('places'),
      'places-with-visits': { type: 'geojson', data: EMPTY },
      routes: { type: 'geojson', data: EMPTY },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colour('map-land') } },
      {
        id: 'lakes',
        type: 'fill',
        source: 'water',
        filter: ['==', ['get', 'class'], 'area'],
        paint: { 'fill-color': colour('map-water') },
      },
      {
        id: 'rivers',
        type: 'line',
        source: 'water',
        filter: ['==', ['get', 'class'], 'line'],
        paint: { 'line-color': colour('map-water'), 'line-width': 1.5 },
      },
      {
        id: 'minor-roads',
        type: 'line',
        source: 'roads',
        filter: ['==', ['get', 'class'], 'minor'],
        paint: { 'line-color': colour('map-minor'), 'line-width': 1.25 },
      },
      {
        id: 'major-roads',
        type: 'line',
        source: 'roads',
        filter: ['==', ['get', 'class'], 'major'],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colour('map-major'), 'line-width': 2.75 },
      },
      {
        id: 'routes',
        type: 'line',
        source: 'routes',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': ['match', ['get', 'turn'], 0, hues[0]!, 1, hues[1]!, 2, hues[2]!, 3, hues[3]!, hues[4]!],
          'line-width': 1.5,
          'line-opacity': 0.6,
        },
      },
      {
        id: 'dots',
        type: 'circle',
        source: 'places-with-visits',
        paint: {
          'circle-radius': 4.5,
          'circle-color': colour('dot'),
          'circle-stroke-width': 1.5,
          'circle-stroke-color': colour('map-halo'),
        },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'places',
        filter: ['in', ['get', 'class'], ['literal', ['city', 'town', 'village']]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 13,
          'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
          'text-radial-offset': 0.9,
        },
        paint: {
          'text-color': colour('text-subdued'),
          'text-halo-color': colour('map-halo'),
          'text-halo-width': 2,
        },
      },
      {
        // Nobody sees it: it keeps names from standing on dots.
        id: 'dots-keep-clear',
        type: 'symbol',
        source: 'places-with-visits',
        layout: { 'text-field': '●', 'text-font': FONT, 'text-size': 13, 'text-allow-overlap': true },
        paint: { 'text-opacity': 0 },
      },
    ],
  }
}
