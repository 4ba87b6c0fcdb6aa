import type { ProblemInput, RuleName } from '../../src/model/index.ts'
import { at, shift, visit } from '../check/small-day.ts'
import {
  AN_HOUR,
  MINUTE,
  roadWithoutTime,
  lasting,
  withTrainees,
  bothUntil,
  needing,
  holding,
  southTeam,
  inAreas,
  liftTogether,
  anHourApart,
  morningAndNoon,
  aRowApart,
  northAndSouth,
  ofOneRecipient,
  onePattern,
  morningAndAfternoon,
  report,
  lunchInTheSouth,
  carPool,
  beforeTheNight,
  crossing,
  eachFromTheBase,
} from './hard-rule-days.ts'
import type { HardRule } from './hard-rule-days.ts'
import { annaOrBo, eachOrOne, exactly, onlyBy, oneTripOrTwo, pricedDay } from './two-bases.ts'

/** Anna's trip north and Bo's: 20 and 30 minutes of road. */
const ANNA = 20 * MINUTE
const BO = 30 * MINUTE
/** One trip north for two visits there, and two trips. */
const ONE_TRIP = 20 * MINUTE
const TWO_TRIPS = 40 * MINUTE

/** Whoever may not go is Anna, and Bo goes instead. */
const notAnna = (rule: RuleName, about: string, day: ProblemInput, without = annaOrBo({})): HardRule => ({
  rule,
  about,
  day,
  without,
  kept: BO,
  broken: ANNA,
})

/** What cannot be done in one trip is done in two. */
const notTogether = (rule: RuleName, about: string, day: ProblemInput, without: ProblemInput): HardRule => ({
  rule,
  about,
  day,
  without,
  kept: TWO_TRIPS,
  broken: ONE_TRIP,
})

const [nine, twenty] = [exactly('09:00'), exactly('09:20')]

export const HARD_RULES: readonly HardRule[] = [
  // The cheapest day is one without visits.
  {
    rule: 'coverage',
    about: 'what must be done is done',
    day: pricedDay({ visits: [visit('v')] }),
    without: pricedDay({ visits: [visit('v', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 0 })] }),
    kept: ANNA,
    broken: 0,
  },
  // 10 minutes between the visits, 15 of road: a round of 45 minutes, 22.5 km, becomes two trips, 30 km. Without road,
  // the kilometres stay.
  {
    rule: 'travel',
    about: 'nobody is in two places',
    ...roadWithoutTime(),
    kept: 30_000,
    broken: 22_500,
  },
  notTogether(
    'service',
    'service takes its time',
    oneTripOrTwo(nine, twenty),
    oneTripOrTwo({ ...nine, ...lasting(20) }, twenty),
  ),
  notTogether(
    'service',
    'and longer with a trainee',
    oneTripOrTwo(nine, exactly('09:30'), withTrainees(1.5)),
    oneTripOrTwo(nine, exactly('09:30')),
  ),
  notTogether(
    'time-window',
    'closes',
    oneTripOrTwo(nine, { windows: [{ opens: at('09:00'), hardCloses: at('09:10') }] }),
    oneTripOrTwo(nine, {}),
  ),
  notTogether(
    'time-window',
    'opens',
    oneTripOrTwo({ ...nine, ...onlyBy('anna') }, { windows: [{ opens: at('12:00') }] }, { anna: { end: at('10:10') } }),
    oneTripOrTwo({ ...nine, ...onlyBy('anna') }, {}, { anna: { end: at('10:10') } }),
  ),
  notTogether('shift-time', 'ends', oneTripOrTwo({}, {}, bothUntil('09:10')), oneTripOrTwo({}, {})),
  notTogether(
    'shift-time',
    'allowed overtime',
    oneTripOrTwo({}, {}, bothUntil('09:00', { endBinds: 'soft', allowedOvertime: 600 })),
    oneTripOrTwo({}, {}, bothUntil('09:00', { endBinds: 'soft', allowedOvertime: 1200 })),
  ),
  notAnna('qualification', 'held', annaOrBo(needing('wounds'), holding({ code: 'wounds' }))),
  notAnna(
    'qualification',
    'held at the level',
    annaOrBo(needing('wounds', 2), {
      caregivers: [
        { id: 'anna', qualifications: [{ code: 'wounds', level: 1 }] },
        { id: 'bo', qualifications: [{ code: 'wounds', level: 2 }] },
      ],
    }),
  ),
  notAnna(
    'qualification',
    'held at the time',
    annaOrBo(needing('wounds'), {
      caregivers: [
        { id: 'anna', qualifications: [{ code: 'wounds', validTo: at('07:00') }] },
        { id: 'bo', qualifications: [{ code: 'wounds' }] },
      ],
    }),
  ),
  notAnna('required-caregiver', 'only Bo', annaOrBo(onlyBy('bo'))),
  notAnna('excluded-caregiver', 'not Anna', annaOrBo({ excludedCaregivers: [{ caregiver: 'anna' }] })),
  notAnna('team', "the visit's team only", annaOrBo({ team: 'south', teamOnly: true }, { caregivers: southTeam() })),
  notAnna(
    'team',
    "the recipient's team only",
    annaOrBo({ teamOnly: true }, { caregivers: southTeam(), recipients: [{ id: 'recipient of v', team: 'south' }] }),
  ),
  notAnna('area', 'another area', annaOrBo({}, { ...inAreas(), anna: { areas: ['west'] } })),
  notAnna('area', 'no area', annaOrBo({}, { anna: { areas: ['west'] } })),
  // 10 minutes from the base.
  notAnna('longest-leg', 'a walking area', annaOrBo({}, { anna: { longestLeg: 599 } })),
  notAnna(
    'excluded-service',
    'no heavy lifts',
    annaOrBo({ service: 'heavy' }, { anna: { excludedServices: ['heavy'] } }),
  ),
  notAnna(
    'trainee',
    'declined',
    annaOrBo(
      {},
      {
        anna: { trainees: [{ caregiver: 'cato' }] },
        caregivers: [{ id: 'anna' }, { id: 'bo' }, { id: 'cato' }],
        recipients: [{ id: 'recipient of v', declinesTrainees: true }],
      },
    ),
  ),
  notAnna('pin', 'a locked caregiver', annaOrBo({ pins: [{ caregiver: 'bo' }] })),
  notAnna('pin', 'a locked shift', annaOrBo({ pins: [{ shift: 'bo' }] })),
  notTogether('pin', 'a locked start', oneTripOrTwo(nine, { pins: [{ start: at('09:10') }] }), oneTripOrTwo(nine, {})),
  notAnna(
    'hard-term',
    'preferred only',
    annaOrBo(
      { staffing: [{ duration: 1800, preferredCaregivers: ['bo'] }] },
      { objective: { terms: { preferredCaregiver: { hard: true } } } },
    ),
    annaOrBo({ staffing: [{ duration: 1800, preferredCaregivers: ['bo'] }] }),
  ),
  // The key lies in the south, where Anna never comes.
  notAnna(
    'key',
    'fetched and brought back',
    annaOrBo(
      {},
      {
        locations: [{ id: 'base' }, { id: 'north', key: 'k' }, { id: 'south' }],
        keys: [{ id: 'k', location: 'south' }],
      },
    ),
  ),

  // Anna is at work 08–10, Bo 10–12, Cato in the south all day: together are Anna and Cato, or Bo and Cato. One after
  // the other, Anna does both in one trip.
  {
    rule: 'synchronisation',
    about: 'two who lift together',
    ...liftTogether(),
    kept: ANNA + BO,
    broken: ANNA,
  },
  // An hour between the two: Anna could do both in one trip.
  {
    rule: 'distinct-caregivers',
    about: 'two different people',
    ...anHourApart(),
    kept: ANNA + BO,
    broken: ANNA,
  },
  notTogether(
    'dependency',
    'at least two hours between',
    oneTripOrTwo(
      {},
      {},
      { ...morningAndNoon(), dependencies: [{ first: 'v1', second: 'v2', minimumGap: 2 * AN_HOUR }] },
    ),
    oneTripOrTwo({}, {}, morningAndNoon()),
  ),
  // Anna does the first and the third in one trip; the second has to begin within an hour of the first.
  notTogether(
    'dependency',
    'at most an hour between',
    oneTripOrTwo(
      nine,
      { windows: [{ opens: at('09:00'), hardCloses: at('12:00') }] },
      {
        visits: [
          visit('v1', { ...nine, ...onlyBy('anna') }),
          visit('v2', { windows: [{ opens: at('09:00') }] }),
          visit('v3', { ...exactly('09:30'), ...onlyBy('anna'), ...lasting(60) }),
        ],
        dependencies: [{ first: 'v1', second: 'v2', maximumGap: AN_HOUR }],
      },
    ),
    oneTripOrTwo(
      nine,
      {},
      {
        visits: [
          visit('v1', { ...nine, ...onlyBy('anna') }),
          visit('v2', { windows: [{ opens: at('09:00') }] }),
          visit('v3', { ...exactly('09:30'), ...onlyBy('anna'), ...lasting(60) }),
        ],
      },
    ),
  ),
  notTogether(
    'dependency',
    'different caregivers',
    oneTripOrTwo({}, {}, { dependencies: [{ first: 'v1', second: 'v2', caregivers: 'differ' }] }),
    oneTripOrTwo({}, {}),
  ),
  // One of them does both: 15 minutes there and 15 back.
  {
    rule: 'dependency',
    about: 'the same caregiver',
    day: eachOrOne({ dependencies: [{ first: 'v1', second: 'v2', caregivers: 'same' }] }),
    without: eachOrOne(),
    kept: BO,
    broken: 0,
  },
  {
    rule: 'group',
    about: 'with one caregiver',
    day: eachOrOne({ groups: [{ id: 'g', visits: ['v1', 'v2'], hard: true }] }),
    without: eachOrOne(),
    kept: BO,
    broken: 0,
  },
  // North, north, south in one round of 45 minutes; in a row it is north, south, north: 10 + 15 + 15 + 10.
  { rule: 'group', about: 'in a row', ...aRowApart(), kept: 50 * MINUTE, broken: 45 * MINUTE },
  // The one in the south is worth 100 s and costs 1,500 s more; together they are worth 3,100 s and cost 2,700 s.
  {
    rule: 'bundle',
    about: 'all or none',
    day: northAndSouth({
      bundles: [{ id: 'b', visits: ['v1', 'v2'], leavingOut: 'mayBeLeftOut', leaveOutPrice: 3100 }],
    }),
    without: northAndSouth(),
    kept: 2700,
    broken: ONE_TRIP + 100,
  },
  // North or south, and exactly one of them; nobody may also stay at home.
  {
    rule: 'pattern',
    about: 'exactly one option',
    day: eachFromTheBase({ patterns: [{ id: 'p', recipient: 'r', options: [['v2'], ['v1']] }] }),
    without: eachFromTheBase(),
    kept: ANNA,
    broken: 0,
  },
  {
    rule: 'pattern',
    about: 'one caregiver at most',
    day: eachOrOne({ ...ofOneRecipient(), patterns: [{ ...onePattern(), maxCaregivers: 1 }] }),
    without: eachOrOne({ ...ofOneRecipient(), patterns: [onePattern()] }),
    kept: BO,
    broken: 0,
  },
  // The report is at the base at noon, the visits in the north before and after: two trips, and one when it may be at
  // any time.
  {
    rule: 'activity',
    about: 'a report at noon',
    day: pricedDay({ visits: morningAndAfternoon(), activities: [report('12:00', '12:00')] }),
    without: pricedDay({ visits: morningAndAfternoon(), activities: [report('08:00', '16:00')] }),
    kept: TWO_TRIPS,
    broken: ONE_TRIP,
  },
  {
    rule: 'break',
    about: 'the lunch room is in the south',
    day: pricedDay({ visits: [visit('v')], shifts: [shift('anna', lunchInTheSouth(true))] }),
    without: pricedDay({ visits: [visit('v')], shifts: [shift('anna', lunchInTheSouth(false))] }),
    kept: 45 * MINUTE,
    broken: ANNA,
  },
  // Free are 08:40–09:00 and, back at 09:40, 20 minutes again; without the second visit an hour from 08:50 on.
  notTogether(
    'reserve',
    'an hour in one piece',
    oneTripOrTwo({ ...exactly('08:10'), ...onlyBy('anna') }, nine, {
      anna: { reserves: [{ duration: AN_HOUR, opens: at('08:40'), closes: at('10:00') }] },
    }),
    oneTripOrTwo({ ...exactly('08:10'), ...onlyBy('anna') }, nine),
  ),
  notTogether(
    'capacity',
    'one bag each',
    oneTripOrTwo(
      { load: { bags: 1 } },
      { load: { bags: 1 } },
      { anna: { capacity: { bags: 1 } }, bo: { capacity: { bags: 1 } } },
    ),
    oneTripOrTwo({ load: { bags: 1 } }, { load: { bags: 1 } }),
  ),
  // An eighth of eight hours is 60 minutes; one trip is 80, half of it 50.
  notTogether(
    'capacity-factor',
    'an eighth of the day',
    oneTripOrTwo({}, {}, { anna: { capacityFactor: 0.125 }, bo: { capacityFactor: 0.125 } }),
    oneTripOrTwo({}, {}),
  ),
  // One goes south by the only car, 40 minutes, and Cato walks north, 40; with two cars nobody walks.
  { rule: 'vehicle', about: 'one car', day: carPool(1), without: carPool(2), kept: 80 * MINUTE, broken: 60 * MINUTE },
  // Back by 12:30, eleven hours before the next shift. The first visit brings Anna back at 12:25, both at 12:55.
  notTogether('working-time', 'eleven hours of rest', beforeTheNight(true), beforeTheNight(false)),
  // Cato drives north, so that nobody goes from p to q where another goes from q to p.
  {
    rule: 'patient-order',
    about: 'no circle',
    day: crossing('patient'),
    without: crossing('visit'),
    kept: ANNA,
    broken: 0,
  },
]
