import { counted } from '../numbers.ts'
import type { LevelsTexts } from './texts.ts'

export const nb: LevelsTexts = {
  places: 'Steder',
  openPlaces: 'steder og nivå',
  level: 'Hvor mye som vises',
  levels: {
    simple: { name: 'Enkel', means: 'Uten forstørring, filter, tabellvalg og kostnad' },
    normal: { name: 'Vanlig', means: 'Alt en planlegger trenger' },
    expert: { name: 'Ekspert', means: 'Også vekter og avstanden til best mulig i tall' },
  },
  guide: 'Første plan',
  guideAgain: 'Vis hjelpen igjen',
  guideIsOn: 'Hjelpen står der du skal gjøre noe.',
  step: (number, of) => `${number} av ${of}:`,
  steps: {
    people: (caregivers) =>
      `Se at ${counted(caregivers, 'ansatt', 'ansatte')} stemmer med hvem som er på jobb. Trykk så Lag forslag.`,
    look: 'Åpne Se på dette, og svar på det første som står der.',
    why: 'Velg et oppdrag, og trykk Hvorfor?',
    publish: 'Er du enig i planen, trykker du Publiser.',
  },
  done: 'Ferdig',
  hide: 'Skjul hjelpen',
  weights: 'Vekter og bidrag',
  weightsMean: (total, unit) => `Planen koster ${total} ${unit}. Bidraget er mengden ganger vekten.`,
  term: 'Ledd',
  weight: 'Vekt',
  contribution: 'Bidrag',
  bound: (value, at) => `Ingen lovlig plan med alt fordelt koster under ${value}. Bevist ${at}.`,
  noBound: 'Ingen nedre grense er bevist for denne vakta.',
  units: { s: 'sekunder', min: 'minutter', h: 'timer' },
}
