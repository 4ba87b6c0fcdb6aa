import type { Extract, ExtractAddress, ExtractBuilding, ExtractPlace } from '@hjemrute/engine/generate'
import type { Coordinate } from '@hjemrute/engine/geo'
import { kept } from './kept.ts'
import { OutlineIndex } from './locate-building.ts'
import { identifyMap } from './map-file.ts'
import { areaOf, isClosed, middleOf } from './outline.ts'
import type { Ring } from './outline.ts'
import type { Tags } from './read-objects.ts'
import { readParts } from './read-parts.ts'
import type { MapParts } from './read-parts.ts'

/** Another number reads every extract anew. */
const VERSION = 1

/** Amenities that tell more of a building than what it was built as. */
const TELLING_AMENITIES = new Set(['social_facility', 'nursing_home', 'retirement_home', 'hospital', 'clinic'])
/** Names of places that are too wide to be a place on a list. */
const TOO_WIDE = new Set(['continent', 'country', 'state', 'region', 'county', 'municipality', 'sea', 'ocean'])

/**
 * Addresses, buildings and places of an OpenStreetMap extract. Read once and kept beside its road tiles.
 * An address without street and place is left out, and so is one that stands twice; objects are in the file's order.
 * Throws `HjemruteError` (input) when the file cannot be read or is no `.osm.pbf`.
 */
export async function readExtract(file: string, options: { cacheFolder?: string } = {}): Promise<Extract> {
  const { version, folder } = await identifyMap(file, options.cacheFolder)
  const content = await kept(folder, `extract-${VERSION}`, async () => extractOf(await readParts(file, WANTED)))
  return { version, ...content }
}

const isBuilding = (tags: Tags): boolean => tags['building'] !== undefined && tags['building'] !== 'no'
const hasNumber = (tags: Tags): boolean => tags['addr:housenumber'] !== undefined
const isTelling = ({ amenity }: Tags): boolean => amenity !== undefined && TELLING_AMENITIES.has(amenity)
const isPlace = ({ place, name }: Tags): boolean => place !== undefined && name !== undefined && !TOO_WIDE.has(place)

const WANTED = {
  point: (tags: Tags) => hasNumber(tags) || isPlace(tags) || isTelling(tags),
  line: (tags: Tags) => isBuilding(tags) || hasNumber(tags),
  area: (tags: Tags) => isBuilding(tags) || hasNumber(tags),
}

function extractOf({ bounds, points, lines, areas }: MapParts): Omit<Extract, 'version'> {
  const buildings: ExtractBuilding[] = []
  const addresses = new AddressList()
  const outlines = new OutlineIndex()
  const take = (id: string, tags: Tags, outer: readonly Ring[], holes: number): void => {
    const first = outer.find((ring) => ring.length > 0)
    if (first === undefined) return
    const at = middleOf(first)
    let position: number | undefined
    if (isBuilding(tags) && outer.some(isClosed)) {
      position = buildings.length
      const area = outer.reduce((sum, ring) => sum + areaOf(ring), 0) - holes
      buildings.push({ ...rounded(at), areaSquareMetres: Math.round(area), ...described(tags) })
      for (const ring of outer) if (isClosed(ring)) outlines.add(position, ring)
    }
    if (hasNumber(tags)) addresses.add(id, tags, at, position)
  }
  for (const { id, tags, ring } of lines) take(id, tags, [ring], 0)
  for (const { id, tags, outer, inner } of areas)
    take(
      id,
      tags,
      outer,
      inner.reduce((sum, ring) => sum + areaOf(ring), 0),
    )

  const places: ExtractPlace[] = []
  for (const { id, tags, at } of points) {
    const position = outlines.find(at)
    if (hasNumber(tags)) addresses.add(id, tags, at, position)
    if (isTelling(tags) && position !== undefined) buildings[position] = { ...buildings[position]!, ...toldBy(tags) }
    if (isPlace(tags)) places.push({ name: tags['name']!, kind: tags['place']!, ...rounded(at) })
  }
  return { bounds, addresses: addresses.all, buildings, places }
}

/** Addresses in the order found; one that stands twice (on the building and at its door) counts once. */
class AddressList {
  readonly all: ExtractAddress[] = []
  private readonly known = new Set<string>()

  add(id: string, tags: Tags, at: Coordinate, building: number | undefined): void {
    const street = tags['addr:street'] ?? tags['addr:place']
    const number = tags['addr:housenumber']!.trim()
    if (street === undefined || number === '') return
    const place = tags['addr:city']
    const postcode = tags['addr:postcode']
    const name = [street, number, place, postcode].join('\n')
    if (this.known.has(name)) return
    this.known.add(name)
    this.all.push({
      id,
      ...rounded(at),
      street,
      number,
      ...(place === undefined ? {} : { place }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(building === undefined ? {} : { building }),
    })
  }
}

function described(tags: Tags): Pick<ExtractBuilding, 'kind' | 'levels' | 'name'> {
  const levels = Number(tags['building:levels'] ?? NaN)
  return {
    ...(Number.isFinite(levels) && levels > 0 ? { levels } : {}),
    ...(tags['name'] === undefined ? {} : { name: tags['name'] }),
    kind: isTelling(tags) ? tags['amenity']! : tags['building']!,
  }
}

const toldBy = ({ amenity, name }: Tags): Pick<ExtractBuilding, 'kind' | 'name'> => ({
  kind: amenity!,
  ...(name === undefined ? {} : { name }),
})

/** To 10⁻⁶ degrees, a tenth of a metre. */
const rounded = ({ lat, lon }: Coordinate): Coordinate => ({ lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) })
