import type { Coordinate } from '@hjemrute/engine/geo'
import { contains } from './outline.ts'
import type { Ring } from './outline.ts'

/** Side of a cell in degrees, about 100 m: a few buildings each. */
const CELL = 0.001

/** Finds the outline that a place lies in, among thousands, by a grid of small cells. */
export class OutlineIndex {
  private readonly cells = new Map<string, { position: number; ring: Ring }[]>()

  /** `position` is what `find` answers with. */
  add(position: number, ring: Ring): void {
    const lats = ring.map(({ lat }) => cellOf(lat))
    const lons = ring.map(({ lon }) => cellOf(lon))
    for (let lat = Math.min(...lats); lat <= Math.max(...lats); lat++) {
      for (let lon = Math.min(...lons); lon <= Math.max(...lons); lon++) {
        const cell = this.cells.get(`${lat} ${lon}`)
        if (cell === undefined) this.cells.set(`${lat} ${lon}`, [{ position, ring }])
        else cell.push({ position, ring })
      }
    }
  }

  find(place: Coordinate): number | undefined {
    const cell = this.cells.get(`${cellOf(place.lat)} ${cellOf(place.lon)}`)
    return cell?.find(({ ring }) => contains(ring, place))?.position
  }
}

const cellOf = (degrees: number): number => Math.floor(degrees / CELL)
