import type { FaultCode } from '../../src/model/index.ts'
import { at } from './sound-problem.ts'
import { remove, set } from './wrong-example.ts'
import type { Edit, WrongExample } from './wrong-example.ts'

const wrong = (path: string, ...edits: readonly Edit[]): WrongExample => ({ path, edits })

/** An example that the documentation tells in words. */
const told = (shown: string, example: WrongExample): WrongExample => ({ ...example, shown })

/** Adds a dependency after the two that the sound problem has. */
const tie = (number: number, dependency: object): Edit => set('dependencies', number, dependency)

/** Travel without a matrix, for faults of coordinates and modes. */
const estimated = (...edits: readonly Edit[]): Edit[] => [set('travel', { kind: 'estimate' }), ...edits]

const many = (length: number, row: (i: number) => unknown) => Array.from({ length }, (_, i) => row(i))

/**
 * For every code, changes to the sound problem that give this fault and no other. Tested, and printed as the wrong
 * examples of docs/error-index.md.
 */
export const FAULT_EXAMPLES: Readonly<Record<FaultCode, WrongExample>> = {
  'schema-missing': wrong('schema', remove('schema')),
  'schema-other-version': wrong('schema', set('schema', 'hjemrute/problem/0')),
  'schema-other-document': wrong('schema', set('schema', 'hjemrute/plan/1')),
  'missing-key': wrong('shifts[0].startLocation', remove('shifts', 0, 'startLocation')),
  'unknown-key': wrong('visits[0].colour', set('visits', 0, 'colour', 'green')),
  'misspelt-key': wrong('shifts[0].reservs', remove('shifts', 0, 'reserves'), set('shifts', 0, 'reservs', [])),
  'wrong-type': wrong('visits[0].staffing[0].duration', set('visits', 0, 'staffing', 0, 'duration', '1800')),
  'not-a-finite-number': wrong('visits[0].usualVariation', set('visits', 0, 'usualVariation', Infinity)),
  'not-a-whole-number': wrong('vehicles[0].number', set('vehicles', 0, 'number', 1.5)),
  'negative-number': wrong('visits[0].staffing[0].duration', set('visits', 0, 'staffing', 0, 'duration', -1800)),
  'number-not-positive': wrong('objective.exchangeRate', set('objective', 'exchangeRate', 0)),
  'number-too-small': wrong('shifts[0].serviceTimeFactor', set('shifts', 0, 'serviceTimeFactor', 0.5)),
  'number-too-great': wrong('shifts[0].capacityFactor', set('shifts', 0, 'capacityFactor', 1.5)),
  'text-empty': wrong('id', set('id', '')),
  'list-too-short': wrong('visits[4].staffing', set('visits', 4, 'staffing', [])),
  'unknown-choice': wrong('visits[0].manner', set('visits', 0, 'manner', 'by carrier pigeon')),
  'misspelt-choice': wrong('visits[0].manner', set('visits', 0, 'manner', 'telefone')),
  'not-an-instant': wrong('shifts[0].start', set('shifts', 0, 'start', '2026-02-30T07:30:00+01:00')),
  'instant-without-offset': wrong('shifts[0].start', set('shifts', 0, 'start', '2026-11-23T07:30:00')),
  'not-a-time-of-day': wrong(
    'recipients[0].knowledge[0].clock',
    set('recipients', 0, 'knowledge', [{ kind: 'bestBefore', clock: '9' }]),
  ),
  'not-a-fraction': wrong('objective.terms.travel.weight', set('objective', 'terms', 'travel', 'weight', '1/0')),
  'not-a-sha256': wrong(
    'travel.sha256',
    set('travel', { kind: 'matrixFile', path: 'day.matrix', sha256: 'abc', mapVersion: null }),
  ),
  'not-a-phone-number': wrong('caregivers[0].phone', set('caregivers', 0, 'phone', 'internal 12')),
  // Nothing in the schema gives it today; it is there for what a later one may.
  'wrong-shape': wrong(''),
  'more-faults': told(
    'a history of 400 entries for a recipient who is not listed',
    wrong(
      '',
      set(
        'history',
        many(400, () => ({ recipient: 'nobody', caregiver: 'caregiver-1', visits: 1 })),
      ),
    ),
  ),

  'time-zone-unknown': wrong('horizon.timeZone', set('horizon', 'timeZone', 'Europe/Olso')),
  'horizon-ends-before-start': wrong(
    'horizon.end',
    ...['visits', 'shifts', 'activities', 'dependencies', 'groups', 'bundles', 'patterns', 'reference'].map((list) =>
      set(list, []),
    ),
    set('horizon', 'end', at('06:00')),
  ),
  'horizon-too-long': wrong('horizon.end', set('horizon', 'end', '2028-06-01T00:00:00+02:00')),
  'ticks-not-positive': wrong('ticksPerSecond', set('ticksPerSecond', '0/3')),
  'ticks-too-fine': wrong('ticksPerSecond', set('ticksPerSecond', 1_000_000)),
  'offset-not-of-time-zone': wrong('shifts[1].end', set('shifts', 1, 'end', '2026-11-23T22:30:00+02:00')),

  'duplicate-id': wrong('keys[1].id', set('keys', 1, { id: 'key-1', location: 'home-2' })),
  'unknown-id': wrong('shifts[2].endLocation', set('shifts', 2, 'endLocation', 'the pharmacy')),
  'misspelt-id': wrong('shifts[2].endLocation', set('shifts', 2, 'endLocation', 'hmoe-2')),
  'place-unknown': wrong('reference[0].place', set('reference', 0, 'place', 1)),

  'visit-window-closed-before-open': wrong(
    'visits[3].windows[0]',
    set('visits', 3, 'windows', [{ opens: at('09:00'), hardCloses: at('08:00') }]),
  ),
  'visit-window-hard-before-soft': wrong(
    'visits[3].windows[0]',
    set('visits', 3, 'windows', [{ opens: at('09:00'), softCloses: at('11:00'), hardCloses: at('10:00') }]),
  ),
  'visit-windows-unsorted': wrong(
    'visits[3].windows[1].opens',
    set('visits', 3, 'windows', [{ opens: at('15:00') }, { opens: at('09:00') }]),
  ),
  'visit-window-outside-horizon': wrong(
    'visits[3].windows[0]',
    set('visits', 3, 'windows', [{ opens: '2026-11-24T09:00:00+01:00', hardCloses: '2026-11-24T10:00:00+01:00' }]),
  ),
  'duration-too-long': wrong('visits[3].staffing[0].duration', set('visits', 3, 'staffing', 0, 'duration', 1_800_000)),
  'leave-out-price-missing': wrong(
    'bundles[0].leaveOutPrice',
    set('bundles', 0, { id: 'bundle-1', visits: ['visit-3'], leavingOut: 'mayBeLeftOut' }),
  ),
  'team-only-without-team': wrong('visits[3].teamOnly', set('visits', 3, 'teamOnly', true)),
  'caregiver-required-and-excluded': wrong(
    'visits[3].excludedCaregivers[0]',
    set('visits', 3, 'requiredCaregivers', [{ caregiver: 'caregiver-1' }, { caregiver: 'caregiver-2' }]),
    set('visits', 3, 'excludedCaregivers', [{ caregiver: 'caregiver-2', expires: '2027-01-01T00:00:00+01:00' }]),
  ),
  'pins-contradict': wrong('visits[3].pins[1]', set('visits', 3, 'pins', [{ shift: 'shift-1' }, { shift: 'shift-2' }])),
  'pin-of-another-caregiver': wrong(
    'visits[3].pins[0]',
    set('visits', 3, 'pins', [{ caregiver: 'caregiver-2', shift: 'shift-1' }]),
  ),
  'pin-outside-horizon': wrong('visits[3].pins[0].start', set('visits', 3, 'pins', [{ start: at('06:59') }])),

  'dependency-on-itself': wrong('dependencies[2]', tie(2, { first: 'visit-6', second: 'visit-6' })),
  'dependency-gaps-contradict': wrong(
    'dependencies[2]',
    tie(2, { first: 'visit-6', second: 'visit-3', minimumGap: 3600, maximumGap: 1800 }),
  ),
  'dependencies-contradict': wrong(
    'dependencies[0]',
    tie(0, { first: 'visit-6', second: 'visit-2', minimumGap: 600 }),
    tie(1, { first: 'visit-2', second: 'visit-6', minimumGap: 600 }),
  ),
  'dependencies-contradict-windows': wrong(
    'dependencies[2]',
    set('visits', 5, 'windows', [{ opens: at('15:00') }]),
    tie(2, { first: 'visit-6', second: 'visit-1', minimumGap: 0 }),
  ),
  'dependency-caregivers-contradict': wrong(
    'dependencies[2]',
    tie(2, { first: 'visit-2', second: 'visit-1', caregivers: 'same' }),
  ),
  'dependency-same-caregiver-overlap': wrong(
    'dependencies[2]',
    tie(2, { first: 'visit-6', second: 'visit-3', minimumGap: 0, maximumGap: 60, caregivers: 'same' }),
  ),
  'duplicate-member': wrong('groups[0].visits[2]', set('groups', 0, 'visits', ['visit-1', 'visit-3', 'visit-1'])),
  'group-contradicts-dependency': wrong('groups[0]', set('groups', 0, 'visits', ['visit-1', 'visit-2'])),
  'visit-in-two': wrong('bundles[1]', set('bundles', 1, { id: 'bundle-2', visits: ['visit-3'] })),
  'pattern-visit-of-another-recipient': wrong(
    'patterns[0].options[1][0]',
    set('patterns', 0, 'options', [['visit-4'], ['visit-6']]),
  ),

  'shift-ends-before-start': wrong('shifts[2]', set('shifts', 2, 'end', at('07:30'))),
  'shift-too-long': wrong(
    'shifts[2]',
    set('horizon', 'end', '2026-11-24T23:00:00+01:00'),
    set('shifts', 2, 'end', '2026-11-24T14:00:00+01:00'),
  ),
  'shift-outside-horizon': wrong(
    'shifts[2]',
    set('shifts', 2, 'start', '2026-11-24T08:00:00+01:00'),
    set('shifts', 2, 'end', '2026-11-24T14:00:00+01:00'),
  ),
  'caregiver-in-two-shifts': wrong(
    'shifts[1]',
    set('shifts', 2, 'caregiver', 'caregiver-2'),
    set('shifts', 1, 'start', at('13:00')),
  ),
  'worked-overlaps-shift': wrong(
    'caregivers[1].worked[0]',
    set('caregivers', 1, 'worked', [{ start: at('08:00'), end: at('15:30') }]),
  ),
  'trainee-is-caregiver': wrong('shifts[0].trainees[0]', set('shifts', 0, 'trainees', 0, 'caregiver', 'caregiver-1')),
  'window-closed-before-open': wrong('activities[0]', set('activities', 0, 'closes', at('07:00'))),
  'window-too-short': wrong('shifts[0].breaks[0]', set('shifts', 0, 'breaks', 0, 'closes', at('11:15'))),
  'window-outside-shift': wrong(
    'shifts[0].breaks[0]',
    set('shifts', 0, 'breaks', 0, 'opens', at('16:00')),
    set('shifts', 0, 'breaks', 0, 'closes', at('17:00')),
  ),
  'breaks-longer-than-shift': wrong(
    'shifts[2].breaks',
    set('shifts', 2, 'breaks', [
      { id: 'first', duration: 18_000, opens: at('08:00'), closes: at('13:00') },
      { id: 'second', duration: 18_000, opens: at('09:00'), closes: at('14:00') },
    ]),
  ),
  'period-ends-before-start': wrong(
    'caregivers[1].worked[0]',
    set('caregivers', 1, 'worked', [{ start: at('06:00'), end: at('05:00') }]),
  ),

  'travel-mode-missing': wrong('shifts[1].mode', set('shifts', 1, 'mode', 'scooter')),
  'travel-pace-unknown': wrong('shifts[1].mode', ...estimated(set('shifts', 1, 'mode', 'scooter'))),
  'travel-matrix-too-large': told(
    'a matrix of 1,101 rows in `travel.modes.car.times`',
    wrong(
      'travel.modes.car.times',
      set(
        'locations',
        many(1101, (i) => ({ id: ['base', 'home-1', 'home-2'][i] ?? `home-${i}` })),
      ),
      set('travel', 'modes', { car: { times: many(1101, () => []) } }),
      set('shifts', 1, 'mode', 'car'),
      remove('vehicles', 0, 'otherwise'),
    ),
  ),
  'travel-matrix-too-small': wrong(
    'travel.modes.car.times',
    set('locations', 0, 'matrixIndex', 0),
    set('locations', 1, 'matrixIndex', 1),
    set('locations', 2, 'matrixIndex', 3),
    set('shifts', 1, 'mode', 'car'),
    set('vehicles', 0, { id: 'cars', mode: 'car', number: 2 }),
    set('travel', 'modes', { car: { times: many(3, () => [0, 1, 2]) } }),
  ),
  'travel-matrix-wrong-size': wrong(
    'travel.modes.car.times',
    set('shifts', 1, 'mode', 'car'),
    set('vehicles', 0, { id: 'cars', mode: 'car', number: 2 }),
    set('travel', 'modes', { car: { times: many(4, () => [0, 1, 2, 3]) } }),
  ),
  'travel-matrix-sizes-differ': wrong(
    'travel.modes.bicycle.times',
    ...[0, 1, 2].map((i) => set('locations', i, 'matrixIndex', i)),
    set(
      'travel',
      'modes',
      'bicycle',
      'times',
      many(4, () => [0, 1, 2, 3]),
    ),
  ),
  'travel-matrix-not-square': wrong('travel.modes.car.times[1]', set('travel', 'modes', 'car', 'times', 1, [310, 0])),
  'travel-matrix-hole': wrong(
    'travel.modes.car.times[0][1]',
    set('travel', 'modes', 'car', 'times', 0, [0, null, 400]),
  ),
  'travel-matrix-not-a-number': wrong(
    'travel.modes.car.times[0][1]',
    set('travel', 'modes', 'car', 'times', 0, [0, '300', 400]),
  ),
  'travel-matrix-negative': wrong(
    'travel.modes.car.times[0][1]',
    set('travel', 'modes', 'car', 'times', 0, [0, -300, 400]),
  ),
  'travel-matrix-not-whole': wrong(
    'travel.modes.car.times[0][1]',
    set('travel', 'modes', 'car', 'times', 0, [0, 300.5, 400]),
  ),
  'travel-matrix-too-great': wrong(
    'travel.modes.car.times[0][1]',
    set('travel', 'modes', 'car', 'times', 0, [0, 3e9, 400]),
  ),
  'travel-coordinate-missing': wrong('locations[2].coordinate', ...estimated(remove('locations', 2, 'coordinate'))),
  'coordinate-zero': wrong(
    'locations[2].coordinate',
    ...estimated(set('locations', 2, 'coordinate', { lat: 0, lon: 0 })),
  ),
  'coordinate-swapped': wrong(
    'locations[2].coordinate',
    ...estimated(set('locations', 2, 'coordinate', { lat: 10.77, lon: 59.93 })),
  ),
  'coordinate-far-away': wrong(
    'locations[2].coordinate',
    ...estimated(set('locations', 2, 'coordinate', { lat: 69.65, lon: 18.96 })),
  ),

  'weight-too-great': wrong('objective.terms.travel.weight', set('objective', 'terms', 'travel', 'weight', 1e12)),
  'by-mode-without-effect': wrong(
    'objective.terms.lateness.byMode',
    set('objective', 'terms', 'lateness', 'byMode', { car: 2 }),
  ),
  'duplicate-history': wrong(
    'history[1]',
    set('history', 1, { recipient: 'recipient-1', caregiver: 'caregiver-1', days: 14, visits: 2 }),
  ),
  'duplicate-reference': wrong('reference[1]', set('reference', 1, { visit: 'visit-1' })),
}
