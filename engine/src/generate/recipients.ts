import { shuffle } from '../random.ts'
import type { Random } from '../random.ts'
import { chance, pick } from './draw.ts'
import type { Lodging } from './draw-homes.ts'
import type { HomeMaker } from './homes.ts'
import { fictionalPhone } from './names.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { MadeRecipient } from './people.ts'
import type { Settlement } from './settle.ts'
import type { UnitKindParameters } from './unit-kinds/index.ts'

/** What every caregiver should know. No diagnosis. */
const SPECIAL = [
  ...['Hører dårlig, ring på to ganger.', 'Hund i huset.', 'Ta av skoene.', 'Vil helst ha det stille om morgenen.'],
  ...['Ser dårlig, si hvem du er.', 'Glad i å prate.', 'Katten skal ikke ut.', 'Bruker rullator, vent ved døra.'],
] as const
const SPECIAL_SHARE = 0.2
/** Those in serviced flats need more help: so much of the order is theirs before chance has its say. */
const SERVICED_FIRST = 0.35

/** A unit's recipients. `first`: how many there are already in the municipality. */
export function makeRecipients(
  request: {
    readonly unit: number
    readonly kind: UnitKindParameters
    readonly lodgings: readonly Lodging[]
    readonly settlement: Settlement
    readonly names: readonly string[]
    readonly first: number
    readonly shares: MunicipalityParameters['shares']
  },
  homes: HomeMaker,
  random: Random,
): MadeRecipient[] {
  const { unit, kind, lodgings, settlement, names, first, shares } = request
  const needs = needLevels(kind, lodgings, random)
  return lodgings.map(({ dwelling, serviced, couple }, i) => {
    const place = settlement.dwellings[dwelling]!
    const home = homes.homeAt(place, settlement.neighbourhoodOf[dwelling]!, serviced)
    const flat = home.kind === 'house' ? undefined : `Leilighet H0${1 + (i % 4)}0${1 + (i % 9)}.`
    const special = chance(random, SPECIAL_SHARE) ? pick(random, SPECIAL) : undefined
    const words = [flat, special].filter((each) => each !== undefined)
    return {
      id: `mottaker-${String(first + i + 1).padStart(4, '0')}`,
      name: names[first + i]!,
      phone: fictionalPhone(1, first + i + 1),
      unit,
      home,
      need: needs[i]!,
      special: words.length === 0 ? undefined : words.join(' '),
      couple,
      declinesTrainees: chance(random, shares.declinesTrainees),
      addressProtected: !serviced && chance(random, shares.addressProtected),
    }
  })
}

/** The kind's levels of need, shared out: much help is likelier in serviced flats. */
function needLevels(kind: UnitKindParameters, lodgings: readonly Lodging[], random: Random): number[] {
  const order = lodgings.map((lodging, i) => ({ i, rank: random.unit() - (lodging.serviced ? SERVICED_FIRST : 0) }))
  shuffle(random, order)
  order.sort((a, b) => a.rank - b.rank)
  const needs = new Array<number>(lodgings.length).fill(kind.needs.length - 1)
  let at = 0
  kind.needs.forEach(({ share }, level) => {
    const end = level === kind.needs.length - 1 ? order.length : at + Math.round(share * order.length)
    for (; at < end && at < order.length; at++) needs[order[at]!.i] = level
  })
  return needs
}
