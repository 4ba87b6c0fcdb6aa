import { numbersFor } from '../numbers.ts'
import type { JudgingTexts } from './texts.ts'

const { number } = numbersFor('nn-NO')

export const judging: JudgingTexts = {
  open: (open, all) => `${number(open)} av ${number(all)} er ikkje svara på.`,
  help: 'N går til det neste.',
  answersTo: (thing) => `Svar på: ${thing}`,
  choices: { fine: 'Greitt', agreed: 'Avtalt', follow: 'Eg tek det' },
  more: 'Meir …',
  ownWords: 'Med eigne ord',
  noHealth: 'Ikkje skriv helseopplysningar her.',
  save: 'Lagre svaret',
  delegateTo: 'La ein kollega vurdere det',
  nobodyChosen: 'Vel kollega',
  delegate: 'Gje vidare',
  cancel: 'Avbryt',
  again: 'Svar på nytt',
  answered: { fine: 'Greitt som det er', agreed: 'Avtalt med dei det gjeld', follow: 'Blir følgt opp' },
  own: (words) => `«${words}»`,
  delegated: (to) => `Gjeve vidare til ${to}`,
  by: (who, when) => `${who}, ${when}`,
  next: 'Neste å sjå på',
}
