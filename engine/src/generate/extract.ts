import type { Coordinate } from '../geo.ts'

/** A house number on the map. */
export interface ExtractAddress extends Coordinate {
  readonly id: string
  readonly street: string
  readonly number: string
  /** Village or town. */
  readonly place?: string
  readonly postcode?: string
  /** Position in `Extract.buildings` of the building it is on or in. */
  readonly building?: number
}

export interface ExtractBuilding extends Coordinate {
  readonly areaSquareMetres: number
  readonly levels?: number
  /** The value of OpenStreetMap's `amenity`, or else `building`. */
  readonly kind: string
  readonly name?: string
}

/** A town, a village, a suburb: the middle of it. */
export interface ExtractPlace extends Coordinate {
  readonly name: string
  /** The value of OpenStreetMap's `place`. */
  readonly kind: string
}

/** What a made-up municipality is built on: the addresses, buildings and places of a map extract. */
export interface Extract {
  /** File name without its ending, and the beginning of its sha256. */
  readonly version: string
  readonly bounds: {
    readonly minLat: number
    readonly minLon: number
    readonly maxLat: number
    readonly maxLon: number
  }
  readonly addresses: readonly ExtractAddress[]
  readonly buildings: readonly ExtractBuilding[]
  readonly places: readonly ExtractPlace[]
}
