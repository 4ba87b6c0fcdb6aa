import { numbersFor } from '../numbers.ts'
import type { JudgingTexts } from './texts.ts'

const { number } = numbersFor('en-GB')

export const judging: JudgingTexts = {
  open: (open, all) => `${number(open)} of ${number(all)} are not answered.`,
  help: 'N goes to the next.',
  answersTo: (thing) => `Answer: ${thing}`,
  choices: { fine: 'Fine', agreed: 'Agreed', follow: 'I will see to it' },
  more: 'More …',
  ownWords: 'In your own words',
  noHealth: 'Do not write about anyone’s health here.',
  save: 'Save the answer',
  delegateTo: 'Let a colleague judge it',
  nobodyChosen: 'Choose a colleague',
  delegate: 'Pass on',
  cancel: 'Cancel',
  again: 'Answer again',
  answered: { fine: 'Fine as it is', agreed: 'Agreed with those concerned', follow: 'Is being seen to' },
  own: (words) => `“${words}”`,
  delegated: (to) => `Passed on to ${to}`,
  by: (who, when) => `${who}, ${when}`,
  next: 'Next to look at',
}
