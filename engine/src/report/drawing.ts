/** A map as lines and areas, for drawing without a server. Read from an OpenStreetMap extract. */
export interface Drawing {
  /** The extract's version; whoever draws it shows the attribution too. */
  readonly version: string
  readonly attribution: string
  readonly bounds: DrawingBounds
  readonly roads: readonly DrawingRoad[]
  readonly water: readonly DrawingWater[]
  readonly places: readonly DrawingPlace[]
}

/** Degrees, WGS 84. */
export interface DrawingBounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export interface DrawingRoad {
  /** `major`: through roads; `minor`: where people live; `path`: on foot or by bicycle only. */
  readonly class: 'major' | 'minor' | 'path'
  readonly name?: string
  /** lon, lat, lon, lat … */
  readonly points: Float64Array
}

export interface DrawingWater {
  /** `area`: rings, the first the shore, further ones islands; `line`: a stream or the coast, one ring, open. */
  readonly kind: 'area' | 'line'
  /** Each ring lon, lat, lon, lat …; closed when `area`. */
  readonly rings: readonly Float64Array[]
}

export interface DrawingPlace {
  readonly name: string
  /** The value of `place=*`. */
  readonly kind: string
  readonly lat: number
  readonly lon: number
}
