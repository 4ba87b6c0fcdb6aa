import type { ProblemInput } from '../../src/model/index.ts'

/** An hour of 23 November 2026, a Monday in Norwegian winter time. */
export const at = (time: string): string => `2026-11-23T${time}:00+01:00`

/** A visit of half an hour at a home, for faults that need one more. */
export const visitOf = (id: string, more: object = {}): ProblemInput['visits'][number] => ({
  id,
  recipient: 'recipient-1',
  location: 'home-1',
  staffing: [{ duration: 1800 }],
  ...more,
})

/**
 * A small day that uses every list and nearly every key of the format, and has no fault. Every test of faults begins
 * with it and makes one thing wrong.
 */
export function soundProblem(): ProblemInput {
  return {
    schema: 'hjemrute/problem/1',
    id: 'sound-day',
    title: 'A day without faults',
    synthetic: true,
    horizon: { start: at('07:00'), end: at('23:00'), timeZone: 'Europe/Oslo' },
    ticksPerSecond: 1,
    order: 'visit',
    locations: [
      { id: 'base', coordinate: { lat: 59.91, lon: 10.75 } },
      { id: 'home-1', coordinate: { lat: 59.92, lon: 10.76 }, fixedSeconds: { car: 60 }, key: 'key-1', area: 'north' },
      { id: 'home-2', coordinate: { lat: 59.93, lon: 10.77 }, building: 'house-2' },
    ],
    travel: {
      kind: 'matrix',
      modes: {
        car: {
          times: [
            [0, 300, 400],
            [310, 0, 200],
            [410, 210, 0],
          ],
          distances: [
            [0, 2000, 3000],
            [2100, 0, 1500],
            [3100, 1600, 0],
          ],
        },
        bicycle: {
          times: [
            [0, 500, 700],
            [500, 0, 400],
            [700, 400, 0],
          ],
        },
      },
    },
    recipients: [
      { id: 'recipient-1', team: 'blue', primaryContact: 'caregiver-1', serviceResponsible: 'caregiver-2' },
      { id: 'recipient-2', declinesTrainees: true },
    ],
    visits: [
      visitOf('visit-1', {
        windows: [
          { opens: at('08:00'), softCloses: at('09:00'), hardCloses: at('09:30') },
          { opens: at('10:00'), hardCloses: at('11:00') },
        ],
        requiredCaregivers: [{ caregiver: 'caregiver-1', expires: at('22:00') }],
        pins: [{ place: 0, caregiver: 'caregiver-1', shift: 'shift-1' }],
        usualStart: at('08:15'),
        usualVariation: 600,
        load: { meals: 1 },
      }),
      visitOf('visit-2', {
        recipient: 'recipient-2',
        location: 'home-2',
        staffing: [
          { qualifications: [{ code: 'medication' }], duration: 1200, preferredCaregivers: ['caregiver-2'] },
          { duration: 600, offset: 300 },
        ],
        excludedCaregivers: [{ caregiver: 'caregiver-3', reason: 'agreed' }],
      }),
      visitOf('visit-3', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 7200 }),
      visitOf('visit-4', { recipient: 'recipient-2' }),
      visitOf('visit-5', { recipient: 'recipient-2' }),
      visitOf('visit-6', { team: 'blue', teamOnly: true }),
    ],
    caregivers: [
      {
        id: 'caregiver-1',
        qualifications: [
          { code: 'medication', level: 1, validFrom: at('00:00'), validTo: '2027-06-30T23:59:59+02:00' },
        ],
        team: 'blue',
        worked: [{ start: '2026-11-22T07:00:00+01:00', end: '2026-11-22T15:00:00+01:00' }],
        agreements: [{ level: 'unionRepresentatives', validFrom: '2026-01-01T00:00:00+01:00' }],
      },
      { id: 'caregiver-2', nightWorker: true },
      { id: 'caregiver-3' },
    ],
    shifts: [
      {
        id: 'shift-1',
        caregiver: 'caregiver-1',
        start: at('07:30'),
        end: at('15:30'),
        startLocation: 'base',
        endLocation: 'base',
        breaks: [{ id: 'lunch', duration: 1800, opens: at('11:00'), closes: at('13:00'), where: 'base' }],
        reserves: [{ duration: 900, opens: at('14:00'), closes: at('15:00') }],
        capacity: { meals: 4 },
        vehiclePool: 'cars',
        trainees: [{ caregiver: 'caregiver-3', extraServiceFactor: 1.2 }],
      },
      {
        id: 'shift-2',
        caregiver: 'caregiver-2',
        start: at('15:00'),
        end: at('22:30'),
        endBinds: 'soft',
        allowedOvertime: 1800,
        startLocation: 'base',
        endLocation: 'base',
        mode: 'bicycle',
      },
      {
        id: 'shift-3',
        caregiver: null,
        assumedQualifications: ['medication'],
        start: at('08:00'),
        end: at('14:00'),
        startLocation: 'base',
        endLocation: 'home-2',
      },
    ],
    activities: [
      { id: 'report', kind: 'report', duration: 900, opens: at('07:30'), closes: at('08:00'), shifts: ['shift-1'] },
      {
        id: 'errand',
        duration: 600,
        opens: at('16:00'),
        closes: at('20:00'),
        location: 'base',
        shifts: ['shift-2'],
        hard: false,
        leaveOutPrice: 600,
      },
    ],
    dependencies: [
      { first: 'visit-1', second: 'visit-2', minimumGap: 3600, maximumGap: 7200, caregivers: 'differ' },
      { first: 'visit-2', second: 'visit-3', from: 'end', minimumGap: 0 },
    ],
    groups: [{ id: 'couple', kind: 'couple', visits: ['visit-1', 'visit-3'], inRow: true, hard: true }],
    bundles: [{ id: 'bundle-1', visits: ['visit-3'], leavingOut: 'mayBeLeftOut', leaveOutPrice: 7200 }],
    patterns: [{ id: 'pattern-1', recipient: 'recipient-2', options: [['visit-4'], ['visit-5']], maxCaregivers: 2 }],
    vehicles: [{ id: 'cars', mode: 'car', number: 2, otherwise: 'bicycle', licence: 'driving-licence-b' }],
    keys: [{ id: 'key-1', location: 'base' }],
    history: [{ recipient: 'recipient-1', caregiver: 'caregiver-1', days: 14, visits: 6, last: at('07:00') }],
    reference: [{ visit: 'visit-1', caregiver: 'caregiver-1', start: at('08:05') }],
    objective: {
      preset: 'standard',
      terms: { travel: { weight: '1/3', byMode: { bicycle: 0.5 } }, lateness: { hard: true } },
    },
    workingTimeRules: true,
  }
}
