import { describe, expect, test } from 'vitest'
import { parseProblem } from '../../src/model/index.ts'
import { at, soundProblem, visitOf } from './sound-problem.ts'
import { remove, set, withEdits } from './wrong-example.ts'
import type { Edit } from './wrong-example.ts'

/** The codes that the sound problem has after the changes. */
const codes = (...edits: readonly Edit[]): string[] =>
  parseProblem(withEdits(soundProblem(), edits)).faults.map(({ code }) => code)

/** Dependencies in place of those of the sound problem. */
const ties = (...dependencies: readonly object[]): Edit => set('dependencies', dependencies)
const windows = (visit: number, ...list: readonly object[]): Edit => set('visits', visit, 'windows', list)

describe('limits: just inside, at, and just outside', () => {
  // 23 November 2026 07:00 + 365 days = 23 November 2027; + 35 = 28 December 07:00, winter time again.
  test.each([
    ['2027-12-28T07:00:00+01:00', []],
    ['2027-12-28T07:00:01+01:00', ['horizon-too-long']],
    [at('07:01'), ['horizon-ends-before-start']],
  ])('a horizon until %s', (end, expected) => {
    const empty = ['visits', 'shifts', 'activities', 'dependencies', 'groups', 'bundles', 'patterns', 'reference']
    const edits = [...empty.map((list) => set(list, [])), set('horizon', 'end', end)]
    const start = end === at('07:01') ? at('07:01') : at('07:00')
    expect(codes(...edits, set('horizon', 'start', start))).toEqual(expected)
  })

  test.each([
    [86_400, []],
    [86_401, ['duration-too-long']],
    [0, []],
  ])('a visit of %d s', (duration, expected) => {
    expect(codes(set('visits', 3, 'staffing', 0, 'duration', duration))).toEqual(expected)
  })

  test('a shift of 24 hours, of a second more, and of any length where working time is not judged', () => {
    const until = (end: string) => [set('horizon', 'end', '2026-11-24T23:00:00+01:00'), set('shifts', 2, 'end', end)]
    expect(codes(...until('2026-11-24T08:00:00+01:00'))).toEqual([])
    expect(codes(...until('2026-11-24T08:00:01+01:00'))).toEqual(['shift-too-long'])
    expect(codes(...until('2026-11-24T08:00:01+01:00'), set('workingTimeRules', false))).toEqual([])
  })

  test('ticks: 16 hours hold 4,660 to the second, and no more', () => {
    // 57,600 s × 4,660 = 268,416,000 ≤ 2²⁸ = 268,435,456 < 57,600 × 4,661
    expect(codes(set('ticksPerSecond', 4_660))).toEqual([])
    expect(codes(set('ticksPerSecond', 4_661))).toEqual(['ticks-too-fine'])
    expect(codes(set('ticksPerSecond', 1e-13))).toEqual(['ticks-not-positive'])
  })

  test('shifts of one caregiver may touch, not overlap', () => {
    const second = (start: string) => [set('shifts', 2, 'caregiver', 'caregiver-2'), set('shifts', 2, 'start', start)]
    const until = set('shifts', 2, 'end', at('15:00'))
    expect(codes(...second(at('14:00')), until)).toEqual([])
    expect(codes(...second(at('14:00')), set('shifts', 2, 'end', at('15:01')))).toEqual(['caregiver-in-two-shifts'])
  })

  test('one long shift overlaps each of two short ones', () => {
    const short = (id: string, start: string, end: string) => ({
      ...soundProblem().shifts[2],
      id,
      caregiver: 'caregiver-2',
      start,
      end,
    })
    const shifts = [
      short('a', at('08:00'), at('20:00')),
      short('b', at('09:00'), at('10:00')),
      short('c', at('11:00'), at('12:00')),
    ]
    expect(codes(set('shifts', shifts), set('activities', []), set('visits', 0, 'pins', []))).toEqual([
      'caregiver-in-two-shifts',
      'caregiver-in-two-shifts',
    ])
  })

  test('a trainee works on no other shift meanwhile', () => {
    expect(codes(set('shifts', 2, 'caregiver', 'caregiver-3'))).toEqual(['caregiver-in-two-shifts'])
  })

  test('a break may begin so late that it ends with the shift, and no later', () => {
    // The shift ends 15:30 and the break lasts half an hour.
    const from = (opens: string) => [
      set('shifts', 0, 'breaks', 0, 'opens', opens),
      set('shifts', 0, 'breaks', 0, 'closes', at('16:00')),
    ]
    expect(codes(...from(at('15:00')))).toEqual([])
    expect(codes(...from(at('15:01')))).toEqual(['window-outside-shift'])
    expect(codes(...from(at('15:01')), set('shifts', 0, 'breaks', 0, 'hard', false))).toEqual([])
    const overtime = [set('shifts', 0, 'endBinds', 'soft'), set('shifts', 0, 'allowedOvertime', 60)]
    expect(codes(...from(at('15:01')), ...overtime)).toEqual([])
  })
})

describe('ids', () => {
  test('recipients need not be listed, but who lists some lists all', () => {
    const noneListed = [set('recipients', []), remove('visits', 5, 'teamOnly')]
    expect(codes(...noneListed)).toEqual([])
    expect(codes(set('recipients', [{ id: 'recipient-1', team: 'blue' }])).every((code) => code === 'unknown-id')).toBe(
      true,
    )
  })

  test('every mention of every kind is followed', () => {
    const mentions: Edit[] = [
      set('locations', 1, 'key', 'x'),
      set('keys', 0, 'location', 'x'),
      set('recipients', 0, 'primaryContact', 'x'),
      set('visits', 1, 'endLocation', 'x'),
      set('visits', 1, 'staffing', 0, 'preferredCaregivers', ['x']),
      set('visits', 0, 'requiredCaregivers', [{ caregiver: 'x' }]),
      set('visits', 1, 'excludedCaregivers', [{ caregiver: 'x' }]),
      set('visits', 3, 'pins', [{ caregiver: 'x' }]),
      set('visits', 4, 'pins', [{ shift: 'x' }]),
      set('shifts', 1, 'caregiver', 'x'),
      set('shifts', 1, 'endLocation', 'x'),
      set('shifts', 0, 'vehiclePool', 'x'),
      set('shifts', 0, 'trainees', [{ caregiver: 'x' }]),
      set('shifts', 0, 'breaks', 0, 'where', 'x'),
      set('activities', 1, 'location', 'x'),
      set('activities', 0, 'shifts', ['x']),
      ties({ first: 'x', second: 'visit-1' }, { first: 'visit-1', second: 'y' }),
      set('groups', 0, 'visits', ['visit-1', 'x']),
      set('bundles', 0, 'visits', ['x']),
      set('patterns', 0, 'recipient', 'x'),
      set('patterns', 0, 'options', [['x']]),
      set('history', 0, 'caregiver', 'x'),
      set('reference', 0, 'visit', 'x'),
      set('vehicles', 0, 'otherwise', 'x'),
      set('locations', 1, 'fixedSeconds', { scooter: 60 }),
    ]
    for (const mention of mentions) {
      const found = codes(mention)
      expect([mention.at.join('.'), found.length > 0], found.join(', ')).toEqual([mention.at.join('.'), true])
      expect(
        found.every((code) => ['unknown-id', 'travel-mode-missing'].includes(code)),
        found.join(', '),
      ).toBe(true)
    }
  })
})

describe('summer time', () => {
  const night = (start: string, end: string) => [set('horizon', 'start', start), set('horizon', 'end', end)]
  const bare = [
    'visits',
    'shifts',
    'activities',
    'dependencies',
    'groups',
    'bundles',
    'patterns',
    'history',
    'reference',
  ]
  const nothingElse = [...bare.map((list) => set(list, [])), set('caregivers', [])]
  const oneVisit = (opens: string) => [
    ...nothingElse,
    set('recipients', []),
    set('visits', [visitOf('v', { windows: [{ opens }] })]),
  ]
  const autumn = night('2026-10-24T22:00:00+02:00', '2026-10-25T08:00:00+01:00')
  const spring = night('2026-03-28T22:00:00+01:00', '2026-03-29T08:00:00+02:00')

  test('the hour that comes twice has two offsets, and both are right', () => {
    expect(codes(...oneVisit('2026-10-25T02:30:00+02:00'), ...autumn)).toEqual([])
    expect(codes(...oneVisit('2026-10-25T02:30:00+01:00'), ...autumn)).toEqual([])
    expect(codes(...oneVisit('2026-10-25T04:30:00+02:00'), ...autumn)).toEqual(['offset-not-of-time-zone'])
  })

  test('the hour that never comes has none', () => {
    expect(codes(...oneVisit('2026-03-29T02:30:00+01:00'), ...spring)).toEqual(['offset-not-of-time-zone'])
    expect(codes(...oneVisit('2026-03-29T02:30:00+02:00'), ...spring)).toEqual(['offset-not-of-time-zone'])
    expect(codes(...oneVisit('2026-03-29T03:00:00+02:00'), ...spring)).toEqual([])
  })

  test('UTC is always right, when it is stated as Z', () => {
    expect(codes(...oneVisit('2026-03-29T00:30:00Z'), ...spring)).toEqual([])
    expect(codes(...oneVisit('2026-03-29T00:30:00+00:00'), ...spring)).toEqual(['offset-not-of-time-zone'])
  })
})

describe('dependencies', () => {
  test('a circle that can be kept is no fault: at the same time, or back in time', () => {
    expect(
      codes(
        ties(
          { first: 'visit-2', second: 'visit-6', minimumGap: 0 },
          { first: 'visit-6', second: 'visit-2', minimumGap: 0 },
        ),
      ),
    ).toEqual([])
    const back = { first: 'visit-6', second: 'visit-2', minimumGap: -3600 }
    expect(codes(ties({ first: 'visit-2', second: 'visit-6', minimumGap: 3600 }, back))).toEqual([])
  })

  test('a circle of three is named as a whole, and another apart from it is told as well', () => {
    const more = [visitOf('visit-7'), visitOf('visit-8'), visitOf('visit-9')].map((visit, i) =>
      set('visits', 6 + i, visit),
    )
    const { faults } = parseProblem(
      withEdits(soundProblem(), [
        ...more,
        ties(
          { first: 'visit-7', second: 'visit-8', minimumGap: 60 },
          { first: 'visit-8', second: 'visit-9', minimumGap: 60 },
          { first: 'visit-9', second: 'visit-7', minimumGap: 60 },
          { first: 'visit-1', second: 'visit-2', minimumGap: 60 },
          { first: 'visit-2', second: 'visit-1', minimumGap: 60 },
        ),
      ]),
    )
    expect(faults.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'dependencies[0] dependencies-contradict',
      'dependencies[3] dependencies-contradict',
    ])
    expect(String(faults[0]?.values['visits']).split(', ').sort()).toEqual(['visit-7', 'visit-8', 'visit-9'])
    expect(faults[0]?.values['missing']).toBe(180)
  })

  test('from the end counts the visit itself, at its slowest for a greatest gap', () => {
    // visit-6 lasts 1800 s, at most 2160 s with the trainee of shift-1 (factor 1.2): its end is 30–36 minutes on.
    const end = { first: 'visit-6', second: 'visit-2', from: 'end', minimumGap: 0 }
    const start = (maximumGap: number) => ({ first: 'visit-6', second: 'visit-2', maximumGap })
    expect(codes(ties(end, start(1800)))).toEqual([])
    expect(codes(ties(end, start(1700)))).toEqual(['dependencies-contradict'])
    const soon = { first: 'visit-6', second: 'visit-2', from: 'end', maximumGap: 0 }
    expect(codes(ties(soon, { first: 'visit-6', second: 'visit-2', minimumGap: 2160 }))).toEqual([])
    expect(codes(ties(soon, { first: 'visit-6', second: 'visit-2', minimumGap: 2200 }))).toEqual([
      'dependencies-contradict',
    ])
  })

  test('windows count between visits that must be placed, and by the last that can be reached', () => {
    const tie = ties({ first: 'visit-6', second: 'visit-2', minimumGap: 0 })
    const early = windows(1, { opens: at('08:00'), hardCloses: at('09:00') })
    const late = windows(5, { opens: at('10:00'), hardCloses: at('11:00') })
    expect(codes(tie, early, late)).toEqual(['dependencies-contradict-windows'])
    expect(
      codes(tie, early, late, set('visits', 1, 'leavingOut', 'mayBeLeftOut'), set('visits', 1, 'leaveOutPrice', 1)),
    ).toEqual([])
    expect(codes(tie, windows(1, { opens: at('08:00'), softCloses: at('09:00') }), late)).toEqual([])
    const again = windows(
      1,
      { opens: at('08:00'), hardCloses: at('09:00') },
      { opens: at('12:00'), hardCloses: at('13:00') },
    )
    expect(codes(tie, again, late)).toEqual([])
    expect(codes(tie, early, late, set('visits', 5, 'opening', 'soft'))).toEqual([])
  })

  test('options of one pattern are never both carried out, so what ties them ties nothing', () => {
    const circle = [
      { first: 'visit-4', second: 'visit-5', minimumGap: 60 },
      { first: 'visit-5', second: 'visit-4', minimumGap: 60 },
    ]
    expect(codes(ties(...circle))).toEqual([])
    expect(codes(ties(...circle), set('patterns', 0, 'options', [['visit-4', 'visit-5']]))).toEqual([
      'dependencies-contradict',
    ])
  })

  test('the same caregiver can do two visits only when some place of each leaves the time', () => {
    const tie = (maximumGap: number) =>
      ties({ first: 'visit-6', second: 'visit-3', minimumGap: 0, maximumGap, caregivers: 'same' })
    expect(codes(tie(1799))).toEqual(['dependency-same-caregiver-overlap'])
    expect(codes(tie(1800))).toEqual([])
  })
})

describe('coordinates', () => {
  const estimate = set('travel', { kind: 'estimate' })
  const all = (turn: boolean) =>
    soundProblem().locations.map(({ coordinate }, i) =>
      set('locations', i, 'coordinate', turn ? { lat: coordinate!.lon, lon: coordinate!.lat } : coordinate),
    )

  test('all of them turned round are found, in Norway', () => {
    expect(codes(estimate, ...all(false))).toEqual([])
    expect(codes(estimate, ...all(true))).toEqual(Array.from({ length: 3 }, () => 'coordinate-swapped'))
  })

  test('one of two turned round is the one that is told', () => {
    const { faults } = parseProblem(
      withEdits(soundProblem(), [
        estimate,
        set('locations', 0, 'coordinate', { lat: 10.75, lon: 59.91 }),
        set('locations', 1, 'coordinate', { lat: 10.76, lon: 59.92 }),
      ]),
    )
    expect(faults.map(({ path }) => path)).toEqual(['locations[0].coordinate', 'locations[1].coordinate'])
  })

  test('are nobody’s business where travel is given', () => {
    expect(codes(set('locations', 0, 'coordinate', { lat: 0, lon: 0 }), remove('locations', 1, 'coordinate'))).toEqual(
      [],
    )
  })
})

describe('matrices', () => {
  test('each kind of wrong number is told once, where it is first, with how many there are', () => {
    const times = [
      [0, null, -1],
      [1.5, 0, null],
      [-2, 'x', null],
    ]
    const { faults } = parseProblem(withEdits(soundProblem(), [set('travel', 'modes', 'bicycle', 'times', times)]))
    expect(
      faults.map(({ code, path, values }) => [code, path.replace('travel.modes.bicycle.times', ''), values['count']]),
    ).toEqual([
      ['travel-matrix-hole', '[0][1]', 3],
      ['travel-matrix-not-a-number', '[2][1]', 1],
      ['travel-matrix-negative', '[0][2]', 2],
      ['travel-matrix-not-whole', '[1][0]', 1],
    ])
  })

  test('distances may be parts of a metre, and may be left out', () => {
    expect(codes(set('travel', 'modes', 'car', 'distances', 0, [0, 2000.5, 3000]))).toEqual([])
    expect(codes(remove('travel', 'modes', 'car', 'distances'))).toEqual([])
    expect(codes(set('travel', 'modes', 'car', 'distances', [[0]]))).toContain('travel-matrix-sizes-differ')
  })

  test('a location that states its row may leave rows to others', () => {
    const rows = [0, 1, 2].map((i) => set('locations', i, 'matrixIndex', 2 - i))
    expect(codes(...rows)).toEqual([])
  })
})

describe('units', () => {
  const north = { id: 'north', name: 'Nord' }
  test.each([
    ['only names while none is listed', [set('shifts', 0, 'unit', 'nort')], []],
    ['known by their list', [set('units', [north]), set('shifts', 0, 'unit', 'north')], []],
    ['misspelt', [set('units', [north]), set('shifts', 0, 'unit', 'nort')], ['misspelt-id']],
    ['based nowhere', [set('units', [{ ...north, base: 'atlantis' }])], ['unknown-id']],
    ['listed twice', [set('units', [north, north])], ['duplicate-id']],
  ])('are %s', (_, edits, expected) => expect(codes(...edits)).toEqual(expected))

  test.each([
    ['+47 22 22 55 55', []],
    ['113', []],
    ['internal 12', ['not-a-phone-number']],
  ])('answer on %s', (dutyPhone, expected) => {
    expect(codes(set('units', [{ ...north, dutyPhone }]))).toEqual(expected)
  })
})
