import type { TermName } from './objective.ts'
import type { Plan, UnassignedReason } from './plan-schema.ts'
import type { StatementCode } from './statements.ts'
import type { RuleName, Violation } from './violation.ts'

/**
 * Explanations as codes and numbers; the sentences are in `text/`. Everything in one is made from complete plans that
 * the check has judged: what exactly is promised stands in docs/explain.md. Ids only, never names of people.
 */

/** One thing that is so. `values`: ids, numbers (lengths in seconds) and instants (ISO 8601), as `STATEMENTS` lists them. */
export interface Statement {
  readonly code: StatementCode
  readonly values: Readonly<Record<string, string | number>>
}

/** By how much a term of the cost differs between two plans. */
export interface TermDifference {
  readonly term: TermName
  /** In the term's own unit, as in the plan's cost. */
  readonly amount: number
  readonly unit: string
  /** In the cost's unit; never 0. */
  readonly cost: number
}

/** What another plan costs beyond the plan that is explained; negative: less. */
export interface CostDifference {
  /** In the cost's unit. */
  readonly total: number
  readonly unit: string
  /** `total` as seconds of staff time. */
  readonly seconds: number
  /** The terms that differ, the greatest first; they add up to the total. */
  readonly terms: readonly TermDifference[]
}

/** A visit that begins at another time than in the plan that is explained. */
export interface MovedVisit {
  readonly visit: string
  readonly from: string
  readonly to: string
  /** Later; negative: earlier. */
  readonly seconds: number
}

interface OfShift {
  readonly shift: string
  /** `null`: a vacant shift. */
  readonly caregiver: string | null
}

/** What comes of giving one place of a visit to another shift, all lists else in their order. */
export type Alternative =
  | (OfShift & {
      readonly verdict: 'possible'
      /** When the place would begin. */
      readonly start: string
      readonly difference: CostDifference
      /** Other visits that would begin at another time. */
      readonly moved: readonly MovedVisit[]
      /** true: a break of this list comes elsewhere in it; with the breaks as they lie there is no room. */
      readonly breakMoved: boolean
      /** The whole plan, as the check has judged it. */
      readonly plan: Plan
    })
  | (OfShift & {
      readonly verdict: 'stopped'
      /** What the nearest attempt breaks and the plan does not; the first is told. At least one. */
      readonly violations: readonly Violation[]
      /** true: the first violation holds at any time and at any position in the list. */
      readonly always: boolean
      /** When the place would begin in that attempt. */
      readonly start: string
      readonly plan: Plan
    })
  /** The shift has another place of the same visit. */
  | (OfShift & { readonly verdict: 'takesPart' })

/** Why one place of a visit is with whom it is with. */
export interface PlaceExplanation extends OfShift {
  readonly place: number
  readonly start: string
  readonly end: string
  readonly why: readonly Statement[]
  /** Every other shift: the possible first, the cheapest first. */
  readonly alternatives: readonly Alternative[]
}

/** An end of the time that a visit may begin, all else as it is. */
export interface TimeLimit {
  readonly start: string
  /** What a start one tick beyond breaks; the first is told. */
  readonly violations: readonly Violation[]
  /** The plan that begins one tick beyond. */
  readonly plan: Plan
  readonly statement: Statement
}

/** Why a visit begins when it does. */
export interface TimeExplanation {
  readonly start: string
  /** `undefined`: nothing stops an earlier, or a later, start. */
  readonly earliest: TimeLimit | undefined
  readonly latest: TimeLimit | undefined
  readonly why: readonly Statement[]
}

/** One change that makes room for an unassigned visit. */
export interface WayOut {
  readonly statement: Statement
  readonly difference: CostDifference
  /** The whole plan with the visit placed. */
  readonly plan: Plan
  /** The rule that gives way, and nothing else does; a person decides. `undefined`: legal as the problem stands. */
  readonly relaxes: RuleName | undefined
}

export interface UnassignedExplanation {
  readonly visit: string
  readonly mandatory: boolean
  /** How many shifts there are in all: a reason that rules out fewer says of some shifts only. */
  readonly shifts: number
  readonly reasons: readonly UnassignedReason[]
  /** The cheapest of each kind that was found: what is legal first, then the cheapest. Empty: none was found. */
  readonly waysOut: readonly WayOut[]
}

export interface VisitExplanation {
  readonly visit: string
  /** One for each place that is filled; none: the visit is unassigned. */
  readonly places: readonly PlaceExplanation[]
  readonly time: TimeExplanation | undefined
  readonly unassigned: UnassignedExplanation | undefined
  /** What the check has against the plan as it was given. */
  readonly violations: readonly Violation[]
}

/** What is different from the reference, and what became of keeping to it. */
export interface Change {
  readonly statement: Statement
  /** Why it could not stay, where that is plain without trying. */
  readonly why: Statement | undefined
  /** What keeping to the reference would cost, or what stops it; `undefined`: not looked into. */
  readonly instead: Alternative | undefined
}

/** How far a list can be behind before a rule is broken. */
export interface ListSlack extends OfShift {
  /** Whole minutes, in seconds, that its first visit may begin late with every rule kept; `undefined`: more than was tried. */
  readonly slack: number | undefined
  /** The most that was tried, in seconds. */
  readonly tried: number
  /** What a minute more breaks; empty where more was not tried. */
  readonly violations: readonly Violation[]
  /** The longest stretch without a pause, in seconds. */
  readonly longestRun: number
}

/** One limit of arbeidsmiljøloven chapter 10 held against the plan, as the rule `working-time` tells it. */
export interface LawVerdict {
  readonly outcome: 'legal' | 'legalByAgreement' | 'legalAsOvertime' | 'illegal'
  /** Its sentence is that of the rule, also for what is legal; then the amount is 0. */
  readonly violation: Violation
}

export interface PlanExplanation {
  readonly unassigned: readonly UnassignedExplanation[]
  /** Activities that some shift misses, with their reasons. */
  readonly missedActivities: readonly { readonly activity: string; readonly reasons: readonly UnassignedReason[] }[]
  /** Against the problem's reference; `undefined`: it has none. */
  readonly changes: readonly Change[] | undefined
  readonly lists: readonly ListSlack[]
  readonly law: readonly LawVerdict[]
  readonly violations: readonly Violation[]
}
