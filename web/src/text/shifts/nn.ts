import { counted, numbersFor } from '../numbers.ts'
import type { ShiftsTexts } from './texts.ts'

const { number } = numbersFor('nn-NO')

export const shifts: ShiftsTexts = {
  title: 'Vakter',
  lead: 'Vel ei vakt, eller kryss av fleire og lag forslag for alle på éin gong.',
  day: 'Dato',
  none: 'Inga vakt',
  states: {
    notPlanned: 'Ikkje planlagd',
    proposed: 'Forslag',
    published: 'Publisert',
    editedAfterPublishing: 'Endra etter publisering',
    changedAfterPublishing: 'Oppdrag endra etter publisering',
  },
  look: (open, all) => `Sjå på dette: ${number(open)} av ${number(all)} att`,
  allAnswered: 'Alt er svara på',
  choose: (shift) => `Vel ${shift}`,
  weekend: 'Vel helga',
  nothingChosen: 'Ingen vakter er valde.',
  propose: (count) => `Lag forslag for ${counted(count, 'vakt', 'vakter')}`,
  proposing: (done, all) => `Lagar forslag. ${number(done)} av ${number(all)} er klare.`,
  waiting: 'Står i kø',
  placed: (placed, all) => `${number(placed)} av ${number(all)} oppdrag fordelte`,
  ready: 'Forslaget er klart',
  failed: 'Vart ikkje ferdig',
  earlier: 'Førre dato',
  later: 'Neste dato',
  partsOfDay: 'Vakter denne datoen',
  toShifts: 'Alle vakter',
}
