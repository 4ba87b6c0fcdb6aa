import { counted, numbersFor } from '../numbers.ts'
import type { ShiftsTexts } from './texts.ts'

const { number } = numbersFor('nb-NO')

export const shifts: ShiftsTexts = {
  title: 'Vakter',
  lead: 'Velg en vakt, eller kryss av flere og lag forslag for alle på én gang.',
  day: 'Dato',
  none: 'Ingen vakt',
  states: {
    notPlanned: 'Ikke planlagt',
    proposed: 'Forslag',
    published: 'Publisert',
    editedAfterPublishing: 'Endret etter publisering',
    changedAfterPublishing: 'Oppdrag endret etter publisering',
  },
  look: (open, all) => `Se på dette: ${number(open)} av ${number(all)} igjen`,
  allAnswered: 'Alt er besvart',
  choose: (shift) => `Velg ${shift}`,
  weekend: 'Velg helga',
  nothingChosen: 'Ingen vakter er valgt.',
  propose: (count) => `Lag forslag for ${counted(count, 'vakt', 'vakter')}`,
  proposing: (done, all) => `Lager forslag. ${number(done)} av ${number(all)} er klare.`,
  waiting: 'Står i kø',
  placed: (placed, all) => `${number(placed)} av ${number(all)} oppdrag fordelt`,
  ready: 'Forslaget er klart',
  failed: 'Ble ikke ferdig',
  earlier: 'Forrige dato',
  later: 'Neste dato',
  partsOfDay: 'Vakter denne datoen',
  toShifts: 'Alle vakter',
}
