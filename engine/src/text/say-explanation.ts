import { STATEMENTS, TERM_KINDS } from '../model/index.ts'
import type {
  Alternative,
  Change,
  CostDifference,
  ListSlack,
  Statement,
  StatementCode,
  TermDifference,
  TimeExplanation,
  TimeLimit,
  UnassignedReason,
  Violation,
  WayOut,
} from '../model/index.ts'
import type { Language } from './sentence.ts'
import { sayLength, sayReason, sayStatement, sayTerm, sayViolation } from './translate.ts'
import type { SayOptions } from './translate.ts'

/** Costs nearer to nothing than this are nothing to a person. Seconds of staff time. */
const NOTHING = 0.5
/** Terms of a difference that are told; the rest are small. */
const MOST_PARTS = 4

/** Makes the sentences of explanations in one language. */
export class Explainer {
  private readonly language: Language
  private readonly options: SayOptions
  /** Seconds of staff time in one unit of the cost. */
  private readonly unitSeconds: number

  constructor(language: Language, unitSeconds: number, options: SayOptions = {}) {
    this.language = language
    this.options = options
    this.unitSeconds = unitSeconds
  }

  statement(statement: Statement): string {
    return sayStatement(this.language, statement, this.options)
  }

  violation(violation: Violation): string {
    return sayViolation(this.language, violation, this.options).message
  }

  /** One other shift, in a few sentences: when and at what cost, or what stops it. */
  alternative(alternative: Alternative): string {
    const { shift, verdict } = alternative
    const caregiver = alternative.caregiver ?? shift
    if (verdict === 'takesPart') return this.said('other-takes-part', { caregiver })
    const { start } = alternative
    if (verdict === 'stopped') {
      const { always, violations } = alternative
      const first = always ? this.said('other-never', { caregiver }) : this.said('other-stopped', { caregiver, start })
      return [first, this.violation(violations[0]!)].join(' ')
    }
    return [
      this.said('other-possible', { caregiver, start }),
      this.difference(alternative.difference),
      ...(alternative.breakMoved ? [this.said('other-moves-break', {})] : []),
      ...this.moves(alternative.moved.map(({ seconds }) => Math.abs(seconds))),
    ].join(' ')
  }

  /** What something costs and what that is made of: `It costs 6 minutes more: travel time +4 minutes, ….` */
  difference({ seconds, terms }: CostDifference): string {
    const code = Math.abs(seconds) < NOTHING ? 'cost-same' : seconds > 0 ? 'cost-more' : 'cost-less'
    const total = this.said(code, code === 'cost-same' ? {} : { cost: Math.abs(seconds) })
    const parts = terms
      .filter(({ cost }) => Math.abs(cost) * this.unitSeconds >= NOTHING)
      .slice(0, MOST_PARTS)
      .map((term) => this.part(term))
    if (parts.length === 0 || code === 'cost-same') return total
    return `${total.slice(0, -1)}: ${parts.join(', ')}.`
  }

  /** `travel time +4 minutes`, or `lateness +7 minutes (counts as 1 hour and 10 minutes)` where a weight makes it dearer. */
  private part({ term, amount, cost }: TermDifference): string {
    const [size, worth] = [Math.abs(amount), Math.abs(cost) * this.unitSeconds]
    const isTime = TERM_KINDS[term] === 'time'
    const seconds = size * this.unitSeconds
    const told = isTime ? sayLength(this.language, seconds) : sayTerm(this.language, term, size).amount
    const sign = cost > 0 ? 'more' : 'less'
    const isSame = TERM_KINDS[term] === 'price' || (isTime && Math.abs(seconds - worth) < NOTHING)
    if (isSame) return lowered(this.said(`part-${sign}-short`, { term, amount: sayLength(this.language, worth) }))
    return lowered(this.said(`part-${sign}`, { term, amount: told, cost: worth }))
  }

  private moves(lengths: readonly number[]): string[] {
    return lengths.length === 0 ? [] : [this.said('other-moves', { moves: lengths.length, most: Math.max(...lengths) })]
  }

  /** Why a visit begins when it does; a rule that has no sentence of its own here is told in its own words. */
  time({ why, earliest, latest }: TimeExplanation): string[] {
    return why.map((statement) => {
      const limit = [earliest, latest].find((each) => each?.statement === statement)
      return limit !== undefined && statement.code.endsWith('-rule') ? this.rule(limit) : this.statement(statement)
    })
  }

  private rule({ statement, violations }: TimeLimit): string {
    return [this.statement(statement), this.violation(violations[0]!)].join(' ')
  }

  /** Why a visit has no place: of all shifts, or of so many of them. */
  reason(reason: UnassignedReason, shifts: number): string {
    const count = reason.ruledOut.length
    const code = `ruled-${reason.code}`
    if (count === 0 || count >= shifts || !isStatement(code))
      return sayReason(this.language, reason, this.options).message
    return this.said(code, { ...reason.values, count })
  }

  wayOut({ statement, difference }: WayOut): string {
    return [this.statement(statement), this.difference(difference)].join(' ')
  }

  change({ statement, why, instead }: Change): string {
    return [
      this.statement(statement),
      ...(why === undefined ? [] : [this.statement(why)]),
      ...(instead === undefined ? [] : [this.alternative(instead)]),
    ].join(' ')
  }

  list({ caregiver, shift, slack, violations, longestRun, tried }: ListSlack): string {
    const who = caregiver ?? shift
    const code: StatementCode = slack === 0 ? 'list-tight' : violations.length > 0 ? 'list-slack' : 'list-roomy'
    return [
      this.said(code, code === 'list-tight' ? { caregiver: who } : { caregiver: who, slack: slack ?? tried }),
      ...(violations.length > 0 ? [this.violation(violations[0]!)] : []),
      this.said('list-run', { run: longestRun }),
    ].join(' ')
  }

  private said(code: StatementCode, values: Statement['values']): string {
    return this.statement({ code, values })
  }
}

const isStatement = (code: string): code is StatementCode => Object.hasOwn(STATEMENTS, code)

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
