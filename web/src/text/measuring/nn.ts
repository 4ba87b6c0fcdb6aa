import { counted, numbersFor } from '../numbers.ts'
import type { MeasuringTexts } from './texts.ts'

const { number } = numbersFor('nn-NO')

export const nn: MeasuringTexts = {
  title: 'Måling',
  lead: 'Tal for eininga, aldri for ein person: kor lang tid planlegginga tek, kva som blir endra manuelt, og korleis planane blir.',
  unit: 'Eining',
  weeks: 'Veke for veke',
  perShift: (fewest) =>
    `Snitt per vakt, slik ho vart publisert første gong. Tal i parentes er forslaget før endringane. Minutt, endringar og grunnar blir viste frå ${number(fewest)} vakter, så ingen enkelt plan kan lesast ut.`,
  tooFewToTell: 'få vakter',
  noWeeks: 'Ingenting er publisert enno. Tala kjem når den første vakta er publisert.',
  week: 'Veke',
  weekOf: (day) => `frå ${day}`,
  way: 'Laga',
  ways: { proposals: 'Med forslag', baseline: 'Måleperiode, utan forslag', mixed: 'Ikkje med i samanlikninga' },
  measures: {
    shifts: 'Vakter',
    minutes: 'Minutt med planlegging',
    edits: 'Manuelle endringar',
    travelSeconds: 'Køyring',
    waitingSeconds: 'Venting',
    unassigned: 'Ufordelte oppdrag',
    facesPerRecipient: 'Ulike tilsette siste 14 dagar',
    newFaces: 'Nye fjes',
  },
  whenProposed: (value) => `(${value})`,
  reasons: 'Grunnar til endringar',
  reason: (name, times) => `${name}: ${number(times)}`,
  comparison: 'Utan og med forslag',
  noComparison: 'Ingenting å samanlikne enno.',
  tooFew: (kind, baseline, proposals, fewest) =>
    `${kind}: for få vakter til å samanlikne. ${number(baseline)} utan forslag og ${number(proposals)} med. Det trengst ${number(fewest)} av kvar.`,
  compared: (kind) => `${kind}: snitt per vakt`,
  notProof: 'Vaktene kan ha vore ulike. Ein skilnad her kan ha andre grunnar enn forslaga.',
  measure: 'Mål',
  without: (shifts) => `Utan forslag, ${counted(shifts, 'vakt', 'vakter')}`,
  withThem: (shifts) => `Med forslag, ${counted(shifts, 'vakt', 'vakter')}`,
  baseline: 'Måleperiode utan forslag',
  baselineMeans:
    'I perioden blir planane laga manuelt på tavla, og målte likt. Då kan før og etter samanliknast. Lag forslag er slått av så lenge.',
  from: 'Frå og med',
  to: 'Til og med',
  start: 'Slå av forslag i perioden',
  end: 'Avslutt perioden no',
  underWay: (from, to) => `Går no: ${from} til ${to}.`,
  toCome: (from, to) => `Kjem: ${from} til ${to}.`,
  onlyLeader: 'Ein leiar bestemmer perioden.',
  noProposal: (to) => `Måleperiode utan forslag til og med ${to}.`,
  noProposalMeans: 'Lag planen manuelt, så kan før og etter samanliknast.',
  beginByHand: 'Byrj med lista de har',
  beginEmpty: 'Byrj med tom liste',
}
