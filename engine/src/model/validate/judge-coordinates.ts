import { straightLineMetres } from '../../geo.ts'
import type { Coordinate } from '../../geo.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { FARTHEST_PLACE_KILOMETRES } from './limits.ts'

/**
 * Where travel is made from coordinates, every location has one, and it is near the others. 0,0 is a lost coordinate;
 * one that comes near when latitude and longitude change places was written the wrong way round.
 */
export function judgeCoordinates({ problem, place, report }: JudgedProblem): void {
  const { travel, horizon, locations } = problem
  if (travel.kind !== 'estimate' && travel.kind !== 'map') return
  const stated = locations.flatMap(({ coordinate }) => (coordinate && !isZero(coordinate) ? [coordinate] : []))
  const norwegian = horizon.timeZone === 'Europe/Oslo' ? stated.filter(isInNorway) : []
  const middle = middleOf(norwegian.length > 0 ? norwegian : stated)
  const isNear = (a: Coordinate): boolean =>
    middle === undefined || straightLineMetres(a, middle) <= FARTHEST_PLACE_KILOMETRES * 1000
  locations.forEach(({ id: location, coordinate }, i) => {
    const path = `${place('locations', i)}.coordinate`
    if (coordinate === undefined) return report('travel-coordinate-missing', path, { location })
    const { lat, lon } = coordinate
    if (isZero(coordinate)) return report('coordinate-zero', path, { location })
    const turned = { lat: lon, lon: lat }
    if (isNear(coordinate)) {
      const isAllTurned = horizon.timeZone === 'Europe/Oslo' && !isInNorway(coordinate) && isInNorway(turned)
      if (isAllTurned) report('coordinate-swapped', path, { location, lat, lon })
    } else if (isCoordinate(turned) && isNear(turned)) report('coordinate-swapped', path, { location, lat, lon })
    else {
      const kilometres = Math.round(straightLineMetres(coordinate, middle!) / 1000)
      report('coordinate-far-away', path, { location, kilometres, limit: FARTHEST_PLACE_KILOMETRES })
    }
  })
}

const isZero = ({ lat, lon }: Coordinate): boolean => lat === 0 && lon === 0
const isCoordinate = ({ lat }: Coordinate): boolean => Math.abs(lat) <= 90

/** Norway with Svalbard, roughly: 57–81° north, 4–34° east. No turned Norwegian coordinate is inside it. */
const isInNorway = ({ lat, lon }: Coordinate): boolean => lat >= 57 && lat <= 81 && lon >= 4 && lon <= 34

/** The median latitude and longitude, which a few wrong coordinates do not move. */
function middleOf(coordinates: readonly Coordinate[]): Coordinate | undefined {
  if (coordinates.length === 0) return undefined
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  return { lat: median(coordinates.map(({ lat }) => lat)), lon: median(coordinates.map(({ lon }) => lon)) }
}
