import type { ProblemInput } from '@hjemrute/engine/model'
import type { Random } from '@hjemrute/engine/random'
import { between, chance, pick, sample } from './draw.ts'

type History = NonNullable<ProblemInput['history']>[number]
type Recipient = NonNullable<ProblemInput['recipients']>[number]
type Caregiver = NonNullable<ProblemInput['caregivers']>[number]
type Visit = ProblemInput['visits'][number]

/** Fourteen days bring 7–13 different caregivers to a recipient's door, four weeks a few more. */
const KNOWN_IN_14_DAYS = [7, 13] as const
const MORE_IN_28_DAYS = [2, 5] as const

/** Who is responsible for whom, and who has been there: a few often, most now and then. */
export function makeAcquaintances(
  recipients: readonly Recipient[],
  caregivers: readonly Caregiver[],
  random: Random,
): { recipients: Recipient[]; history: History[] } {
  const history: History[] = []
  const nurses = caregivers.filter((caregiver) => holds(caregiver, 'sykepleier'))
  const withContacts = recipients.map((recipient) => {
    const known = sample(random, caregivers, between(random, ...KNOWN_IN_14_DAYS))
    const seen = (caregiver: Caregiver, days: 14 | 28, visits: number) =>
      history.push({ recipient: recipient.id, caregiver: caregiver.id, days, visits })
    known.forEach((caregiver, rank) => {
      const visits = Math.max(1, Math.round(8 / (rank + 1)))
      seen(caregiver, 14, visits)
      seen(caregiver, 28, visits + between(random, 1, 4))
    })
    const strangers = caregivers.filter((caregiver) => !known.includes(caregiver))
    for (const caregiver of sample(random, strangers, between(random, ...MORE_IN_28_DAYS))) seen(caregiver, 28, 1)
    const serviceResponsible = pick(random, nurses)
    const [primaryContact, primaryContactDeputy] = known.filter((caregiver) => caregiver !== serviceResponsible)
    return {
      ...recipient,
      serviceResponsible: serviceResponsible.id,
      primaryContact: primaryContact!.id,
      primaryContactDeputy: primaryContactDeputy!.id,
    }
  })
  return { recipients: withContacts, history }
}

/** A third of the visits have wishes about who comes; a few caregivers are ruled out, a few visits take known faces only. */
export function addWishes(
  visits: readonly Visit[],
  history: readonly History[],
  onDuty: readonly Caregiver[],
  random: Random,
): Visit[] {
  return visits.map((visit) => {
    const known = onDuty.filter(({ id }) => history.some((h) => h.recipient === visit.recipient && h.caregiver === id))
    if (known.length === 0) return visit
    const qualified = known.filter((caregiver) =>
      visit.staffing.every(({ qualifications }) => (qualifications ?? []).every(({ code }) => holds(caregiver, code))),
    )
    const wish = chance(random, 0.33) ? { preferredCaregivers: known.slice(0, 3).map(({ id }) => id) } : {}
    const excluded = chance(random, 0.03)
      ? { excludedCaregivers: [{ caregiver: pick(random, onDuty).id, reason: 'ønske fra tjenestemottaker' }] }
      : {}
    const onlyKnown = visit.staffing.length === 1 && qualified.length >= 3 && chance(random, 0.05)
    const required = onlyKnown
      ? {
          requiredCaregivers: qualified.slice(0, 4).map(({ id }) => ({ caregiver: id, reason: 'trenger kjente fjes' })),
        }
      : {}
    const staffing = visit.staffing.map((place) => ({ ...place, ...wish }))
    // A caregiver who is both required and ruled out would be a contradiction.
    return { ...visit, staffing, ...(onlyKnown ? required : excluded) }
  })
}

/** Today: a permission that has run out is not held. */
const holds = ({ qualifications }: Caregiver, code: string): boolean =>
  (qualifications ?? []).some((held) => held.code === code && (held.validTo ?? '9') > '2026-11-24')
