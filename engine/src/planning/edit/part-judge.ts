import { RULES, costLine, replayPlan } from '../../check/index.ts'
import type { Judgement, ReplayedPlan } from '../../check/index.ts'
import { RULE_NAMES, TERM_NAMES } from '../../model/index.ts'
import type { Cost, CostTerm, Plan, RuleName, TermName, TravelTable, Violation } from '../../model/index.ts'
import { costDifference } from '../cost-difference.ts'
import { newlyBroken } from '../newly-broken.ts'
import type { Verdict } from './judge.ts'
import { partOf } from './part.ts'
import type { Part } from './part.ts'
import { PlanIndex } from './plan-index.ts'

/** Rules that look at all shifts at once, by their routes alone. */
const WHOLE_RULES: ReadonlySet<RuleName> = new Set(['vehicle', 'key', 'patient-order'])
/** Terms that are no sum over visits, recipients or shifts. */
const WHOLE_TERMS: ReadonlySet<TermName> = new Set([
  'overqualification',
  'balance',
  'longestWaiting',
  'greatestIdle',
  'greatestLateness',
  'greatestRun',
  'greatestUtilisation',
  'utilisationSpread',
])
/** So many parts are remembered as they were before: while a visit is held over a few lanes they are the same ones. */
const MOST_PARTS = 400

interface PartBefore {
  readonly part: Part
  readonly violations: readonly Violation[]
  readonly lines: ReadonlyMap<TermName, CostTerm>
}

/**
 * Judges plans that differ from one plan on a few shifts: by the check's own rules and terms, over the part of the plan
 * that the difference can reach. What counts over all shifts is counted over all.
 */
export class PartJudge {
  private readonly index: PlanIndex
  private readonly travel: TravelTable
  private readonly before: Judgement
  private readonly whole: ReplayedPlan
  /** Terms that cost something or must be 0. */
  private readonly terms: readonly TermName[]
  private readonly parts = new Map<string, PartBefore>()
  private readonly wholeBroken: readonly Violation[]

  constructor(replayed: ReplayedPlan, before: Judgement) {
    const { problem, plan, travel, objective } = replayed
    this.index = new PlanIndex(problem, plan)
    this.travel = travel
    this.before = before
    this.whole = replayed
    this.terms = TERM_NAMES.filter((term) => objective[term].hard || objective[term].weight.numerator > 0)
    this.wholeBroken = before.violations.filter(({ rule }) => WHOLE_RULES.has(rule))
  }

  /** `visits`: those that were moved, also from the tray. */
  judge(plan: Plan, touched: ReadonlySet<string>, visits: ReadonlySet<string>): Verdict {
    const known = this.partFor(touched, visits)
    const day = this.replay(known.part, plan)
    const whole = this.composed(plan, day, touched)
    const cost = this.costOf(known, day, whole)
    const broken = [
      ...newlyBroken(known.violations, violationsOf(day)),
      ...newlyBroken(
        [...this.wholeBroken, ...this.before.violations.filter(({ rule }) => rule === 'hard-term')],
        [...RULE_NAMES.filter((rule) => WHOLE_RULES.has(rule)), 'hard-term' as const].flatMap((rule) =>
          RULES[rule](whole, cost),
        ),
      ),
    ]
    const difference = costDifference(this.before.cost, cost, this.whole.problem.objective.timeUnit.seconds)
    return { broken: inOrder(broken), difference }
  }

  private partFor(touched: ReadonlySet<string>, visits: ReadonlySet<string>): PartBefore {
    const key = JSON.stringify([[...touched].sort(), [...visits].sort()])
    const known = this.parts.get(key)
    if (known !== undefined) return known
    const part = partOf(this.index, touched, visits)
    const day = this.replay(part, this.whole.plan)
    const lines = new Map(this.sums().map((term) => [term, costLine(day, term)]))
    const before = { part, violations: violationsOf(day), lines }
    if (this.parts.size >= MOST_PARTS) this.parts.clear()
    this.parts.set(key, before)
    return before
  }

  private replay = ({ problem, of }: Part, plan: Plan): ReplayedPlan =>
    replayPlan(problem, of(plan), this.travel, this.whole.order)

  private sums = (): TermName[] => this.terms.filter((term) => !WHOLE_TERMS.has(term))

  /** All routes, those of the touched shifts as they are now. */
  private composed(plan: Plan, day: ReplayedPlan, touched: ReadonlySet<string>): ReplayedPlan {
    const now = new Map(day.routes.map((route) => [route.shift.id, route]))
    const isTouched = ({ id }: { readonly id: string }): boolean => touched.has(id)
    return {
      ...this.whole,
      plan,
      routes: this.whole.routes.map((route) => (isTouched(route.shift) ? now.get(route.shift.id)! : route)),
      places: [
        ...this.whole.places.filter(({ route }) => !isTouched(route.shift)),
        ...day.places.filter(({ route }) => isTouched(route.shift)),
      ],
    }
  }

  /** The cost of the whole plan: its lines as they were, and what differs in the part. */
  private costOf({ lines }: PartBefore, day: ReplayedPlan, whole: ReplayedPlan): Cost {
    const priced = new Set(this.terms)
    const terms = this.before.cost.terms.map((line): CostTerm => {
      const term = line.term as TermName
      if (!priced.has(term)) return line
      if (WHOLE_TERMS.has(term)) return costLine(whole, term)
      const [was, is] = [lines.get(term)!, costLine(day, term)]
      return { ...line, amount: line.amount + is.amount - was.amount, cost: line.cost + is.cost - was.cost }
    })
    const total = terms.reduce((sum, { cost }) => sum + cost, 0)
    return { total, unit: this.before.cost.unit, terms }
  }
}

const NO_COST: Cost = { total: 0, unit: '', terms: [] }

const violationsOf = (day: ReplayedPlan): Violation[] =>
  RULE_NAMES.flatMap((rule) => (WHOLE_RULES.has(rule) || rule === 'hard-term' ? [] : RULES[rule](day, NO_COST)))

const inOrder = (violations: readonly Violation[]): Violation[] =>
  violations.toSorted((a, b) => RULE_NAMES.indexOf(a.rule) - RULE_NAMES.indexOf(b.rule))
