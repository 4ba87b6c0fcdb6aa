import { nb as proposals } from './proposals/nb.ts'
import { counted, numbersFor } from './numbers.ts'
import { planning } from './planning/nb.ts'
import { knowledge } from './knowledge/nb.ts'
import { people } from './people/nb.ts'
import { nb as files } from './files/nb.ts'
import { nb as quality } from './quality/nb.ts'
import { judging } from './judging/nb.ts'
import { publications } from './publications/nb.ts'
import { shifts } from './shifts/nb.ts'
import { nb as feedback } from './feedback/nb.ts'
import { nb as levels } from './levels/nb.ts'
import { nb as measuring } from './measuring/nb.ts'
import type { Texts } from './texts.ts'

const { number } = numbersFor('nb-NO')

/** Norwegian Bokmål. */
export const nb: Texts = {
  locale: 'nb-NO',
  languageName: 'Bokmål',
  language: 'Språk',
  madeUp: 'Oppdiktet kommune.',
  noRealPeople: 'Ingen ekte personer.',
  mapOf: (place) => `Kart: ${place}.`,
  showAs: 'Vis som:',
  roles: { planner: 'Planlegger', dutyLead: 'Ansvarsvakt', caregiver: 'Ansatt', leader: 'Leder' },
  kinds: { day: 'Dag', evening: 'Kveld', night: 'Natt', long: 'Langvakt' },
  duration: (hours, minutes) => (hours === 0 ? `${minutes} min` : `${hours} t ${minutes} min`),
  opening: 'Henter vakta …',

  tomorrow: 'I morgen',
  today: 'I dag',
  asked: (day, visits, people, caregivers) =>
    `${day}: ${counted(visits, 'oppdrag', 'oppdrag')}, ${counted(people, 'person', 'personer')}, ${counted(caregivers, 'ansatt', 'ansatte')}.`,
  states: {
    notPlanned: 'Lista er ikke laget.',
    proposed: 'Et forslag er klart.',
    published: 'Lista er publisert.',
    editedAfterPublishing: 'Et nyere forslag er ikke publisert ennå.',
    changedAfterPublishing: 'Oppdrag er endret etter publisering.',
  },
  byHandHeading: 'Slik ble dagen fordelt for hånd',
  proposalHeading: 'Forslaget, med lista for hånd under',
  byHand: (value) => `for hånd ${value}`,
  travelAndWaiting: 'Kjøring og venting',
  travelAndWaitingShort: 'Kjøring og venting',
  unassigned: 'Ufordelte oppdrag',
  unassignedShort: 'Ufordelte',
  faces: 'Ulike ansatte siste 14 dager,',
  facesShort: 'Ulike ansatte siste 14 dager',
  perRecipient: 'snitt per tjenestemottaker',
  notKnown: 'ikke kjent',
  proposals,
  makeProposal: 'Lag forslag',
  makeAnother: 'Lag nytt forslag',
  whatItDoes: 'Tar omtrent to sekunder. Ingenting publiseres.',
  making: 'Lager forslag.',
  placedSoFar: (placed, all) => `${number(placed)} av ${number(all)} oppdrag fordelt så langt.`,
  lookAt: (count) => `Se på dette (${count})`,
  toTheBoard: 'Se planen',
  publish: 'Publiser',
  publishing: 'Publiserer …',
  published: (version, at, by) => `Publisert ${at} av ${by}. Versjon ${version}.`,
  placeWithVisits: 'Ett sted med oppdrag',
  hiddenPlaces: (count) => `${counted(count, 'person', 'personer')} vises ikke på kartet`,
  mapLabel: 'Kart over stedene med oppdrag. Planen har det samme som tabell.',
  noMap: 'Denne vakta har ikke noe kart.',

  whyAMachine: 'Hvorfor en maskin?',
  whyLead:
    'Tre oppdrag, A, B og C, kan legges i seks rekkefølger: ABC, ACB, BAC, BCA, CAB og CBA. Dem ser du på et øyeblikk.',
  whyThree: 'Med fire er det 24. Med seks er det 720.',
  whyTwelve:
    'En liste med 12 oppdrag har 479 001 600 rekkefølger. Én liste. Og så skal oppdragene fordeles på alle som er på jobb.',
  whyYou: 'Maskinen regner. Du kjenner menneskene, og bestemmer.',
  back: 'Tilbake',

  planning,
  violations: (count) => counted(count, 'regelbrudd', 'regelbrudd'),
  boundAtMost: (percent) => `Høyst ${percent} fra best mulig`,
  boundUnknown: 'Avstanden til best mulig er ikke regnet ut ennå.',
  outdated: 'Oppdragene er endret siden dette forslaget. Lag et nytt.',
  views: { timeline: 'Tidslinje', table: 'Tabell', map: 'Kart' },
  lists: (lists, visits) => `${counted(lists, 'liste', 'lister')} · ${number(visits)} oppdrag`,
  board: 'Plan',
  boardHelp: 'Piltaster går mellom oppdragene, Enter åpner.',
  twoCaregivers: 'to ansatte',
  firstTime: 'ny for tjenestemottaker',
  newShort: 'NY',
  travelOf: (minutes) => `${minutes} på vei`,
  emptyTray: 'Alle oppdrag er fordelt.',
  tray: (count) => `Ufordelt (${count})`,
  minutes: (count) => `${number(count)} min`,
  window: (from, to) => `tidsvindu ${from}–${to}`,
  withOthers: (names) => `sammen med ${names}`,

  lookTitle: 'Se på dette',
  nothingToLookAt: 'Ingenting å se på. Du kan publisere.',
  look: {
    neverVisitUnassigned: () => 'Kan ikke utgå, og har ingen plass.',
    newFaceAtDemanding: ({ shift }) => `${shift} har ikke vært der før.`,
    vacantWithMedication: ({ shift, count }) =>
      `Den ledige vakta ${shift} har legemidler ved ${counted(count, 'oppdrag', 'oppdrag')}. Den som tar den, må ha fullmakt.`,
    tightList: ({ shift, length }) => `${shift} tåler bare at dagen begynner ${length} for sent.`,
    startMoved: ({ length }) => `Begynner ${length} senere enn vanlig.`,
  },
  startEarlier: ({ length }) => `Begynner ${length} tidligere enn vanlig.`,
  why: 'Hvorfor?',
  whyWho: (who) => `Hvorfor ${who}?`,
  whyTime: (time) => `Hvorfor ${time}?`,
  whyNobodyElse: 'Hvorfor ikke en annen?',
  whyUnassigned: 'Hvorfor har det ingen plass?',
  waysOut: 'Veier ut',
  explaining: 'Prøver oppdraget på alle andre lister. Det tar rundt ti sekunder. Du kan jobbe videre imens.',
  takesPart: 'er med på oppdraget',
  close: 'Lukk',
  tasks: 'Hva som skal gjøres',

  table: {
    caption: 'Alle stopp på alle lister',
    shift: 'Vakt',
    caregiver: 'Ansatt',
    start: 'Fra',
    end: 'Til',
    what: 'Hos',
    service: 'Tjeneste',
    where: 'Adresse',
    travel: 'Vei',
  },
  notYours: 'Denne rollen har ingen plan å se.',
  notYoursMeans: 'Ansatte ser sin egen liste på telefonen; den kommer i en senere utgave. Velg en annen rolle øverst.',
  noShift: 'Ingen vakter å planlegge.',
  noShiftMeans: 'Start Hjemrute på nytt, så lages vakta for i morgen.',
  lineLost: 'Får ikke tak i Hjemrute. Ingenting er mistet.',
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
