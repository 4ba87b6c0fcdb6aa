import { randomFor } from './draw.ts'
import { crowdedSpots, Lodger, within } from './draw-homes.ts'
import type { Lodging } from './draw-homes.ts'
import { makeAreas } from './areas.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { Settlement } from './settle.ts'
import { CENTRE, unitKinds } from './unit-kinds/index.ts'
import type { UnitKindParameters } from './unit-kinds/index.ts'

/** A unit on the map: whom it has and where its middle is. */
export interface SettledUnit {
  readonly parameters: UnitKindParameters
  readonly name: string
  readonly lodgings: readonly Lodging[]
  /** The neighbourhood with the shortest way to all. */
  readonly middle: number
}

/** A neighbourhood is remote when the drive to its few nearest takes longer than this; nobody is put there. Seconds. */
const REMOTE = 480
const NEAREST = 6
/** How likely people near a centre department's middle belong to the departments around it all the same. */
const IN_A_CENTRE = 0.15

/**
 * Gives every unit its recipients' homes: the centre departments the most crowded spots, all others balanced areas by
 * road. `seconds`: times by car between the settlement's neighbourhoods, row-major; −1 where there is no way.
 */
export function settleUnits(
  settlement: Settlement,
  seconds: Int32Array,
  { seed, units, shares }: MunicipalityParameters,
): SettledUnit[] {
  const random = randomFor(seed, 'homes')
  const lodger = new Lodger(settlement, random)
  const kinds = unitKinds(units)
  const spots = crowdedSpots(settlement, kinds.filter((kind) => kind === CENTRE).length)
  const settled = spots.map((spot, i): SettledUnit => {
    const middle = settlement.neighbourhoods[spot]!
    const lodgings = lodger.lodge(CENTRE, 1, 0, `ektepar-s${i + 1}`, within(middle))
    return { parameters: CENTRE, name: nameOf(CENTRE, i), lodgings, middle: spot }
  })
  const isCentral = (dwelling: { lat: number; lon: number }): boolean =>
    spots.some((spot) => within(settlement.neighbourhoods[spot]!)(dwelling as never) > 0)
  const remote = remoteNeighbourhoods(seconds, settlement.neighbourhoods.length)
  const isRemote = new Set(settlement.dwellings.filter((_, i) => remote.has(settlement.neighbourhoodOf[i]!)))
  for (const kind of new Set(kinds.filter(({ homes }) => homes === 'area'))) {
    const count = kinds.filter((each) => each === kind).length
    const inCentres = kind.kind === 'homeNursing' ? IN_A_CENTRE : 1
    const rural = kind.kind === 'homeNursing' ? shares.rural : 0
    const lodgings = lodger.lodge(kind, count, rural, `ektepar-${kind.kind}`, (dwelling) =>
      isRemote.has(dwelling) ? 0 : isCentral(dwelling) ? inCentres : 1,
    )
    settled.push(...inAreas(settlement, seconds, kind, count, lodgings, seed))
  }
  return kinds.map((kind, i) => {
    const before = kinds.slice(0, i).filter((each) => each === kind).length
    return settled.filter(({ parameters }) => parameters === kind)[before]!
  })
}

/** Those at the end of a long road, as the map has them. In a place of very few neighbourhoods none is. */
function remoteNeighbourhoods(seconds: Int32Array, size: number): ReadonlySet<number> {
  const far = Array.from({ length: size }, (_, i) => i).filter((i) => {
    const ways = Array.from({ length: size }, (_each, j) => seconds[i * size + j]!).filter((way) => way >= 0)
    return size > NEAREST && (ways.sort((a, b) => a - b)[NEAREST] ?? Infinity) > REMOTE
  })
  return new Set(far)
}

function inAreas(
  { neighbourhoods, neighbourhoodOf }: Settlement,
  seconds: Int32Array,
  kind: UnitKindParameters,
  count: number,
  lodgings: readonly Lodging[],
  seed: number,
): SettledUnit[] {
  const people = new Array<number>(neighbourhoods.length).fill(0)
  for (const { dwelling } of lodgings) people[neighbourhoodOf[dwelling]!]! += 1
  const { areaOf, middles } = makeAreas(people, seconds, count, randomFor(seed, 'areas', kind.kind))
  return middles.map((middle, area) => ({
    parameters: kind,
    name: nameOf(kind, area),
    lodgings: lodgings.filter(({ dwelling }) => areaOf[neighbourhoodOf[dwelling]!] === area),
    middle,
  }))
}

/** The kind's names in turn, and then with a number. */
function nameOf({ names }: UnitKindParameters, i: number): string {
  const name = names[i % names.length]!
  return i < names.length ? name : `${name} ${Math.floor(i / names.length) + 1}`
}
