/** What a generator needs to know of a real place: where people can live. Read from an OpenStreetMap extract. */
export interface Extract {
  /** File name stem and the first digits of its sha256. */
  readonly version: string
  /** Degrees, WGS 84. */
  readonly bounds: ExtractBounds
  readonly addresses: readonly ExtractAddress[]
  readonly buildings: readonly ExtractBuilding[]
  readonly places: readonly ExtractPlace[]
}

export interface ExtractBounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export interface ExtractAddress {
  /** `n123` or `w123` or `r123`: the object of the map. */
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly street: string
  readonly number: string
  readonly place?: string
  readonly postcode?: string
  /** Position in `buildings` of the building that it is, or lies in. */
  readonly building?: number
}

export interface ExtractBuilding {
  /** The middle of its outline. */
  readonly lat: number
  readonly lon: number
  readonly areaSquareMetres: number
  readonly levels?: number
  /** `amenity=*` where that tells more (social_facility, nursing_home …), else the value of `building=*`. */
  readonly kind: string
  readonly name?: string
}

export interface ExtractPlace {
  readonly name: string
  /** The value of `place=*`: town, village, hamlet, suburb … */
  readonly kind: string
  readonly lat: number
  readonly lon: number
}
