import type { ProblemInput, TermName } from '../../src/model/index.ts'
import { at, shift, visit } from '../check/small-day.ts'
import { annaOrBo, boAtSouth, eachOrOne, exactly, onlyBy, oneTripOrTwo, pricedDay } from './two-bases.ts'

/** A problem that is cheapest with much of a term as long as the term costs nothing. */
export interface SoftTerm {
  readonly day: ProblemInput
  /** Amount in the cheapest plan without the term: exactly, or at least when several plans are as cheap. */
  readonly free: number | { readonly atLeast: number }
  /** Amount in the cheapest plan when the term costs much. */
  readonly priced: number
  /** A weight that is next to nothing, for terms that are hard rules without any. Default 0. */
  readonly low?: string
}

const north = { startLocation: 'north', endLocation: 'north' }
/** Balance at a thousandth of a second: enough to part two visits among two when nothing else has a price. */
const BALANCE = { balance: { weight: '1/1000' } }
// One visit in the north, one in the south, both of 30 minutes, from the base. One round takes 10 + 15 + 20 = 45 minutes
// of road, two trips 20 + 40 = 60. Balance parts them: work of 50 and 70 minutes is 10 off the mean each, 105 and 0 is
// 52.5 off.
const aRoundOrTwoTrips = pricedDay(
  { visits: [visit('v1'), visit('v2', { location: 'south' })], shifts: [shift('anna'), shift('bo')] },
  BALANCE,
)

/** For every soft term a problem, the amount it has when free, and the least it can have. */
export const SOFT_TERMS: Readonly<Record<TermName, SoftTerm>> = {
  // 60 minutes of road against 45.
  travel: { day: aRoundOrTwoTrips, free: 3600, priced: 2700 },
  distance: { day: aRoundOrTwoTrips, free: 30_000, priced: 22_500 },
  // The same, and 60 minutes of service.
  workingTime: { day: aRoundOrTwoTrips, free: 7200, priced: 6300 },

  // Done at 09:30, and nothing to do in the north until 12:00: 2½ hours. Two caregivers wait for nothing.
  waiting: { day: oneTripOrTwo(exactly('09:00'), exactly('12:00')), free: 9000, priced: 0 },
  longestWaiting: { day: oneTripOrTwo(exactly('09:00'), exactly('12:00')), free: 9000, priced: 0 },
  // Anna is at work 480 minutes and has 50 minutes to do; Bo is at work the 60 minutes that the visit takes from south.
  idle: { day: annaOrBo({}, { bo: { end: at('09:00') } }), free: 25_800, priced: 0 },
  greatestIdle: { day: annaOrBo({}, { bo: { end: at('09:00') } }), free: 25_800, priced: 0 },

  // Both should begin by 08:10, when the first of the day can be there; one after the other is 30 minutes late.
  lateness: {
    day: oneTripOrTwo({ windows: [softUntil('08:10')] }, { windows: [softUntil('08:10')] }),
    free: 1800,
    priced: 0,
  },
  greatestLateness: {
    day: oneTripOrTwo({ windows: [softUntil('08:10')] }, { windows: [softUntil('08:10')] }),
    free: 1800,
    priced: 0,
  },
  // Anna goes home at 10:10, so that what she does besides her 09:00 begins 09:30 at the latest, 2½ hours early.
  // Waiting costs a little, so that nobody waits for an opening that need not be waited for.
  earliness: {
    day: oneTripOrTwo(
      { ...exactly('09:00'), ...onlyBy('anna') },
      { windows: [{ opens: at('12:00') }], opening: 'soft' },
      { anna: { end: at('10:10') }, objective: { terms: { waiting: { weight: '1/100' } } } },
    ),
    free: { atLeast: 9000 },
    priced: 0,
  },
  // Anna's own visit is at 08:10 sharp; the other one usually is too, and she comes 30 minutes later.
  usualTime: {
    day: oneTripOrTwo({ ...exactly('08:10'), ...onlyBy('anna') }, { usualStart: at('08:10') }),
    free: { atLeast: 1800 },
    priced: 0,
  },
  startMoved: {
    day: oneTripOrTwo(
      { ...exactly('08:10'), ...onlyBy('anna') },
      {},
      { reference: [{ visit: 'v2', start: at('08:10') }] },
    ),
    free: { atLeast: 1800 },
    priced: 0,
  },
  // 20 minutes of road and 60 of service from 08:00, with the end at 08:50: 30 minutes over. Shared: both back at 08:50.
  overtime: {
    day: oneTripOrTwo(
      exactly('08:10'),
      { windows: [{ opens: at('08:10'), hardCloses: at('08:40') }] },
      {
        anna: { end: at('08:50'), endBinds: 'soft', allowedOvertime: null },
        bo: { end: at('08:50'), endBinds: 'soft', allowedOvertime: null },
      },
    ),
    free: 1800,
    priced: 0,
  },
  // Usually 30 minutes up or down, and the next visit directly after; alone there are hours until the shift's end.
  tightness: {
    day: oneTripOrTwo({ ...exactly('08:10'), usualVariation: 1800 }, { ...exactly('08:40'), usualVariation: 1800 }),
    free: 1800,
    priced: 0,
  },
  // 20 minutes of road and 60 of service without a pause; shared, 20 and 30.
  greatestRun: { day: oneTripOrTwo(exactly('08:10'), exactly('08:40')), free: 4800, priced: 3000 },

  // Going south is 2,400 s of road; leaving it out is 60 × the weight.
  unassigned: {
    day: pricedDay({
      visits: [visit('v', { location: 'south', leavingOut: 'mayBeLeftOut', leaveOutPrice: 60 })],
    }),
    free: 60,
    priced: 0,
  },
  // The lunch room is in the south: a round of 45 minutes of road instead of 20.
  missedBreak: {
    day: pricedDay({
      visits: [visit('v')],
      shifts: [
        shift('anna', {
          breaks: [
            { id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), where: 'south', hard: false },
          ],
        }),
      ],
    }),
    free: 1,
    priced: 0,
  },

  preferredCaregiver: {
    day: annaOrBo({ staffing: [{ duration: 1800, preferredCaregivers: ['bo'] }] }),
    free: 1,
    priced: 0,
  },
  incompatibility: {
    day: annaOrBo({ excludedCaregivers: [{ caregiver: 'anna' }] }),
    free: 1,
    priced: 0,
    low: '1/1000',
  },
  qualification: {
    day: annaOrBo(
      { staffing: [{ duration: 1800, qualifications: [{ code: 'wounds' }] }] },
      { caregivers: [{ id: 'anna' }, { id: 'bo', qualifications: [{ code: 'wounds' }] }] },
    ),
    free: 1,
    priced: 0,
    low: '1/1000',
  },
  // Anna alone of three holds it, so that it is scarce; all 30 minutes are below her.
  overqualification: {
    day: pricedDay({
      visits: [visit('v')],
      caregivers: [{ id: 'anna', qualifications: [{ code: 'wounds' }] }, { id: 'bo' }, { id: 'cato' }],
      shifts: [shift('anna'), boAtSouth(), boAtSouth({ id: 'cato', caregiver: 'cato' })],
    }),
    free: 1800,
    priced: 0,
  },
  continuity: { day: annaOrBo({}, { history: [known('bo')] }), free: 1, priced: 0 },
  newFace: { day: annaOrBo({}, { history: [known('bo')] }), free: 1, priced: 0 },
  primaryContact: {
    day: annaOrBo({}, { recipients: [{ id: 'recipient of v', primaryContact: 'bo' }] }),
    free: 1,
    priced: 0,
  },
  sameCaregiver: { day: eachOrOne({ groups: [{ id: 'g', visits: ['v1', 'v2'] }] }), free: 1, priced: 0 },
  splitBuilding: {
    day: eachOrOne({ groups: [{ id: 'g', kind: 'building', visits: ['v1', 'v2'] }] }),
    free: 1,
    priced: 0,
  },
  teamCrossing: {
    day: annaOrBo({ team: 'south' }, { caregivers: [{ id: 'anna' }, { id: 'bo', team: 'south' }] }),
    free: 1,
    priced: 0,
  },

  // 80 minutes of work and none, each 40 off the mean; or 50 and 50.
  balance: { day: oneTripOrTwo(exactly('08:10'), exactly('08:40')), free: 4800, priced: 0 },
  // Of 480 minutes.
  greatestUtilisation: { day: oneTripOrTwo(exactly('08:10'), exactly('08:40')), free: 80 / 480, priced: 50 / 480 },
  utilisationSpread: { day: oneTripOrTwo(exactly('08:10'), exactly('08:40')), free: 80 / 480, priced: 0 },
  caregiverChanged: { day: annaOrBo({}, { reference: [{ visit: 'v', caregiver: 'bo' }] }), free: 1, priced: 0 },
  shiftUsed: {
    day: eachOrOne({
      shifts: [shift('anna', { ...north, openingCost: 100 }), boAtSouth({ openingCost: 100 })],
    }),
    free: 200,
    priced: 100,
  },
  // A tenth of eight hours at 300 kroner.
  lending: {
    day: annaOrBo({ unit: 'south' }, { anna: { unit: 'base', costPerHour: 30_000 }, bo: { unit: 'south' } }),
    free: 24_000,
    priced: 0,
  },
}

function softUntil(clock: string) {
  return { opens: at('08:00'), softCloses: at(clock) }
}

function known(caregiver: string) {
  return { recipient: 'recipient of v', caregiver, visits: 3 }
}
