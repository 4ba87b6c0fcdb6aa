import { counted } from '../numbers.ts'
import type { LevelsTexts } from './texts.ts'

export const nn: LevelsTexts = {
  places: 'Stader',
  openPlaces: 'stader og nivå',
  level: 'Kor mykje som blir vist',
  levels: {
    simple: { name: 'Enkel', means: 'Utan forstørring, filter, tabellval og kostnad' },
    normal: { name: 'Vanleg', means: 'Alt ein planleggjar treng' },
    expert: { name: 'Ekspert', means: 'Også vekter og avstanden til best mogleg i tal' },
  },
  guide: 'Første plan',
  guideAgain: 'Vis hjelpa att',
  guideIsOn: 'Hjelpa står der du skal gjere noko.',
  step: (number, of) => `${number} av ${of}:`,
  steps: {
    people: (caregivers) =>
      `Sjå at ${counted(caregivers, 'tilsett', 'tilsette')} stemmer med kven som er på jobb. Trykk så Lag forslag.`,
    look: 'Opne Sjå på dette, og svar på det første som står der.',
    why: 'Vel eit oppdrag, og trykk Kvifor?',
    publish: 'Er du einig i planen, trykkjer du Publiser.',
  },
  done: 'Ferdig',
  hide: 'Skjul hjelpa',
  weights: 'Vekter og bidrag',
  weightsMean: (total, unit) => `Planen kostar ${total} ${unit}. Bidraget er mengda gonger vekta.`,
  term: 'Ledd',
  weight: 'Vekt',
  contribution: 'Bidrag',
  bound: (value, at) => `Ingen lovleg plan med alt fordelt kostar under ${value}. Bevist ${at}.`,
  noBound: 'Inga nedre grense er bevist for denne vakta.',
  units: { s: 'sekund', min: 'minutt', h: 'timar' },
}
