import { straightLineMetres } from '@hjemrute/engine/geo'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { Random } from '@hjemrute/engine/random'
import type { Home } from './addresses.ts'
import { chance, pick, sample } from './draw.ts'

type Location = ProblemInput['locations'][number]

/** Where the recipients live, one entry for each of them; entries of one building are the same object. */
export interface Places {
  readonly base: Location
  readonly homes: readonly Location[]
  /** Positions in `homes` of couples, two and two. */
  readonly couples: readonly (readonly [number, number])[]
  /** Positions in `homes` of each block of serviced flats. */
  readonly blocks: readonly (readonly number[])[]
}

const FLATS_PER_BLOCK = 10
const COUPLES = 5
const LIVED_IN = ['house', 'detached', 'semidetached_house', 'terrace', 'residential', 'apartments', 'yes']
/** Square metres: smaller is a garage or a shed, larger is a hall or a factory. */
const SMALLEST_HOME = 60
const LARGEST_HOME = 1500

/** Two blocks of serviced flats, five couples, and the rest one by one over both towns. */
export function choosePlaces(homes: readonly Home[], recipients: number, random: Random): Places {
  const livable = homes.filter(
    ({ building, footprint }) => LIVED_IN.includes(building) && footprint > SMALLEST_HOME && footprint < LARGEST_HOME,
  )
  const blocks = ['Vaduz', 'Triesen'].map((town) => largestFlats(livable, town))
  const single = recipients - blocks.length * FLATS_PER_BLOCK - COUPLES * 2
  const drawn = sample(
    random,
    livable.filter((home) => !blocks.includes(home)),
    COUPLES + single,
  )

  const places = [...blocks, ...drawn].map((home, i) => placeOf(home, i < blocks.length ? 'block' : 'home', i, random))
  const inBlocks = blocks.flatMap((_, block) => new Array<Location>(FLATS_PER_BLOCK).fill(places[block]!))
  const ofCouples = places.slice(blocks.length, blocks.length + COUPLES).flatMap((place) => [place, place])
  const lived = [...inBlocks, ...ofCouples, ...places.slice(blocks.length + COUPLES)]
  return {
    base: baseAmong(homes, drawn),
    homes: lived,
    couples: Array.from({ length: COUPLES }, (_, i) => {
      const first = inBlocks.length + 2 * i
      return [first, first + 1] as const
    }),
    blocks: blocks.map((_, block) =>
      Array.from({ length: FLATS_PER_BLOCK }, (_flat, i) => block * FLATS_PER_BLOCK + i),
    ),
  }
}

function largestFlats(homes: readonly Home[], town: string): Home {
  const flats = homes.filter((home) => home.town === town && home.building === 'apartments')
  return flats.reduce((largest, home) => (home.footprint > largest.footprint ? home : largest))
}

/** Parking or unlocking and the walk to the door; a key box in a quarter of the homes takes three quarters of a minute more. */
function placeOf(home: Home, kind: 'block' | 'home', index: number, random: Random): Location {
  const keyBox = chance(random, 0.25) ? 45 : 0
  const toTheDoor = kind === 'block' || home.building === 'apartments' ? 120 : pick(random, [45, 60, 75, 90])
  return {
    id: `sted-${String(index + 1).padStart(2, '0')}`,
    name: `${home.address}, ${home.town}`,
    coordinate: { lat: home.lat, lon: home.lon },
    area: home.town,
    ...(kind === 'block' ? { building: `blokk-${index + 1}` } : {}),
    fixedSeconds: { car: toTheDoor + keyBox, bicycle: Math.round(toTheDoor / 2) + keyBox },
  }
}

/** An office building near the middle of the homes. */
function baseAmong(homes: readonly Home[], lived: readonly Home[]): Location {
  const offices = homes.filter(({ building }) => ['office', 'public', 'civic'].includes(building))
  const distance = (office: Home) => lived.reduce((sum, home) => sum + straightLineMetres(office, home), 0)
  const nearest = offices.reduce((best, office) => (distance(office) < distance(best) ? office : best))
  return {
    id: 'base',
    name: `Base: ${nearest.address}, ${nearest.town}`,
    coordinate: { lat: nearest.lat, lon: nearest.lon },
    area: nearest.town,
    fixedSeconds: { car: 60, bicycle: 30 },
  }
}
