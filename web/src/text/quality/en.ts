import { counted, numbersFor } from '../numbers.ts'
import type { QualityPageTexts } from './texts.ts'

const { number } = numbersFor('en-GB')

export const en: QualityPageTexts = {
  link: 'Data quality',
  title: 'What is missing or in doubt',
  lead: (rows, shifts, visits) =>
    `${counted(rows, 'thing', 'things')} to look at in ${counted(shifts, 'shift', 'shifts')} and ${counted(visits, 'visit', 'visits')} to come.`,
  allWell: 'Nothing is missing in the shifts to come.',
  notMeasured: 'Whether visits take the time that is set aside is not measured yet.',
  firstOf: (shown, all) => `The first ${number(shown)} of ${number(all)}.`,
  who: 'Who',
  what: 'What',
  effect: 'What it does',
  where: 'Shift',
  department: 'The whole department',
  alsoIn: (shifts) => `and ${counted(shifts, 'more shift', 'more shifts')}`,
  fix: 'Put right',
  fixFor: (name) => `Put right for ${name}`,
  minutes: 'Duration in minutes',
  from: 'Earliest',
  to: 'Latest',
  why: 'Why',
  whyHelp: 'Short. No health information.',
  save: 'Save',
  saved: 'Saved. It holds after the next file too, until the source says the same.',
  elsewhere: 'put right in the source or in the files',
}
