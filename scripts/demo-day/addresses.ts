import { createOSMStream } from 'osm-pbf-parser-node'

/** A building with an address. */
export interface Home {
  readonly address: string
  readonly town: string
  readonly lat: number
  readonly lon: number
  /** The value of OpenStreetMap's `building`. */
  readonly building: string
  /** Square metres on the ground. */
  readonly footprint: number
}

interface OsmItem {
  readonly type: 'node' | 'way' | 'relation'
  readonly id: number
  readonly lat: number
  readonly lon: number
  readonly refs: readonly number[]
  readonly tags?: Readonly<Record<string, string>>
}

/** Every building of the towns that has an address, in the order of their addresses. */
export async function readHomes(extract: string, towns: readonly string[]): Promise<Home[]> {
  const nodes = new Map<number, { lat: number; lon: number }>()
  const homes: Home[] = []
  for await (const read of createOSMStream(extract, { withTags: true })) {
    const item = read as OsmItem
    // Nodes come before the ways that they make up.
    if (item.type === 'node') nodes.set(item.id, { lat: item.lat, lon: item.lon })
    if (item.type !== 'way' || item.tags === undefined) continue
    const { building, 'addr:street': street, 'addr:housenumber': number, 'addr:city': town } = item.tags
    if (building === undefined || street === undefined || number === undefined || !towns.includes(town ?? '')) continue
    const corners = item.refs.map((ref) => nodes.get(ref)!)
    homes.push({
      address: `${street} ${number}`,
      town: town!,
      building,
      ...middleOf(corners),
      footprint: areaOf(corners),
    })
  }
  const key = ({ town, address, lat, lon }: Home) => `${town} ${address} ${lat} ${lon}`
  return homes.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

type Corner = Pick<Home, 'lat' | 'lon'>

/** Five decimals: about a metre. */
function middleOf(corners: readonly Corner[]): Corner {
  const mean = (of: (corner: Corner) => number) =>
    Math.round((corners.reduce((sum, corner) => sum + of(corner), 0) / corners.length) * 1e5) / 1e5
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

/** The shoelace formula on metres; 111,195 m to a degree of latitude. */
function areaOf(corners: readonly Corner[]): number {
  const metres = corners.map(
    ({ lat, lon }) => [lon * 111_195 * Math.cos((lat * Math.PI) / 180), lat * 111_195] as const,
  )
  const twice = metres.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = metres[(i + 1) % metres.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}
