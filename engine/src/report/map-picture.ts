import type { Coordinate } from '../geo.ts'
import { straightLineMetres } from '../geo.ts'
import type { ShiftPlan } from '../model/index.ts'
import type { Book } from './book.ts'
import type { Drawing } from './drawing.ts'
import type { Table } from './table.ts'

/** A point of the picture: x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** A route on the map: where its shift stops, in order. */
export interface MapRoute {
  readonly shift: string
  readonly name: string
  readonly who: string
  /** From the start, by every stop with a place that may be shown, to the end; straight lines between them. */
  readonly line: readonly Point[]
  readonly stops: readonly Point[]
}

/** The map of a unit's routes, ready to draw: lines and areas in the picture's own units. */
export interface MapPicture {
  readonly width: number
  readonly height: number
  readonly attribution: string
  /** Each as SVG path data; empty without a drawing. */
  readonly water: string
  readonly streams: string
  readonly majorRoads: string
  readonly minorRoads: string
  readonly places: readonly { readonly name: string; readonly at: Point }[]
  readonly bases: readonly Point[]
  readonly routes: readonly MapRoute[]
  /** Recipients who are not on the map because their address is protected. */
  readonly hidden: number
  /** The same as a table. */
  readonly table: Table
}

const WIDTH = 960
/** Empty around the outermost stops, as a share of the picture. */
const BORDER = 0.06
/** At least this much country is shown, degrees of latitude: one address alone is no map. */
const LEAST_SPAN = 0.01

/** The routes on the map, or nothing when no place has a coordinate. */
export function mapPicture(book: Book, entries: readonly ShiftPlan[], drawing?: Drawing): MapPicture | undefined {
  const shown = entries.filter(({ stops }) => stops.length > 0)
  const tracks = shown.map((entry) => ({ entry, track: trackOf(book, entry) }))
  const points = tracks.flatMap(({ track }) => [...track.line, ...track.stops])
  if (points.length === 0) return undefined
  const view = viewOf(points)
  const bases = new Set(shown.flatMap(({ shift }) => book.shift(shift)?.startLocation ?? []))
  return {
    width: WIDTH,
    height: view.height,
    attribution: drawing?.attribution ?? book.problem.map?.attribution ?? '',
    ...backdrop(view, drawing),
    bases: [...bases].flatMap((id) => coordinateOf(book, id) ?? []).map(view.project),
    routes: tracks.map(({ entry, track }) => ({
      shift: entry.shift,
      name: book.shiftName(entry.shift),
      who: book.whoHas(entry.shift),
      line: track.line.map(view.project),
      stops: track.stops.map(view.project),
    })),
    hidden: hiddenRecipients(book, shown),
    table: tableOf(book, shown),
  }
}

/** Where a shift goes that may be shown, in order, each place once in a row. */
function trackOf(book: Book, { shift, stops }: ShiftPlan): { line: Coordinate[]; stops: Coordinate[] } {
  const { startLocation, endLocation } = book.shift(shift) ?? {}
  const visits = stops.filter((stop) => book.visitAt(stop)?.manner === 'road')
  const ids = [
    startLocation,
    ...stops.filter((stop) => hasPlace(book, stop)).map(({ location }) => location),
    endLocation,
  ]
  const line = ids
    .filter((id, k) => id !== undefined && id !== ids[k - 1])
    .flatMap((id) => coordinateOf(book, id!) ?? [])
  return { line, stops: visits.flatMap(({ location }) => coordinateOf(book, location) ?? []) }
}

const hasPlace = (book: Book, stop: ShiftPlan['stops'][number]): boolean => {
  const visit = book.visitAt(stop)
  return visit === undefined || visit.manner === 'road'
}

/** Where a place is, if that may be shown. */
const coordinateOf = (book: Book, id: string): Coordinate | undefined =>
  book.isSecret(id) ? undefined : book.location(id)?.coordinate

interface View {
  readonly height: number
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
  readonly project: (at: Coordinate) => Point
}

/** All points with a border, degrees of longitude as narrow as they are in the middle of the picture. */
function viewOf(points: readonly Coordinate[]): View {
  const lats = points.map(({ lat }) => lat)
  const lons = points.map(({ lon }) => lon)
  const middle = (least(lats) + most(lats)) / 2
  const narrowing = straightLineMetres({ lat: middle, lon: 0 }, { lat: middle, lon: 1 }) / metresOfLatitude(middle)
  const latSpan = Math.max(most(lats) - least(lats), LEAST_SPAN) * (1 + 2 * BORDER)
  const lonSpan = Math.max((most(lons) - least(lons)) * (1 + 2 * BORDER), latSpan / narrowing / 1.4, LEAST_SPAN)
  const tallSpan = Math.max(latSpan, (lonSpan * narrowing) / 2.2)
  const north = middle + tallSpan / 2
  const west = (least(lons) + most(lons)) / 2 - lonSpan / 2
  const scale = WIDTH / lonSpan
  const project = ({ lat, lon }: Coordinate): Point => [
    tenth((lon - west) * scale),
    tenth(((north - lat) * scale) / narrowing),
  ]
  const height = Math.round((tallSpan * scale) / narrowing)
  return { height, south: north - tallSpan, west, north, east: west + lonSpan, project }
}

const metresOfLatitude = (lat: number): number =>
  straightLineMetres({ lat: lat - 0.5, lon: 0 }, { lat: lat + 0.5, lon: 0 })
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b))
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b))
const tenth = (value: number): number => Math.round(value * 10) / 10

/** What lies below the routes: as path data, only what touches the picture. */
function backdrop(
  view: View,
  drawing: Drawing | undefined,
): Pick<MapPicture, 'water' | 'streams' | 'majorRoads' | 'minorRoads' | 'places'> {
  const roads = (of: string): string =>
    (drawing?.roads ?? []).flatMap(({ class: kind, points }) => (kind === of ? pathOf(view, points) : [])).join('')
  const water = (of: string): string =>
    (drawing?.water ?? [])
      .flatMap(({ kind, rings }) => (kind === of ? rings.map((ring) => pathOf(view, ring, of === 'area')) : []))
      .join('')
  return {
    water: water('area'),
    streams: water('line'),
    majorRoads: roads('major'),
    minorRoads: roads('minor'),
    places: (drawing?.places ?? [])
      .filter(({ kind }) => /^(city|town|village|suburb|hamlet)$/.test(kind))
      .map(({ name, lat, lon }) => ({ name, at: view.project({ lat, lon }) }))
      .filter(({ at: [x, y] }) => x > 0 && x < WIDTH && y > 0 && y < view.height),
  }
}

function pathOf(view: View, points: Float64Array, closed = false): string {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    west = Math.min(west, points[i]!)
    east = Math.max(east, points[i]!)
    south = Math.min(south, points[i + 1]!)
    north = Math.max(north, points[i + 1]!)
  }
  if (east < view.west || west > view.east || north < view.south || south > view.north) return ''
  let path = ''
  let [lastX, lastY] = [0, 0]
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = view.project({ lon: points[i]!, lat: points[i + 1]! }).map(Math.round) as [number, number]
    if (path === '') path = `M${x} ${y}l`
    else if (x === lastX && y === lastY) continue
    // Steps rather than places: half as many digits.
    else path += `${x - lastX} ${y - lastY} `
    ;[lastX, lastY] = [x, y]
  }
  return closed ? `${path}z` : path
}

/** Recipients on these shifts whose place the map does not show. */
function hiddenRecipients(book: Book, entries: readonly ShiftPlan[]): number {
  const visits = entries.flatMap(({ stops }) => stops.flatMap((stop) => book.visitAt(stop) ?? []))
  const hidden = visits.filter((visit) => visit.manner === 'road' && book.isSecret(visit.location))
  return new Set(hidden.map(({ recipient }) => recipient)).size
}

function tableOf(book: Book, entries: readonly ShiftPlan[]): Table {
  const { words } = book
  return {
    caption: words.mapAsTable,
    columns: [words.shift, words.caregiver, words.travelBy, words.stop, words.travelTime, words.where],
    rows: entries.map((entry) => [
      book.shiftName(entry.shift),
      book.whoHas(entry.shift),
      book.travelsBy(entry),
      String(entry.stops.filter((stop) => book.visitAt(stop)?.manner === 'road').length),
      book.length(entry.stops.reduce((sum, { travel }) => sum + travel, 0)),
      placesOf(book, entry),
    ]),
    figures: [3, 4],
  }
}

/** Places in the order they are visited: the area, or the address where there is none. */
function placesOf(book: Book, { stops }: ShiftPlan): string {
  const names = stops
    .filter((stop) => book.visitAt(stop)?.manner === 'road' && !book.isSecret(stop.location))
    .map(({ location }) => book.location(location)?.area ?? book.placeName(location))
  return names.filter((name, k) => name !== '' && name !== names[k - 1]).join(' → ')
}
