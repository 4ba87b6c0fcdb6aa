import { numbersFor } from '../numbers.ts'
import type { JudgingTexts } from './texts.ts'

const { number } = numbersFor('nb-NO')

export const judging: JudgingTexts = {
  open: (open, all) => `${number(open)} av ${number(all)} er ikke besvart.`,
  help: 'N går til det neste.',
  answersTo: (thing) => `Svar på: ${thing}`,
  choices: { fine: 'Greit', agreed: 'Avtalt', follow: 'Jeg tar det' },
  more: 'Mer …',
  ownWords: 'Med egne ord',
  noHealth: 'Ikke skriv helseopplysninger her.',
  save: 'Lagre svaret',
  delegateTo: 'La en kollega vurdere det',
  nobodyChosen: 'Velg kollega',
  delegate: 'Gi videre',
  cancel: 'Avbryt',
  again: 'Svar på nytt',
  answered: { fine: 'Greit som det er', agreed: 'Avtalt med dem det gjelder', follow: 'Følges opp' },
  own: (words) => `«${words}»`,
  delegated: (to) => `Gitt videre til ${to}`,
  by: (who, when) => `${who}, ${when}`,
  next: 'Neste å se på',
}
