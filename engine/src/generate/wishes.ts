import type { Random } from '../random.ts'
import { instantAt } from './calendar.ts'
import { between, chance, pick } from './draw.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { MadeCaregiver, MadeRecipient, MadeUnit, Wishes } from './people.ts'

const REASONS = ['Ønske fra tjenestemottaker', 'Naboer', 'I slekt'] as const
/** How long a caregiver is ruled out, days. */
const EXCLUDED = [20, 180] as const
/** How many of the unit's caregivers a recipient knows well. */
const USUAL = 8
/** From this share of a position on, someone may have responsibility. */
const RESPONSIBLE_FROM = 0.5

/**
 * Who is responsible for whom. A department's caregivers have each their own corner of the area: neighbours have the
 * same contacts. `recipients` and `caregivers` are the unit's own.
 */
export function makeWishes(
  unit: MadeUnit,
  recipients: readonly MadeRecipient[],
  caregivers: readonly MadeCaregiver[],
  day: number,
  { shares, timeZone }: MunicipalityParameters,
  random: Random,
): Map<string, Wishes> {
  const regular = caregivers.filter(({ works, position }) => works === 'all' && position >= RESPONSIBLE_FROM)
  const contacts = regular.length >= 3 ? regular : caregivers
  const educated = contacts.filter(({ profession }) => profession !== 'assistant' && profession !== 'healthWorker')
  const responsible = educated.length >= 2 ? educated : contacts
  // Neighbours stand beside each other, so that a corner of the area is a stretch of this order.
  const inOrder = [...recipients].sort(
    (a, b) => corner(a, unit) - corner(b, unit) || a.home.lat - b.home.lat || (a.id < b.id ? -1 : 1),
  )
  return new Map(
    inOrder.map((recipient, i) => {
      const at = Math.floor((i * contacts.length) / inOrder.length)
      const usual = Array.from(
        { length: Math.min(USUAL, contacts.length) },
        (_, k) => contacts[(at + k) % contacts.length]!,
      )
      const head = responsible[Math.floor((i * responsible.length) / inOrder.length)]!
      const others = usual.filter((each) => each !== head)
      const [primary, deputy] = others.length >= 2 ? others : contacts
      const second = responsible.find((each) => each !== head && each !== primary) ?? deputy!
      const strangers = caregivers.filter((each) => each !== head && !usual.includes(each))
      const excludes = strangers.length > 0 && chance(random, shares.excludes)
      const excluded = excludes
        ? {
            caregiver: pick(random, strangers).id,
            reason: pick(random, REASONS),
            expires: instantAt(day + between(random, ...EXCLUDED), 24 * 60 - 1, timeZone),
          }
        : undefined
      const wishes: Wishes = {
        serviceResponsible: head.id,
        serviceResponsibleDeputy: second.id,
        primaryContact: primary!.id,
        primaryContactDeputy: deputy!.id,
        usual: usual.map(({ id }) => id),
        prefers: chance(random, shares.prefers),
        knownFacesOnly: chance(random, shares.knownFacesOnly),
        excluded,
      }
      return [recipient.id, wishes]
    }),
  )
}

/** In which direction from the base a recipient lives: eight slices, as a cake is cut. */
function corner({ home }: MadeRecipient, { base }: MadeUnit): number {
  const north = home.lat - base.lat
  const east = (home.lon - base.lon) * 0.6
  const isSteep = Math.abs(north) > Math.abs(east)
  return (north >= 0 ? 0 : 4) + (east >= 0 === north >= 0 ? 0 : 2) + (isSteep === (east >= 0 === north >= 0) ? 0 : 1)
}
