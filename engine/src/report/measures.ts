import type { Judgement } from '../check/index.ts'
import type { TermName } from '../model/index.ts'
import { sayTerm } from '../text/index.ts'
import type { Book } from './book.ts'
import type { Table } from './table.ts'

/** Another plan of the same problem to measure by. */
export interface ComparedWith {
  /** `byHand`: a plan somebody made; `nearestNext`: the rule of thumb of docs/nearest-next.md. */
  readonly kind: 'byHand' | 'nearestNext'
  readonly judgement: Judgement
}

/** The figures of a plan, beside those of another. */
export interface Measures {
  readonly table: Table
  /** `0 regelbrudd (uavhengig sjekk)` */
  readonly verdict: string
  readonly isLegal: boolean
  /** What the other plan is; empty when there is none. */
  readonly note: string
}

/** What is shown whatever it is priced at, in this order; other terms follow where either plan has an amount and a price. */
const ALWAYS: readonly TermName[] = ['travel', 'waiting', 'lateness', 'continuity', 'newFace']

export function measuresOf(book: Book, judgement: Judgement, compared: ComparedWith | undefined): Measures {
  const { words } = book
  const judgements = compared === undefined ? [judgement] : [judgement, compared.judgement]
  const priced = judgements.flatMap(({ cost }) =>
    cost.terms.filter(({ amount, weight }) => amount !== 0 && weight !== 0),
  )
  const terms = [...new Set([...ALWAYS, ...priced.map(({ term }) => term as TermName)])]
  const missing = [words.missing, ...judgements.map((each) => String(missingOf(each)))]
  const rows = terms.map((term) => {
    const label = sayTerm(book.language, term, 0).label
    return [label, ...judgements.map((each) => sayTerm(book.language, term, amountOf(each, term)).amount)]
  })
  const count = judgement.violations.length - missingOf(judgement)
  const other = compared === undefined ? [] : [words[compared.kind]]
  return {
    table: {
      caption: words.measures,
      columns: [words.measure, words.thisPlan, ...other],
      rows: [missing, ...rows],
      figures: [1, 2],
    },
    verdict: words.violations(count),
    isLegal: count === 0,
    note: compared?.kind === 'nearestNext' ? words.nearestNextMeans : '',
  }
}

const amountOf = ({ cost }: Judgement, name: TermName): number =>
  cost.terms.find(({ term }) => term === name)?.amount ?? 0

/** What is mandatory and without a place, as the plan itself says (docs/objective.md, coverage): partial, not illegal. */
const missingOf = ({ violations }: Judgement): number =>
  violations.filter(({ values }) => values['unassigned'] === 1 && (values['placed'] ?? 0) === 0).length
