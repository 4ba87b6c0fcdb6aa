import { counted, numbersFor } from '../numbers.ts'
import type { QualityPageTexts } from './texts.ts'

const { number } = numbersFor('nn-NO')

export const nn: QualityPageTexts = {
  link: 'Datakvalitet',
  title: 'Manglar og tvil i grunnlaget',
  lead: (rows, shifts, visits) =>
    `${counted(rows, 'ting', 'ting')} å sjå på i ${counted(shifts, 'vakt', 'vakter')} og ${counted(visits, 'oppdrag', 'oppdrag')} framover.`,
  allWell: 'Ingenting vantar i vaktene framover.',
  notMeasured: 'Om oppdraga tek den tida som er sett opp, er ikkje målt enno.',
  firstOf: (shown, all) => `Dei første ${number(shown)} av ${number(all)}.`,
  who: 'Kven',
  what: 'Kva',
  effect: 'Kva det gjer',
  where: 'Vakt',
  department: 'Heile avdelinga',
  alsoIn: (shifts) => `og ${counted(shifts, 'vakt', 'vakter')} til`,
  fix: 'Rett',
  fixFor: (name) => `Rett for ${name}`,
  minutes: 'Varigheit i minutt',
  from: 'Tidlegast',
  to: 'Seinast',
  why: 'Kvifor',
  whyHelp: 'Kort. Ikkje helseopplysningar.',
  save: 'Lagre',
  saved: 'Lagra. Rettinga gjeld også etter neste fil, til fagsystemet seier det same.',
  elsewhere: 'rettast i fagsystemet eller i filene',
}
