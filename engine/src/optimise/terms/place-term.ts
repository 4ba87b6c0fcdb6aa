import type { Caregiver, Problem, Recipient, Shift, StaffingPlace, TermName, Visit } from '../../model/index.ts'

/** What is known of a place of a visit and a shift before anything is planned. */
export interface Placing {
  readonly problem: Problem
  readonly visit: Visit
  readonly place: StaffingPlace
  readonly placeIndex: number
  readonly recipient: Recipient | undefined
  readonly shift: Shift
  readonly caregiver: Caregiver | undefined
  /** Qualification codes the place needs and the shift lacks. */
  readonly missing: number
  /** Codes held by less than half of the shifts. */
  readonly scarce: ReadonlySet<string>
  /** Codes held on this shift. */
  readonly held: ReadonlySet<string>
  /** Seconds of service on this shift. */
  readonly service: number
  /** Caregiver named by the reference plan for this place. */
  readonly referenceCaregiver: string | undefined
}

/**
 * A soft rule that depends on nothing but who does what: its amount is known for each (place, shift) before the
 * search begins. This is the easiest kind of rule to add: docs/adding-a-rule.md.
 */
export interface PlaceTerm {
  readonly term: TermName
  /** The term's amount in its own unit (count, or seconds for terms of time). Never negative. */
  amount(placing: Placing): number
}
