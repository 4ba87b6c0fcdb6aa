import type { MapPicture, MapRoute, Point } from '@hjemrute/engine/report'
import { escape } from './escape.ts'

/** Eight colours and six strokes: the same pair comes again after twenty-four routes, and then the name tells. */
const COLOURS = 8
/** Pixels: how high a map may be on a page, as the style sheet says (52 rem). */
const TALLEST = 832
/** About half as wide as a letter is, by its size. */
const HALF_LETTER = 0.32
const STROKES = ['', '9 4', '2.5 3.5', '13 4 2.5 4', '5 3', '16 3 2.5 3 2.5 3']

/** Every route on one map. `id` is the map's own on its page; the backdrop is drawn once and used by the small maps. */
export function mapSvg(map: MapPicture, id: string, name: string): string {
  const { width, height, places } = map
  // A tall map is shown smaller than it is drawn: what must be read or told apart grows with it.
  const grown = Math.max(1, height / TALLEST)
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-name">
<title id="${id}-name">${escape(name)}</title>
<defs><g id="${id}">${backdrop(map)}</g></defs>
<use href="#${id}"/>
${map.routes.map((route, k) => routeSvg(route, k, 2.5 * grown)).join('\n')}
${map.routes.flatMap(({ stops }, k) => stops.map((at) => dot(at, k, 4 * grown))).join('')}
${bases(map, 9 * grown)}
${places.map(({ name: place, at }) => label(map, place, at, 13 * grown, 400)).join('')}
${map.routes.map((route, k) => label(map, route.name, labelPoint(route), 13 * grown, 700, `var(--r${k % COLOURS})`)).join('')}
</svg>`
}

/** One route on a map of its own. */
export function routeMapSvg(map: MapPicture, id: string, k: number): string {
  const route = map.routes[k]!
  return `<svg viewBox="0 0 ${map.width} ${map.height}" width="${map.width}" height="${map.height}" role="img" aria-label="${escape(`${route.name} ${route.who}`)}">
<use href="#${id}"/>${routeSvg(route, k, 6)}${route.stops.map((at) => dot(at, k, 8)).join('')}${bases(map, 18)}</svg>`
}

/** The line that stands for a route in the legend. */
export const routeSign = (k: number): string =>
  `<svg viewBox="0 0 48 10" width="48" height="10" aria-hidden="true" style="display:inline-block;vertical-align:middle">${line('M0 5H48', k, 3)}</svg>`

function backdrop({ width, height, water, streams, majorRoads, minorRoads }: MapPicture): string {
  const path = (data: string, paint: string): string => (data === '' ? '' : `<path d="${data}" ${paint}/>`)
  return [
    `<rect width="${width}" height="${height}" fill="var(--surface)" stroke="var(--line)"/>`,
    path(water, 'fill="var(--water)" fill-rule="evenodd"'),
    path(streams, 'fill="none" stroke="var(--water)" stroke-width="3"'),
    path(minorRoads, 'fill="none" stroke="var(--lane)" stroke-width="1.5"'),
    path(majorRoads, 'fill="none" stroke="var(--road)" stroke-width="3"'),
  ].join('')
}

const routeSvg = (route: MapRoute, k: number, width: number): string =>
  route.line.length < 2 ? '' : line(`M${route.line.map(([x, y]) => `${x} ${y}`).join('L')}`, k, width)

const line = (data: string, k: number, width: number): string =>
  `<path d="${data}" fill="none" stroke="var(--r${k % COLOURS})" stroke-width="${width}" stroke-linejoin="round" stroke-dasharray="${STROKES[k % STROKES.length]}"/>`

const dot = ([x, y]: Point, k: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="var(--r${k % COLOURS})" stroke="var(--surface)" stroke-width="1.5"/>`

const bases = ({ bases: points }: MapPicture, size: number): string =>
  points
    .map(
      ([x, y]) =>
        `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}" rx="2" fill="var(--text)" stroke="var(--surface)" stroke-width="2"/>`,
    )
    .join('')

/** A name with a halo, so that it is read on whatever lies below; whole, also at the edge of the map. */
function label(
  { width, height }: MapPicture,
  text: string,
  [x, y]: Point,
  size: number,
  weight: number,
  ink = 'var(--text)',
): string {
  const half = text.length * size * HALF_LETTER
  const middle = Math.min(Math.max(x, half), width - half).toFixed(1)
  const line = Math.min(Math.max(y - 6, size), height - 6).toFixed(1)
  return `<text x="${middle}" y="${line}" text-anchor="middle" font-size="${size}" font-weight="${weight}" style="fill:${ink};paint-order:stroke;stroke:var(--surface);stroke-width:4px;stroke-linejoin:round">${escape(text)}</text>`
}

/** Where a route's name stands: at the stop farthest from where it began. */
function labelPoint({ line: points, stops }: MapRoute): Point {
  const [x0, y0] = points[0] ?? stops[0] ?? [0, 0]
  const away = ([x, y]: Point): number => (x - x0) ** 2 + (y - y0) ** 2
  return [...stops, ...points].reduce<Point>((a, b) => (away(b) > away(a) ? b : a), [x0, y0])
}
