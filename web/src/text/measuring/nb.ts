import { counted, numbersFor } from '../numbers.ts'
import type { MeasuringTexts } from './texts.ts'

const { number } = numbersFor('nb-NO')

export const nb: MeasuringTexts = {
  title: 'Måling',
  lead: 'Tall for enheten, aldri for en person: hvor lang tid planleggingen tar, hva som endres for hånd, og hvordan planene blir.',
  unit: 'Enhet',
  weeks: 'Uke for uke',
  perShift: (fewest) =>
    `Snitt per vakt, slik den ble publisert første gang. Tall i parentes er forslaget før endringene. Minutter, endringer og grunner vises fra ${number(fewest)} vakter, så ingen enkelt plan kan leses ut.`,
  tooFewToTell: 'få vakter',
  noWeeks: 'Ingenting er publisert ennå. Tallene kommer når den første vakta er publisert.',
  week: 'Uke',
  weekOf: (day) => `fra ${day}`,
  way: 'Laget',
  ways: { proposals: 'Med forslag', baseline: 'Måleperiode, uten forslag', mixed: 'Ikke med i sammenlikningen' },
  measures: {
    shifts: 'Vakter',
    minutes: 'Minutter med planlegging',
    edits: 'Endringer for hånd',
    travelSeconds: 'Kjøring',
    waitingSeconds: 'Venting',
    unassigned: 'Ufordelte oppdrag',
    facesPerRecipient: 'Ulike ansatte siste 14 dager',
    newFaces: 'Nye fjes',
  },
  whenProposed: (value) => `(${value})`,
  reasons: 'Grunner til endringer',
  reason: (name, times) => `${name}: ${number(times)}`,
  comparison: 'Uten og med forslag',
  noComparison: 'Ingenting å sammenlikne ennå.',
  tooFew: (kind, baseline, proposals, fewest) =>
    `${kind}: for få vakter til å sammenlikne. ${number(baseline)} uten forslag og ${number(proposals)} med. Det trengs ${number(fewest)} av hver.`,
  compared: (kind) => `${kind}: snitt per vakt`,
  notProof: 'Vaktene kan ha vært ulike. En forskjell her kan ha andre grunner enn forslagene.',
  measure: 'Mål',
  without: (shifts) => `Uten forslag, ${counted(shifts, 'vakt', 'vakter')}`,
  withThem: (shifts) => `Med forslag, ${counted(shifts, 'vakt', 'vakter')}`,
  baseline: 'Måleperiode uten forslag',
  baselineMeans:
    'I perioden lages planene for hånd på tavla, og måles likt. Da kan før og etter sammenliknes. Lag forslag er slått av så lenge.',
  from: 'Fra og med',
  to: 'Til og med',
  start: 'Slå av forslag i perioden',
  end: 'Avslutt perioden nå',
  underWay: (from, to) => `Pågår: ${from} til ${to}.`,
  toCome: (from, to) => `Kommer: ${from} til ${to}.`,
  onlyLeader: 'En leder bestemmer perioden.',
  noProposal: (to) => `Måleperiode uten forslag til og med ${to}.`,
  noProposalMeans: 'Lag planen for hånd, så kan før og etter sammenliknes.',
  beginByHand: 'Begynn med lista dere har',
  beginEmpty: 'Begynn med tom liste',
}
