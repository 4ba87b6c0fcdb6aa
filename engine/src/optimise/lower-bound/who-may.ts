import type { Caregiver, CaregiverRule, Problem, Shift, TermName } from '../../model/index.ts'
import { clockOf, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Place } from './places.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'

/** A product this close above a whole tick is that tick: the check rounds service the same way. */
const ROUNDING_NOISE = 1e-9

/** The instants, in ticks, between which a place may begin as far as is known. */
export interface Span {
  readonly from: number
  readonly until: number
}

export const ANY_TIME: Span = { from: -Infinity, until: Infinity }

/**
 * Who may do what, and what that costs at least, whenever it is done and whatever else the plan holds.
 *
 * Always on the safe side of the hard rules: a dated qualification counts when it is valid at some instant at which
 * the place may begin, a dated rule only when it holds at all of them. A vacant shift may be filled by anybody.
 */
export class WhoMay {
  private readonly prices: Prices
  private readonly clock: Clock
  private readonly caregivers: ReadonlyMap<string, Caregiver>
  private readonly anybody: readonly (string | null)[]
  private readonly areas: readonly (string | undefined)[]
  private readonly recipients: ReadonlyMap<string, Problem['recipients'][number]>
  private readonly references: ReadonlyMap<string, string | undefined>
  private readonly scarce: ReadonlyMap<Shift, ReadonlySet<string>>

  constructor(problem: Problem, prices: Prices) {
    this.prices = prices
    this.clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
    this.caregivers = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
    this.anybody = [null, ...problem.caregivers.map(({ id }) => id)]
    this.areas = problem.locations.map(({ area }) => area)
    this.recipients = new Map(problem.recipients.map((recipient) => [recipient.id, recipient]))
    this.references = new Map(
      [...problem.reference].reverse().map(({ visit, place, caregiver }) => [`${place}/${visit}`, caregiver]),
    )
    this.scarce = this.scarceCodes(problem)
  }

  /** Ticks that a place lasts on a shift. */
  duration({ duration }: Place, { serviceTimeFactor, trainees }: Shift): number {
    const factor = trainees.reduce((product, { extraServiceFactor }) => product * extraServiceFactor, serviceTimeFactor)
    return Math.ceil(duration * factor - ROUNDING_NOISE)
  }

  /** The least price in grains of a place on a shift, working time included; Infinity: nobody may do it there. */
  price(place: Place, shift: Shift, span: Span): number {
    if (!this.shiftMay(place, shift)) return Infinity
    const service = priceOf(this.prices, 'workingTime', this.duration(place, shift))
    return service + Math.min(...this.whoOn(shift).map((who) => this.priceBy(place, shift, who, span)))
  }

  /** Caregivers who may do a place on a shift; `null` stands for a vacant shift that stays so. */
  executors(place: Place, shift: Shift, span: Span): (string | null)[] {
    if (!this.shiftMay(place, shift)) return []
    return this.whoOn(shift).filter((who) => this.priceBy(place, shift, who, span) < Infinity)
  }

  private whoOn({ caregiver }: Shift): readonly (string | null)[] {
    return caregiver === null ? this.anybody : [caregiver]
  }

  /** What the shift says, whoever works it. */
  private shiftMay({ visit, index, at }: Place, shift: Shift): boolean {
    if (shift.areas !== undefined && at >= 0 && !shift.areas.includes(this.areas[at] ?? '')) return false
    if (visit.service !== undefined && shift.excludedServices.includes(visit.service)) return false
    if (shift.trainees.length > 0 && this.recipients.get(visit.recipient)?.declinesTrainees === true) return false
    return visit.pins.every((pin) => !binds(pin, index) || pin.shift === undefined || pin.shift === shift.id)
  }

  private priceBy(place: Place, shift: Shift, who: string | null, span: Span): number {
    const { visit, index } = place
    const wrongPin = visit.pins.some((pin) => binds(pin, index) && pin.caregiver !== undefined && pin.caregiver !== who)
    if (wrongPin || !this.isRequired(place, who, span)) return Infinity
    const crossing = this.crossesTeams(place, who)
    if (visit.teamOnly && crossing) return Infinity
    return (
      this.ruleOrPrice('qualification', this.missing(place, shift, who, span)) +
      this.ruleOrPrice('incompatibility', this.isExcluded(place, who, span) ? 1 : 0) +
      this.count('teamCrossing', crossing) +
      this.count('preferredCaregiver', this.isNotPreferred(place, who)) +
      this.count('primaryContact', this.isNotContact(place, who)) +
      this.count('caregiverChanged', this.isChanged(place, who)) +
      priceOf(this.prices, 'overqualification', this.overqualification(place, shift))
    )
  }

  private count(term: TermName, counts: boolean): number {
    return counts ? priceOf(this.prices, term, 1) : 0
  }

  /** A hard rule, unless the term has a weight and is not hard. */
  private ruleOrPrice(term: 'qualification' | 'incompatibility', amount: number): number {
    if (amount === 0) return 0
    return this.prices.isPriced(term) ? priceOf(this.prices, term, amount) : Infinity
  }

  private missing({ visit, index }: Place, shift: Shift, who: string | null, span: Span): number {
    const needed = visit.staffing[index]!.qualifications
    if (who === null) return needed.filter(({ code }) => !shift.assumedQualifications.includes(code)).length
    const held = this.caregivers.get(who)?.qualifications ?? []
    const holds = ({ code, level }: { code: string; level: number }): boolean =>
      held.some((h) => h.code === code && h.level >= level && this.overlaps(h.validFrom, h.validTo, span))
    return needed.filter((each) => !holds(each)).length
  }

  private isRequired({ visit }: Place, who: string | null, span: Span): boolean {
    const mayHold = visit.requiredCaregivers.filter((rule) => this.overlaps(undefined, rule.expires, span))
    const surely = mayHold.some((rule) => this.alwaysHolds(rule, span))
    return !surely || mayHold.some(({ caregiver }) => caregiver === who)
  }

  private isExcluded({ visit }: Place, who: string | null, span: Span): boolean {
    return visit.excludedCaregivers.some((rule) => rule.caregiver === who && this.alwaysHolds(rule, span))
  }

  private alwaysHolds({ expires }: CaregiverRule, { until }: Span): boolean {
    return expires === undefined || until <= toTicks(this.clock, expires)
  }

  private overlaps(from: string | undefined, to: string | undefined, span: Span): boolean {
    return (
      (from === undefined || toTicks(this.clock, from) <= span.until) &&
      (to === undefined || span.from <= toTicks(this.clock, to))
    )
  }

  private crossesTeams({ visit }: Place, who: string | null): boolean {
    const team = visit.team ?? this.recipients.get(visit.recipient)?.team
    return team !== undefined && (who === null ? undefined : this.caregivers.get(who)?.team) !== team
  }

  private isNotPreferred({ visit, index }: Place, who: string | null): boolean {
    const { preferredCaregivers } = visit.staffing[index]!
    return preferredCaregivers !== null && (who === null || !preferredCaregivers.includes(who))
  }

  private isNotContact({ visit }: Place, who: string | null): boolean {
    const recipient = this.recipients.get(visit.recipient)
    if (recipient?.primaryContact === undefined) return false
    return who !== recipient.primaryContact && who !== (recipient.primaryContactDeputy ?? recipient.primaryContact)
  }

  private isChanged({ visit, index }: Place, who: string | null): boolean {
    const before = this.references.get(`${index}/${visit.id}`)
    return before !== undefined && before !== who
  }

  private overqualification(place: Place, shift: Shift): number {
    const scarce = [...(this.scarce.get(shift) ?? [])]
    if (scarce.length === 0) return 0
    const { qualifications } = place.visit.staffing[place.index]!
    const unneeded = scarce.filter((code) => !qualifications.some((needed) => needed.code === code)).length
    return this.duration(place, shift) * (unneeded / scarce.length)
  }

  /** The scarce codes each shift holds. None are certain while somebody may still fill a vacant shift. */
  private scarceCodes({ shifts }: Problem): Map<Shift, Set<string>> {
    if (shifts.some(({ caregiver }) => caregiver === null)) return new Map()
    const held = new Map(shifts.map((shift) => [shift, this.heldThroughout(shift)]))
    const holders = new Map<string, number>()
    for (const codes of held.values()) for (const code of codes) holders.set(code, (holders.get(code) ?? 0) + 1)
    const isScarce = (code: string): boolean => holders.get(code)! < shifts.length / 2
    return new Map([...held].map(([shift, codes]) => [shift, new Set([...codes].filter(isScarce))]))
  }

  private heldThroughout(shift: Shift): Set<string> {
    const [start, end] = [toTicks(this.clock, shift.start), toTicks(this.clock, shift.end)]
    const held = this.caregivers.get(shift.caregiver ?? '')?.qualifications ?? []
    const throughout = held.filter(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || toTicks(this.clock, validFrom) <= start) &&
        (validTo === undefined || end <= toTicks(this.clock, validTo)),
    )
    return new Set(throughout.map(({ code }) => code))
  }
}

const binds = (pin: { place?: number | undefined }, index: number): boolean =>
  pin.place === undefined || pin.place === index
