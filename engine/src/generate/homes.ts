import { chance, pick } from './draw.ts'
import type { Random } from '../random.ts'
import type { Dwelling } from './dwellings.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { Home } from './people.ts'

/** Seconds for parking and the way to the door: flats and town 2–4 minutes, houses 1–2. */
const TO_DOOR_IN_FLATS = [120, 150, 180, 240] as const
const TO_DOOR_OF_HOUSE = [90, 105, 120] as const
/** Seconds for a key box or an e-lock. */
const KEY_BOX = 45

/** How one gets in, as it stands on lists. Never a code. */
const ENTRIES = {
  keyBox: ['Nøkkelboks ved døra', 'Nøkkelboks på veggen til høyre', 'Nøkkelboks under postkassa'],
  lock: ['E-lås, åpnes med telefonen'],
  bell: ['Ring på, åpner selv', 'Døra er åpen om dagen', 'Ring på og gå rett inn'],
} as const

/** Gives dwellings a home's details, once for each roof. */
export class HomeMaker {
  readonly #homes = new Map<string, Home>()
  readonly #random: Random
  readonly #shares: MunicipalityParameters['shares']
  #keys = 0

  constructor(random: Random, shares: MunicipalityParameters['shares']) {
    this.#random = random
    this.#shares = shares
  }

  /** The home at a dwelling, made the first time it is asked for. */
  homeAt(dwelling: Dwelling, neighbourhood: number, serviced: boolean): Home {
    const made = this.#homes.get(dwelling.roof)
    if (made !== undefined) return made
    const home = this.#make(dwelling, neighbourhood, serviced)
    this.#homes.set(dwelling.roof, home)
    return home
  }

  #make(dwelling: Dwelling, neighbourhood: number, serviced: boolean): Home {
    const random = this.#random
    const inFlats = serviced || dwelling.kind !== 'house'
    const toDoor = pick(random, inFlats ? TO_DOOR_IN_FLATS : TO_DOOR_OF_HOUSE)
    const lock = pick(random, ENTRIES.lock)
    const hasBox = !serviced && chance(random, this.#shares.keyBox)
    const hasKey = !inFlats && !hasBox && chance(random, this.#shares.key / (1 - this.#shares.keyBox))
    const atLock = hasBox ? KEY_BOX : 0
    const entry = hasBox ? pick(random, ENTRIES.keyBox) : serviced ? lock : pick(random, ENTRIES.bell)
    const key = hasKey ? `nøkkel-${String(++this.#keys).padStart(3, '0')}` : undefined
    return {
      ...placeOf(dwelling),
      id: `sted-${String(this.#homes.size + 1).padStart(4, '0')}`,
      kind: serviced ? 'serviced' : inFlats ? 'flats' : 'house',
      entry: key === undefined ? entry : 'Nøkkel ligger på basen',
      fixedSeconds: {
        car: toDoor + atLock,
        bicycle: Math.round(toDoor / 2) + atLock,
        foot: (inFlats ? 45 : 15) + atLock,
      },
      key,
      neighbourhood,
    }
  }
}

/** Where a unit's shifts begin. */
export function baseAt(dwelling: Dwelling, neighbourhood: number, number: string): Home {
  return {
    ...placeOf(dwelling),
    id: `base-${number}`,
    kind: 'base',
    entry: undefined,
    fixedSeconds: { car: 60, bicycle: 30, foot: 0 },
    key: undefined,
    neighbourhood,
  }
}

function placeOf({ lat, lon, address, place }: Dwelling): Pick<Home, 'lat' | 'lon' | 'address'> {
  return { lat, lon, address: place === undefined ? address : `${address}, ${place}` }
}
