import { counted, numbersFor } from '../numbers.ts'
import type { QualityPageTexts } from './texts.ts'

const { number } = numbersFor('nb-NO')

export const nb: QualityPageTexts = {
  link: 'Datakvalitet',
  title: 'Mangler og tvil i grunnlaget',
  lead: (rows, shifts, visits) =>
    `${counted(rows, 'ting', 'ting')} å se på i ${counted(shifts, 'vakt', 'vakter')} og ${counted(visits, 'oppdrag', 'oppdrag')} framover.`,
  allWell: 'Ingenting mangler i vaktene framover.',
  notMeasured: 'Om oppdragene tar den tiden som er satt opp, er ikke målt ennå.',
  firstOf: (shown, all) => `De første ${number(shown)} av ${number(all)}.`,
  who: 'Hvem',
  what: 'Hva',
  effect: 'Hva det gjør',
  where: 'Vakt',
  department: 'Hele avdelingen',
  alsoIn: (shifts) => `og ${counted(shifts, 'vakt', 'vakter')} til`,
  fix: 'Rett',
  fixFor: (name) => `Rett for ${name}`,
  minutes: 'Varighet i minutter',
  from: 'Tidligst',
  to: 'Senest',
  why: 'Hvorfor',
  whyHelp: 'Kort. Ikke helseopplysninger.',
  save: 'Lagre',
  saved: 'Lagret. Rettelsen gjelder også etter neste fil, til fagsystemet sier det samme.',
  elsewhere: 'rettes i fagsystemet eller i filene',
}
