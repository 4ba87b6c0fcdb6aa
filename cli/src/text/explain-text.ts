import type { Language } from '@hjemrute/engine/text'
import { numbersFor } from './numbers.ts'

/** Headings and figures of `explain`; the sentences between them are the engine's. */
export interface ExplainText {
  readonly whyCaregiver: (who: string, shift: string) => string
  readonly whyVacant: (who: string) => string
  readonly whyTime: (from: string, until: string) => string
  readonly others: string
  readonly unassigned: (what: string) => string
  readonly unassignedVisits: (count: number) => string
  readonly missedActivities: string
  readonly waysOut: string
  readonly changes: string
  readonly noReference: string
  readonly tight: string
  readonly law: string
  readonly legal: (count: number, shown: number) => string
  readonly noLaw: string
  readonly broken: (count: number) => string
  readonly explained: (done: number, all: number) => string
}

const [nbNumbers, nnNumbers, enNumbers] = [numbersFor('nb-NO'), numbersFor('nn-NO'), numbersFor('en-GB')]

export const EXPLAIN_TEXT: Readonly<Record<Language, ExplainText>> = {
  nb: {
    whyCaregiver: (who, shift) => `Hvorfor ${who} (${shift})`,
    whyVacant: (who) => `Hvorfor ${who}`,
    whyTime: (from, until) => `Hvorfor kl. ${from}–${until}`,
    others: 'Andre vakter, når de andre listene beholder rekkefølgen',
    unassigned: (what) => `${what} har ingen plass`,
    unassignedVisits: (count) =>
      count === 0 ? 'Alle oppdrag har fått plass' : `${nbNumbers.plural(count, 'oppdrag', 'oppdrag')} uten plass`,
    missedActivities: 'Gjøremål som mangler',
    waysOut: 'Veier ut',
    changes: 'Endret mot det som var planlagt',
    noReference: 'Problemet har ingen plan å sammenligne med.',
    tight: 'Så mye forsinkelse tåler hver liste',
    law: 'Hva loven sier om arbeidstiden',
    legal: (count, shown) =>
      count === shown
        ? `${nbNumbers.plural(count, 'vurdering er lovlig', 'vurderinger er lovlige')}:`
        : `${nbNumbers.plural(count, 'vurdering er lovlig', 'vurderinger er lovlige')}. Nærmest grensen:`,
    noLaw: 'Reglene om arbeidstid er slått av for dette problemet, eller ingen ansatte er nevnt.',
    broken: (count) => `Planen har ${nbNumbers.plural(count, 'regelbrudd', 'regelbrudd')} fra før:`,
    explained: (done, all) => `${done} av ${all} ufordelte oppdrag er forklart`,
  },
  nn: {
    whyCaregiver: (who, shift) => `Kvifor ${who} (${shift})`,
    whyVacant: (who) => `Kvifor ${who}`,
    whyTime: (from, until) => `Kvifor kl. ${from}–${until}`,
    others: 'Andre vakter, når dei andre listene held på rekkjefølgja',
    unassigned: (what) => `${what} har ingen plass`,
    unassignedVisits: (count) =>
      count === 0 ? 'Alle oppdrag har fått plass' : `${nnNumbers.plural(count, 'oppdrag', 'oppdrag')} utan plass`,
    missedActivities: 'Gjeremål som manglar',
    waysOut: 'Vegar ut',
    changes: 'Endra mot det som var planlagt',
    noReference: 'Problemet har ingen plan å samanlikne med.',
    tight: 'Så mykje forseinking toler kvar liste',
    law: 'Kva lova seier om arbeidstida',
    legal: (count, shown) =>
      count === shown
        ? `${nnNumbers.plural(count, 'vurdering er lovleg', 'vurderingar er lovlege')}:`
        : `${nnNumbers.plural(count, 'vurdering er lovleg', 'vurderingar er lovlege')}. Nærast grensa:`,
    noLaw: 'Reglane om arbeidstid er slått av for dette problemet, eller ingen tilsette er nemnde.',
    broken: (count) => `Planen har ${nnNumbers.plural(count, 'regelbrot', 'regelbrot')} frå før:`,
    explained: (done, all) => `${done} av ${all} ufordelte oppdrag er forklarte`,
  },
  en: {
    whyCaregiver: (who, shift) => `Why ${who} (${shift})`,
    whyVacant: (who) => `Why ${who}`,
    whyTime: (from, until) => `Why ${from}–${until}`,
    others: 'Other shifts, while the other lists keep their order',
    unassigned: (what) => `${what} has no place`,
    unassignedVisits: (count) =>
      count === 0 ? 'Every visit has a place' : `${enNumbers.plural(count, 'visit', 'visits')} without a place`,
    missedActivities: 'Activities that are missing',
    waysOut: 'Ways out',
    changes: 'Changed from what was planned',
    noReference: 'The problem has no plan to compare with.',
    tight: 'How late each list may begin',
    law: 'What the law says of working time',
    legal: (count, shown) =>
      count === shown
        ? `${enNumbers.plural(count, 'finding is', 'findings are')} legal:`
        : `${enNumbers.plural(count, 'finding is', 'findings are')} legal. Nearest the limit:`,
    noLaw: 'Working-time rules are off for this problem, or no caregiver is named.',
    broken: (count) => `The plan has ${enNumbers.plural(count, 'violation', 'violations')} of its own:`,
    explained: (done, all) => `${done} of ${all} unassigned visits are explained`,
  },
}
