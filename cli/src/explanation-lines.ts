import type {
  PlanExplanation,
  Problem,
  Statement,
  StatementCode,
  UnassignedExplanation,
  VisitExplanation,
} from '@hjemrute/engine/model'
import { Explainer, problemNames, sayClock, sayReason } from '@hjemrute/engine/text'
import type { Language, Names, SayOptions } from '@hjemrute/engine/text'
import { EXPLAIN_TEXT } from './text/explain-text.ts'
import type { ExplainText } from './text/explain-text.ts'
import { textIn } from './text/index.ts'

/** What is legal is many findings; so many are told, those nearest the limit. */
const MOST_LEGAL = 3
const MOST_VIOLATIONS = 10
const MOST_CHANGES = 30
/** A horizon longer than this has several days, and times need theirs. Milliseconds. */
const ONE_DAY = 36 * 3_600_000

/** Says statements about a problem to a person who asks; names stand in what it says and nowhere else. */
export class Teller {
  protected readonly language: Language
  protected readonly text: ExplainText
  protected readonly options: SayOptions
  protected readonly names: Names
  protected readonly labels: ReadonlyMap<string, string>
  protected readonly vacant: (shift: string) => string
  protected readonly explainer: Explainer

  constructor(language: Language, problem: Problem) {
    this.language = language
    this.text = EXPLAIN_TEXT[language]
    const { names, labels, vacant } = problemNames(problem, language)
    this.labels = labels
    this.names = names
    this.vacant = vacant
    const { start, end, timeZone } = problem.horizon
    const days = Date.parse(end) - Date.parse(start) > ONE_DAY ? 'several' : 'one'
    this.options = { timeZone, days, names: this.names }
    this.explainer = new Explainer(language, problem.objective.timeUnit.seconds, this.options)
  }

  said(code: StatementCode, values: Statement['values']): string {
    return this.explainer.statement({ code, values })
  }
}

/** Writes explanations as lines. */
export class ExplanationLines extends Teller {
  visit({ visit, places, time, unassigned, violations }: VisitExplanation): string[] {
    const called = this.called(visit)
    if (unassigned !== undefined) return [...this.broken(violations), ...this.unassigned(unassigned)]
    return [
      ...this.broken(violations),
      `${capitalised(called)} [${visit}]`,
      ...places.flatMap(({ caregiver, shift, why }) => [
        '',
        caregiver === null
          ? this.text.whyVacant(this.vacant(shift))
          : this.text.whyCaregiver(this.names.caregiver(caregiver) ?? caregiver, shift),
        ...indented(why.map((statement) => this.explainer.statement(statement))),
      ]),
      ...(time === undefined
        ? []
        : [
            '',
            this.text.whyTime(this.clock(places[0]!.start), this.clock(places[0]!.end)),
            ...indented(this.explainer.time(time)),
          ]),
      ...places.flatMap(({ place, alternatives }) => [
        '',
        places.length > 1 ? `${this.text.others} (${place + 1}/${places.length})` : this.text.others,
        ...indented(alternatives.map((each) => `${each.shift}: ${this.explainer.alternative(each)}`)),
      ]),
    ]
  }

  plan({ unassigned, missedActivities, changes, lists, law, violations }: PlanExplanation): string[] {
    return [
      ...this.broken(violations),
      this.text.unassignedVisits(unassigned.length),
      ...unassigned.flatMap((each) => ['', ...this.unassigned(each)]),
      ...(missedActivities.length === 0 ? [] : ['', this.text.missedActivities]),
      ...indented(
        missedActivities.map(({ activity, reasons }) =>
          [`${activity}:`, ...reasons.map((reason) => sayReason(this.language, reason, this.options).message)].join(
            ' ',
          ),
        ),
      ),
      '',
      this.text.changes,
      ...indented(this.changes(changes)),
      '',
      this.text.tight,
      ...indented(lists.map((list) => `${list.shift}: ${this.explainer.list(list)}`)),
      '',
      this.text.law,
      ...indented(this.law(law)),
    ]
  }

  private unassigned({ visit, shifts, reasons, waysOut }: UnassignedExplanation): string[] {
    const said = reasons.map((reason) => this.explainer.reason(reason, shifts))
    const out = waysOut.map((way) => this.explainer.wayOut(way))
    const none = this.explainer.statement({ code: 'out-none', values: {} })
    return [
      `${capitalised(this.text.unassigned(this.called(visit)))} [${visit}]`,
      ...indented(said),
      `  ${this.text.waysOut}`,
      ...indented(indented(out.length > 0 ? out : [none])),
    ]
  }

  private changes(changes: PlanExplanation['changes']): string[] {
    if (changes === undefined) return [this.text.noReference]
    if (changes.length === 0) return [this.explainer.statement({ code: 'changes-none', values: {} })]
    const more = changes.length - MOST_CHANGES
    const lines = changes.slice(0, MOST_CHANGES).map((change) => this.explainer.change(change))
    return more > 0 ? [...lines, textIn(this.language).andMore(more)] : lines
  }

  private law(law: PlanExplanation['law']): string[] {
    if (law.length === 0) return [this.text.noLaw]
    const legal = law.filter(({ outcome }) => outcome === 'legal')
    const told = legal.slice(0, MOST_LEGAL)
    return [
      ...law.filter(({ outcome }) => outcome !== 'legal').map(({ violation }) => this.explainer.violation(violation)),
      ...(legal.length === 0 ? [] : [this.text.legal(legal.length, told.length)]),
      ...told.map(({ violation }) => this.explainer.violation(violation)),
    ]
  }

  private broken(violations: VisitExplanation['violations']): string[] {
    if (violations.length === 0) return []
    const more = violations.length - MOST_VIOLATIONS
    const lines = violations.slice(0, MOST_VIOLATIONS).map((violation) => this.explainer.violation(violation))
    return [
      this.text.broken(violations.length),
      ...indented(more > 0 ? [...lines, textIn(this.language).andMore(more)] : lines),
      '',
    ]
  }

  /** For headings, which tell the id besides. */
  private called = (visit: string): string => this.labels.get(visit) ?? visit
  private clock = (iso: string): string => sayClock(this.language, iso, this.options)
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? line : `  ${line}`))
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
