import { en as proposals } from './proposals/en.ts'
import { counted, numbersFor } from './numbers.ts'
import { planning } from './planning/en.ts'
import { knowledge } from './knowledge/en.ts'
import { people } from './people/en.ts'
import { en as files } from './files/en.ts'
import { en as quality } from './quality/en.ts'
import { judging } from './judging/en.ts'
import { publications } from './publications/en.ts'
import { shifts } from './shifts/en.ts'
import { en as feedback } from './feedback/en.ts'
import { en as levels } from './levels/en.ts'
import { en as measuring } from './measuring/en.ts'
import type { Texts } from './texts.ts'

const { number } = numbersFor('en-GB')

/** British English. */
export const en: Texts = {
  locale: 'en-GB',
  languageName: 'English',
  language: 'Language',
  madeUp: 'A made-up municipality.',
  noRealPeople: 'No real people.',
  mapOf: (place) => `Map: ${place}.`,
  showAs: 'Show as:',
  roles: { planner: 'Planner', dutyLead: 'Duty lead', caregiver: 'Caregiver', leader: 'Leader' },
  kinds: { day: 'Day', evening: 'Evening', night: 'Night', long: 'Long day' },
  duration: (hours, minutes) => (hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`),
  opening: 'Fetching the shift …',

  tomorrow: 'Tomorrow',
  today: 'Today',
  asked: (day, visits, people, caregivers) =>
    `${day}: ${counted(visits, 'visit', 'visits')}, ${counted(people, 'person', 'people')}, ${counted(caregivers, 'caregiver', 'caregivers')}.`,
  states: {
    notPlanned: 'The list is not made.',
    proposed: 'A proposal is ready.',
    published: 'The list is published.',
    editedAfterPublishing: 'A later proposal is not published yet.',
    changedAfterPublishing: 'Visits have changed since it was published.',
  },
  byHandHeading: 'How the day was planned by hand',
  proposalHeading: 'The proposal, with the list by hand below',
  byHand: (value) => `by hand ${value}`,
  travelAndWaiting: 'Driving and waiting',
  travelAndWaitingShort: 'Driving and waiting',
  unassigned: 'Unassigned visits',
  unassignedShort: 'Unassigned',
  faces: 'Different caregivers in 14 days,',
  facesShort: 'Different caregivers in 14 days',
  perRecipient: 'mean per recipient',
  notKnown: 'not known',
  proposals,
  makeProposal: 'Make a proposal',
  makeAnother: 'Make another proposal',
  whatItDoes: 'Takes about two seconds. Nothing is published.',
  making: 'Making a proposal.',
  placedSoFar: (placed, all) => `${number(placed)} of ${number(all)} visits placed so far.`,
  lookAt: (count) => `Look at this (${count})`,
  toTheBoard: 'See the board',
  publish: 'Publish',
  publishing: 'Publishing …',
  published: (version, at, by) => `Published ${at} by ${by}. Version ${version}.`,
  placeWithVisits: 'A place with visits',
  hiddenPlaces: (count) => `${counted(count, 'person is', 'people are')} not shown on the map`,
  mapLabel: 'Map of the places with visits. The board has the same as a table.',
  noMap: 'This shift has no map.',

  whyAMachine: 'Why a machine?',
  whyLead:
    'Three visits, A, B and C, can be put in six orders: ABC, ACB, BAC, BCA, CAB and CBA. You see them at a glance.',
  whyThree: 'With four there are 24. With six there are 720.',
  whyTwelve:
    'A list of 12 visits has 479 001 600 orders. One list. And then the visits are shared among all who are at work.',
  whyYou: 'The machine counts. You know the people, and decide.',
  back: 'Back',

  planning,
  violations: (count) => counted(count, 'broken rule', 'broken rules'),
  boundAtMost: (percent) => `At most ${percent} from the best possible`,
  boundUnknown: 'The distance to the best possible is not computed yet.',
  outdated: 'The visits have changed since this proposal. Make another.',
  views: { timeline: 'Timeline', table: 'Table', map: 'Map' },
  lists: (lists, visits) => `${counted(lists, 'list', 'lists')} · ${counted(visits, 'visit', 'visits')}`,
  board: 'Board',
  boardHelp: 'Arrow keys move between visits, Enter opens.',
  twoCaregivers: 'two caregivers',
  firstTime: 'new to the recipient',
  newShort: 'NEW',
  travelOf: (minutes) => `${minutes} on the way`,
  emptyTray: 'Every visit has a place.',
  tray: (count) => `Unassigned (${count})`,
  minutes: (count) => `${number(count)} min`,
  window: (from, to) => `window ${from}–${to}`,
  withOthers: (names) => `together with ${names}`,

  lookTitle: 'Look at this',
  nothingToLookAt: 'Nothing to look at. You can publish.',
  look: {
    neverVisitUnassigned: () => 'May not be left out, and has no place.',
    newFaceAtDemanding: ({ shift }) => `${shift} has not been there before.`,
    vacantWithMedication: ({ shift, count }) =>
      `The vacant shift ${shift} has medication at ${counted(count, 'visit', 'visits')}. Whoever takes it needs the permission.`,
    tightList: ({ shift, length }) => `${shift} can begin at most ${length} late.`,
    startMoved: ({ length }) => `Begins ${length} later than usual.`,
  },
  startEarlier: ({ length }) => `Begins ${length} earlier than usual.`,
  why: 'Why?',
  whyWho: (who) => `Why ${who}?`,
  whyTime: (time) => `Why ${time}?`,
  whyNobodyElse: 'Why nobody else?',
  whyUnassigned: 'Why has it no place?',
  waysOut: 'Ways out',
  explaining: 'Trying the visit on every other list. It takes about ten seconds. You can go on meanwhile.',
  takesPart: 'takes part in the visit',
  close: 'Close',
  tasks: 'What is to be done',

  table: {
    caption: 'Every stop of every list',
    shift: 'Shift',
    caregiver: 'Caregiver',
    start: 'From',
    end: 'To',
    what: 'At',
    service: 'Service',
    where: 'Address',
    travel: 'Way',
  },
  notYours: 'This role has no board.',
  notYoursMeans: 'Caregivers see their own list on the phone; it comes in a later version. Choose another role above.',
  noShift: 'No shifts to plan.',
  noShiftMeans: 'Start Hjemrute again, and tomorrow’s shift is made.',
  lineLost: 'Hjemrute cannot be reached. Nothing is lost.',
  tryAgain: 'Try again',
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
