import type { Extract, ExtractBuilding } from './extract.ts'

/** A front door where people may live. */
export interface Dwelling {
  readonly lat: number
  readonly lon: number
  readonly address: string
  /** Village or town, when the map says. */
  readonly place: string | undefined
  readonly kind: 'house' | 'flats' | 'care'
  /** Square metres on the ground; 0 when the building is not known. */
  readonly area: number
  /** Expected number of people who could be recipients: persons × age. */
  readonly weight: number
  /** The same for everyone under one roof. */
  readonly roof: string
}

/** Houses have 2.2 persons; a flat takes 60 m² of floor. Square metres: smaller is a shed, larger a hall. */
const PERSONS_IN_HOUSE = 2.2
const PERSONS_IN_FLAT = 1.6
const FLOOR_OF_FLAT = 60
const SMALLEST = 40
const LARGEST_HOUSE = 500
/** Those who live in flats are older than those who live in houses. */
const AGE_IN_FLATS = 1.4

const CARE = ['social_facility', 'nursing_home', 'retirement_home']
const FLATS = ['apartments', 'dormitory']
const HOUSES = ['house', 'detached', 'semidetached_house', 'terrace', 'residential', 'farm', 'bungalow', 'yes']

/** Everywhere on the map that people can live, in a fixed order. */
export function dwellingsOf({ addresses, buildings }: Extract): Dwelling[] {
  const doors = new Map<number, number>()
  for (const { building } of addresses) if (building !== undefined) doors.set(building, (doors.get(building) ?? 0) + 1)
  const seen = new Set<string>()
  const dwellings = addresses.flatMap(({ lat, lon, street, number, place, building }): Dwelling[] => {
    const house = building === undefined ? undefined : buildings[building]
    const kind = house === undefined ? 'house' : kindOf(house)
    const key = `${lat.toFixed(5)} ${lon.toFixed(5)}`
    if (kind === undefined || seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...{ lat: rounded(lat), lon: rounded(lon), address: `${street} ${number}`, place, kind },
        area: house?.areaSquareMetres ?? 0,
        weight: personsIn(kind, house) / (doors.get(building ?? -1) ?? 1),
        roof: building === undefined ? key : `building ${building}`,
      },
    ]
  })
  return dwellings.sort((a, b) => a.lat - b.lat || a.lon - b.lon)
}

/** Five decimals: about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

function kindOf({ kind, areaSquareMetres: area }: ExtractBuilding): Dwelling['kind'] | undefined {
  if (CARE.includes(kind)) return 'care'
  if (FLATS.includes(kind) && area >= SMALLEST) return 'flats'
  return HOUSES.includes(kind) && area >= SMALLEST && area <= LARGEST_HOUSE ? 'house' : undefined
}

function personsIn(kind: Dwelling['kind'], building: ExtractBuilding | undefined): number {
  if (kind !== 'flats' || building === undefined) return PERSONS_IN_HOUSE
  const flats = (building.areaSquareMetres * (building.levels ?? 3)) / FLOOR_OF_FLAT
  return Math.max(PERSONS_IN_HOUSE, flats * PERSONS_IN_FLAT) * AGE_IN_FLATS
}
