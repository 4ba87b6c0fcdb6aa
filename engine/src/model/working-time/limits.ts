import { secondsBetween } from '../../time.ts'
import { AGREEMENT_LEVELS, COUNTED_BETWEEN_RESTS } from './levels.ts'
import type { AgreementLevel, DayCounting } from './levels.ts'
import { LIMIT_NAMES, limitRow } from './limit-table.ts'
import type { LimitName } from './limit-table.ts'
import type { LimitRow } from './limit-row.ts'

/** An agreement, as far as the limits need it; see `agreementSchema`. */
export interface StatedAgreement {
  readonly level: AgreementLevel
  readonly reference?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly dayCounting?: DayCounting | undefined
  readonly limits: Readonly<Partial<Record<LimitName, number>>>
}

/** Which number applies, and why. */
export interface Limit {
  readonly name: LimitName
  /** Seconds, or a number of Sundays. */
  readonly value: number
  /** What would apply without any agreement above the law. */
  readonly statutory: number
  readonly level: AgreementLevel
  readonly paragraph: string
  /** Of the agreement that the number comes from. */
  readonly reference: string | undefined
  readonly validTo: string | undefined
}

export type Limits = Readonly<Record<LimitName, Limit>> & { readonly dayCounting: DayCounting }

/**
 * The limits that hold for a caregiver's work at an instant (ISO 8601): for each the loosest that an agreement valid
 * then gives, and the law's own where none gives any. Both ends of an agreement's validity are inclusive.
 *
 * An agreement gives what it states, else what its level gives by the law's table. A number beyond what the law lets
 * the level agree on is cut to that (`furthest`). A number stricter than the law holds when no other agreement gives
 * more; so a rota of 38 hours is an agreement of level `statutory`.
 */
export function workingTimeLimits(
  caregiver: { readonly agreements: readonly StatedAgreement[] },
  instant: string,
): Limits {
  const valid = caregiver.agreements
    .filter(({ validFrom }) => validFrom === undefined || secondsBetween(validFrom, instant) >= 0)
    .filter(({ validTo }) => validTo === undefined || secondsBetween(instant, validTo) >= 0)
    .sort((a, b) => AGREEMENT_LEVELS.indexOf(a.level) - AGREEMENT_LEVELS.indexOf(b.level))
  const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitOf(name, valid)])) as Record<LimitName, Limit>
  return { ...limits, dayCounting: valid.some(countsBetweenRests) ? 'betweenRests' : 'rolling' }
}

function limitOf(name: LimitName, valid: readonly StatedAgreement[]): Limit {
  const row = limitRow(name)
  const given = valid.flatMap((agreement) => givenBy(name, row, agreement))
  const law = given.filter(({ level }) => level === 'statutory').map(({ value }) => value)
  const statutory = law.length > 0 ? law.reduce((a, b) => loosest(row, a, b)) : row.statutory
  const own = { level: 'statutory', paragraph: row.paragraph, reference: undefined, validTo: undefined } as const
  const best = given.reduce<Given | undefined>(
    (a, b) => (a !== undefined && !isLooser(row, b.value, a.value) ? a : b),
    undefined,
  )
  return { name, statutory, ...(best ?? { ...own, value: row.statutory }) }
}

type Given = Omit<Limit, 'name' | 'statutory'>

/** What an agreement gives for a limit: one number, or none. */
function givenBy(name: LimitName, row: LimitRow, agreement: StatedAgreement): Given[] {
  const { level, reference, validTo } = agreement
  const rule = row.levels[level]
  const value = agreement.limits[name] ?? rule?.value
  if (value === undefined) return []
  const furthest = rule?.furthest ?? row.statutory
  const kept = isLooser(row, value, furthest) ? furthest : value
  return [{ level, reference, validTo, value: kept, paragraph: rule?.paragraph ?? row.paragraph }]
}

const isLooser = (row: LimitRow, a: number, b: number): boolean => (row.looser === 'greater' ? a > b : a < b)
const loosest = (row: LimitRow, a: number, b: number): number => (isLooser(row, b, a) ? b : a)

const countsBetweenRests = ({ level, dayCounting }: StatedAgreement): boolean =>
  dayCounting === undefined ? COUNTED_BETWEEN_RESTS.includes(level) : dayCounting === 'betweenRests'
