import { nn as proposals } from './proposals/nn.ts'
import { counted, numbersFor } from './numbers.ts'
import { planning } from './planning/nn.ts'
import { knowledge } from './knowledge/nn.ts'
import { people } from './people/nn.ts'
import { nn as files } from './files/nn.ts'
import { nn as quality } from './quality/nn.ts'
import { judging } from './judging/nn.ts'
import { publications } from './publications/nn.ts'
import { shifts } from './shifts/nn.ts'
import { nn as feedback } from './feedback/nn.ts'
import { nn as levels } from './levels/nn.ts'
import { nn as measuring } from './measuring/nn.ts'
import type { Texts } from './texts.ts'

const { number } = numbersFor('nn-NO')

/** Norwegian Nynorsk. */
export const nn: Texts = {
  locale: 'nn-NO',
  languageName: 'Nynorsk',
  language: 'Språk',
  madeUp: 'Oppdikta kommune.',
  noRealPeople: 'Ingen ekte personar.',
  mapOf: (place) => `Kart: ${place}.`,
  showAs: 'Vis som:',
  roles: { planner: 'Planleggjar', dutyLead: 'Ansvarsvakt', caregiver: 'Tilsett', leader: 'Leiar' },
  kinds: { day: 'Dag', evening: 'Kveld', night: 'Natt', long: 'Langvakt' },
  duration: (hours, minutes) => (hours === 0 ? `${minutes} min` : `${hours} t ${minutes} min`),
  opening: 'Hentar vakta …',

  tomorrow: 'I morgon',
  today: 'I dag',
  asked: (day, visits, people, caregivers) =>
    `${day}: ${counted(visits, 'oppdrag', 'oppdrag')}, ${counted(people, 'person', 'personar')}, ${counted(caregivers, 'tilsett', 'tilsette')}.`,
  states: {
    notPlanned: 'Lista er ikkje laga.',
    proposed: 'Eit forslag er klart.',
    published: 'Lista er publisert.',
    editedAfterPublishing: 'Eit nyare framlegg er ikkje publisert enno.',
    changedAfterPublishing: 'Oppdrag er endra etter publisering.',
  },
  byHandHeading: 'Slik vart dagen fordelt for hand',
  proposalHeading: 'Forslaget, med lista for hand under',
  byHand: (value) => `for hand ${value}`,
  travelAndWaiting: 'Køyring og venting',
  travelAndWaitingShort: 'Køyring og venting',
  unassigned: 'Ufordelte oppdrag',
  unassignedShort: 'Ufordelte',
  faces: 'Ulike tilsette siste 14 dagar,',
  facesShort: 'Ulike tilsette siste 14 dagar',
  perRecipient: 'snitt per tenestemottakar',
  notKnown: 'ikkje kjent',
  proposals,
  makeProposal: 'Lag forslag',
  makeAnother: 'Lag nytt forslag',
  whatItDoes: 'Tek om lag to sekund. Ingenting blir publisert.',
  making: 'Lagar forslag.',
  placedSoFar: (placed, all) => `${number(placed)} av ${number(all)} oppdrag fordelte så langt.`,
  lookAt: (count) => `Sjå på dette (${count})`,
  toTheBoard: 'Sjå planen',
  publish: 'Publiser',
  publishing: 'Publiserer …',
  published: (version, at, by) => `Publisert ${at} av ${by}. Versjon ${version}.`,
  placeWithVisits: 'Ein stad med oppdrag',
  hiddenPlaces: (count) => `${counted(count, 'person', 'personar')} er ikkje på kartet`,
  mapLabel: 'Kart over stadene med oppdrag. Planen har det same som tabell.',
  noMap: 'Denne vakta har ikkje noko kart.',

  whyAMachine: 'Kvifor ei maskin?',
  whyLead:
    'Tre oppdrag, A, B og C, kan leggjast i seks rekkjefølgjer: ABC, ACB, BAC, BCA, CAB og CBA. Dei ser du på ein augeblink.',
  whyThree: 'Med fire er det 24. Med seks er det 720.',
  whyTwelve:
    'Ei liste med 12 oppdrag har 479 001 600 rekkjefølgjer. Éi liste. Og så skal oppdraga fordelast på alle som er på jobb.',
  whyYou: 'Maskina reknar. Du kjenner menneska, og bestemmer.',
  back: 'Tilbake',

  planning,
  violations: (count) => counted(count, 'regelbrot', 'regelbrot'),
  boundAtMost: (percent) => `Høgst ${percent} frå best mogleg`,
  boundUnknown: 'Avstanden til best mogleg er ikkje rekna ut enno.',
  outdated: 'Oppdraga er endra sidan dette forslaget. Lag eit nytt.',
  views: { timeline: 'Tidslinje', table: 'Tabell', map: 'Kart' },
  lists: (lists, visits) => `${counted(lists, 'liste', 'lister')} · ${number(visits)} oppdrag`,
  board: 'Plan',
  boardHelp: 'Piltastar går mellom oppdraga, Enter opnar.',
  twoCaregivers: 'to tilsette',
  firstTime: 'ny for tenestemottakar',
  newShort: 'NY',
  travelOf: (minutes) => `${minutes} på veg`,
  emptyTray: 'Alle oppdrag er fordelte.',
  tray: (count) => `Ufordelt (${count})`,
  minutes: (count) => `${number(count)} min`,
  window: (from, to) => `tidsvindauge ${from}–${to}`,
  withOthers: (names) => `saman med ${names}`,

  lookTitle: 'Sjå på dette',
  nothingToLookAt: 'Ingenting å sjå på. Du kan publisere.',
  look: {
    neverVisitUnassigned: () => 'Kan ikkje gå ut, og har ingen plass.',
    newFaceAtDemanding: ({ shift }) => `${shift} har ikkje vore der før.`,
    vacantWithMedication: ({ shift, count }) =>
      `Den ledige vakta ${shift} har legemiddel ved ${counted(count, 'oppdrag', 'oppdrag')}. Den som tek ho, må ha fullmakt.`,
    tightList: ({ shift, length }) => `${shift} toler berre at dagen tek til ${length} for seint.`,
    startMoved: ({ length }) => `Byrjar ${length} seinare enn vanleg.`,
  },
  startEarlier: ({ length }) => `Byrjar ${length} tidlegare enn vanleg.`,
  why: 'Kvifor?',
  whyWho: (who) => `Kvifor ${who}?`,
  whyTime: (time) => `Kvifor ${time}?`,
  whyNobodyElse: 'Kvifor ikkje ein annan?',
  whyUnassigned: 'Kvifor har det ingen plass?',
  waysOut: 'Vegar ut',
  explaining: 'Prøver oppdraget på alle andre lister. Det tek rundt ti sekund. Du kan arbeide vidare så lenge.',
  takesPart: 'er med på oppdraget',
  close: 'Lukk',
  tasks: 'Kva som skal gjerast',

  table: {
    caption: 'Alle stopp på alle lister',
    shift: 'Vakt',
    caregiver: 'Tilsett',
    start: 'Frå',
    end: 'Til',
    what: 'Hos',
    service: 'Teneste',
    where: 'Adresse',
    travel: 'Veg',
  },
  notYours: 'Denne rolla har ingen plan å sjå.',
  notYoursMeans: 'Tilsette ser si eiga liste på telefonen; ho kjem i ei seinare utgåve. Vel ei anna rolle øvst.',
  noShift: 'Ingen vakter å planleggje.',
  noShiftMeans: 'Start Hjemrute på nytt, så blir vakta for i morgon laga.',
  lineLost: 'Får ikkje tak i Hjemrute. Ingenting er mista.',
  tryAgain: 'Prøv igjen',
  people,
  knowledge,
  files,
  quality,
  shifts,
  judging,
  publications,
  levels,
  feedback,
  measuring,
}
