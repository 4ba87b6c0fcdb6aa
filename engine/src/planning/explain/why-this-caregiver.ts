import type {
  Alternative,
  HeldQualification,
  NeededQualification,
  Statement,
  StatementCode,
  Visit,
} from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import type { Context } from './context.ts'

/** Costs nearer to each other than this are the same to a person. Seconds of staff time. */
const SAME = 1

/** Who has a place, and what else was found for it. */
interface Placed {
  readonly visit: Visit
  readonly place: number
  readonly shift: string
  readonly caregiver: string | null
  readonly start: string
  readonly alternatives: readonly Alternative[]
}

/** What speaks for the caregiver of a place: what must be, what is known of the two, and what others would cost. */
export function whyThisCaregiver(context: Context, placed: Placed): Statement[] {
  return [...musts(context, placed), ...acquaintance(context, placed), ...comparison(placed)]
}

function musts(context: Context, { visit, place, shift, caregiver, start }: Placed): Statement[] {
  const pins = visit.pins.filter((pin) => pin.place === undefined || pin.place === place)
  const locked = pins.flatMap((pin) => [
    ...(pin.shift === shift ? [said('who-locked-shift', { shift })] : []),
    ...(caregiver !== null && pin.caregiver === caregiver ? [said('who-locked-caregiver', { caregiver })] : []),
  ])
  if (caregiver === null) return locked
  const isRequired = visit.requiredCaregivers.some(
    (rule) => rule.caregiver === caregiver && (rule.expires === undefined || secondsBetween(start, rule.expires) >= 0),
  )
  const held = context.problem.caregivers.find(({ id }) => id === caregiver)?.qualifications ?? []
  const codes = visit.staffing[place]!.qualifications.filter((needed) =>
    held.some((each) => answers(each, needed, start)),
  ).map(({ code }) => code)
  return [
    ...locked,
    ...(isRequired ? [said('who-required', { caregiver })] : []),
    ...(codes.length > 0 ? [said('who-qualified', { caregiver, qualification: codes.join(', ') })] : []),
  ]
}

/** Whether a qualification is the one that is needed, high enough, and valid at an instant. */
const answers = (held: HeldQualification, needed: NeededQualification, at: string): boolean =>
  held.code === needed.code &&
  held.level >= needed.level &&
  (held.validFrom === undefined || secondsBetween(held.validFrom, at) >= 0) &&
  (held.validTo === undefined || secondsBetween(at, held.validTo) >= 0)

function acquaintance({ problem, judgement }: Context, { visit, place, caregiver }: Placed): Statement[] {
  if (caregiver === null) return []
  const { recipient: id } = visit
  const values = { caregiver, recipient: id }
  const recipient = problem.recipients.find((each) => each.id === id)
  const isPreferred = visit.staffing[place]!.preferredCaregivers?.includes(caregiver) === true
  return [
    ...(isPreferred ? [said('who-preferred', { caregiver })] : []),
    ...(recipient?.primaryContact === caregiver ? [said('who-primary-contact', values)] : []),
    ...(recipient?.primaryContactDeputy === caregiver ? [said('who-deputy', values)] : []),
    ...known(problem, judgement.cost.terms, values),
  ]
}

/** How often the two have met, of the longest stretch of days that is told; new only where new faces have a price. */
function known(
  { history }: Context['problem'],
  terms: Context['judgement']['cost']['terms'],
  values: { caregiver: string; recipient: string },
): Statement[] {
  const between = history.filter((each) => each.recipient === values.recipient && each.caregiver === values.caregiver)
  const days = Math.max(...between.map((each) => each.days))
  const visits = between.reduce((sum, each) => sum + (each.days === days ? each.visits : 0), 0)
  if (visits > 0) return [said('who-known', { ...values, visits, days })]
  const isPriced = terms.some(({ term, weight }) => term === 'newFace' && weight > 0)
  return isPriced && history.length > 0 ? [said('who-new', values)] : []
}

/** Where every other shift would put the cost. */
function comparison({ shift, caregiver, alternatives }: Placed): Statement[] {
  const who = caregiver ?? shift
  const possible = alternatives.filter((each) => each.verdict === 'possible')
  const [first] = possible
  if (first === undefined) return [said('who-only', { caregiver: who })]
  const { seconds } = first.difference
  const other = first.caregiver ?? first.shift
  if (seconds <= -SAME) return [said('who-dearer', { other, cost: -seconds })]
  if (seconds < SAME) return [said('who-equal', { other })]
  return [said('who-cheapest', { caregiver: who, others: possible.length, cost: seconds })]
}

export const said = (code: StatementCode, values: Statement['values']): Statement => ({ code, values })
