import fc from 'fast-check'
import type { ProblemInput, TermName } from '../../src/model/index.ts'
import {
  PLACES,
  CAREGIVERS,
  CODES,
  minutes,
  seconds,
  instant,
  place,
  someCaregiver,
  someOf,
  maybe,
  tidy,
  weight,
  TERMS,
  caregiverRule,
  pin,
  pause,
  tieOf,
  activityOf,
  bundleOf,
  patternOf,
  history,
  referenceOf,
} from './lower-bound-parts.ts'
import { minute } from './lower-bound-plans.ts'

type VisitInput = ProblemInput['visits'][number]
type ShiftInput = ProblemInput['shifts'][number]
type Objective = NonNullable<ProblemInput['objective']>

/** What a problem may have besides visits, windows and shifts. */
const FEATURES = [
  ...['breaks', 'activities', 'detours', 'modes', 'fixed seconds', 'escorts', 'several places', 'ties', 'telephone'],
  ...['several windows', 'hard windows', 'soft openings', 'pins', 'usual times', 'overtime', 'factors', 'trainees'],
  ...['skills', 'rules', 'vacant shifts', 'teams', 'contacts', 'history', 'reference', 'areas', 'longest legs'],
  ...['services', 'left out', 'bundles', 'patterns', 'prices of shifts', 'idle', 'hard terms'],
] as const
type Feature = (typeof FEATURES)[number]

/** What is certain of one is often not of two together: a problem has all of one of these, and a few others. */
const TOGETHER: readonly (readonly Feature[])[] = [
  ...([
    ['breaks', 'detours'],
    ['activities', 'detours'],
    ['breaks', 'detours', 'idle'],
    ['detours', 'hard windows'],
  ] as const),
  ...([
    ['idle', 'modes'],
    ['idle', 'overtime'],
    ['idle', 'longest legs', 'breaks'],
    ['idle', 'left out'],
  ] as const),
  ...([
    ['ties', 'several places'],
    ['ties', 'left out'],
    ['ties', 'hard windows'],
    ['ties', 'patterns'],
  ] as const),
  ...([
    ['several windows', 'hard windows'],
    ['usual times', 'pins'],
    ['soft openings', 'hard windows'],
  ] as const),
  ...([
    ['skills', 'vacant shifts'],
    ['rules', 'hard windows'],
    ['teams', 'contacts'],
    ['modes', 'fixed seconds'],
  ] as const),
  ...([
    ['history', 'several places', 'vacant shifts'],
    ['left out', 'bundles'],
    ['bundles', 'patterns'],
  ] as const),
  ...([
    ['telephone', 'factors'],
    ['escorts', 'detours'],
    ['trainees', 'services'],
    ['areas', 'longest legs'],
  ] as const),
  ...([
    ['overtime', 'prices of shifts'],
    ['hard terms', 'overtime'],
    ['reference', 'vacant shifts'],
  ] as const),
]

/** Problems of a few minutes and a handful of stops, with every rule and term that the bound reads; ticks are minutes. */
export const smallProblems: fc.Arbitrary<ProblemInput> = fc
  .record({
    together: fc.constantFrom(...TOGETHER),
    others: fc.subarray([...FEATURES], { maxLength: 3 }),
    visits: fc.integer({ min: 1, max: 3 }),
    shifts: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ together, others, visits, shifts }) => new Draw(new Set([...together, ...others])).problem(visits, shifts))

class Draw {
  private readonly features: ReadonlySet<Feature>

  constructor(features: ReadonlySet<Feature>) {
    this.features = features
  }

  /** Drawn half of the time where the feature is in the problem; absent otherwise. */
  private with<T>(feature: Feature, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
    return this.features.has(feature) ? maybe(value) : fc.constant(undefined)
  }

  problem(visitCount: number, shiftCount: number): fc.Arbitrary<ProblemInput> {
    const visits = ['v1', 'v2', 'v3'].slice(0, visitCount)
    const shifts = CAREGIVERS.slice(0, shiftCount)
    return fc
      .record({
        visits: fc.tuple(...visits.map((id) => this.visit(id))),
        shifts: fc.tuple(...shifts.map((id) => this.shift(id))),
        caregivers: fc.tuple(...CAREGIVERS.map((id) => this.caregiver(id))),
        recipients: fc.tuple(this.recipient('olga'), this.recipient('per')),
        modes: fc.record({ car: this.matrices(), foot: this.matrices() }),
        dependencies: visits.length < 2 ? fc.constant(undefined) : this.with('ties', fc.tuple(tieOf(visits))),
        activities: this.with('activities', fc.tuple(activityOf(shifts))),
        bundles: this.with('bundles', fc.tuple(bundleOf(visits))),
        patterns: this.with('patterns', fc.tuple(patternOf(visits))),
        history: this.with('history', history),
        reference: this.with('reference', fc.tuple(referenceOf(visits))),
        fixed: this.with('fixed seconds', seconds(2)),
        inner: someOf(PLACES, 2),
        objective: this.objective(),
      })
      .map(({ modes, fixed, inner, ...rest }) => ({
        schema: 'hjemrute/problem/1' as const,
        id: 'small',
        horizon: { start: minute(0), end: minute(120), timeZone: 'UTC' },
        ticksPerSecond: '1/60',
        workingTimeRules: false,
        locations: PLACES.map((id, k) => ({
          id,
          ...(k === 1 && fixed !== undefined ? { fixedSeconds: { car: fixed } } : {}),
          ...(inner.includes(id) ? { area: 'inner' } : {}),
        })),
        travel: { kind: 'matrix' as const, modes },
        vehicles: [{ id: 'pool', mode: 'car', number: 1, otherwise: 'foot' }],
        ...tidy(rest),
      }))
  }

  /** Minutes and metres between the places, there and back apart. With detours, a way through a third is often shorter. */
  private matrices() {
    const leg = this.features.has('detours') ? fc.constantFrom(0, 1, 9) : fc.integer({ min: 3, max: 6 })
    const row = fc.array(leg, { minLength: PLACES.length, maxLength: PLACES.length })
    const rows = fc.array(row, { minLength: PLACES.length, maxLength: PLACES.length })
    return fc.record({ times: rows, distances: rows })
  }

  private visit(id: string): fc.Arbitrary<VisitInput> {
    const staffing = this.staffing()
    const window = this.window()
    return fc
      .record({
        recipient: fc.constantFrom('olga', 'per'),
        location: place,
        endLocation: this.with('escorts', place),
        windows: this.features.has('several windows')
          ? fc.array(window, { maxLength: 2 })
          : fc.array(window, { minLength: 1, maxLength: 1 }),
        closingBinds: fc.constantFrom('start' as const, 'end' as const),
        opening: this.with('soft openings', fc.constant('soft' as const)),
        staffing: this.features.has('several places')
          ? fc.array(staffing, { minLength: 1, maxLength: 2 })
          : fc.array(staffing, { minLength: 1, maxLength: 1 }),
        manner: this.with('telephone', fc.constant('telephone' as const)),
        requiredCaregivers: this.with('rules', fc.tuple(caregiverRule)),
        excludedCaregivers: this.with('rules', fc.tuple(caregiverRule)),
        pins: this.with('pins', fc.tuple(pin)),
        leaveOutPrice: this.with('left out', minutes(30)),
        usualStart: this.with('usual times', instant(25)),
        team: this.with('teams', fc.constantFrom('red', 'blue')),
        teamOnly: this.with('teams', fc.boolean()),
        service: this.with('services', fc.constant('lift')),
      })
      .map(({ leaveOutPrice, ...visit }) => ({
        id,
        ...tidy(visit),
        ...(leaveOutPrice === undefined ? {} : { leavingOut: 'mayBeLeftOut' as const, leaveOutPrice }),
      }))
  }

  private window() {
    const soft = maybe(minutes(8))
    const hard = this.features.has('hard windows') ? maybe(minutes(12)) : fc.constant(undefined)
    return fc.record({ opens: minutes(20), soft, hard }).map(({ opens, soft, hard }) => ({
      opens: minute(opens),
      ...(soft === undefined ? {} : { softCloses: minute(opens + soft) }),
      ...(hard === undefined ? {} : { hardCloses: minute(opens + (soft ?? 0) + hard) }),
    }))
  }

  private staffing() {
    return fc
      .record({
        duration: seconds(4),
        offset: this.with('several places', seconds(2)),
        qualifications: this.with(
          'skills',
          fc.constantFrom(...CODES).map((code) => [{ code }]),
        ),
        preferredCaregivers: this.with('contacts', someOf(CAREGIVERS)),
      })
      .map(tidy)
  }

  private shift(id: string): fc.Arbitrary<ShiftInput> {
    return fc
      .record({
        vacant: this.with('vacant shifts', fc.constant(null)),
        assumedQualifications: someOf(CODES),
        starts: minutes(6),
        lasts: fc.integer({ min: 15, max: 45 }),
        overtime: this.with('overtime', fc.option(seconds(20), { nil: null })),
        startLocation: fc.constantFrom('base', 'base', ...PLACES),
        endLocation: fc.constantFrom('base', 'base', ...PLACES),
        mode: this.with('modes', fc.constantFrom('car', 'foot')),
        departure: fc.constantFrom('free' as const, 'atShiftStart' as const),
        breaks: this.with('breaks', fc.tuple(pause)),
        serviceTimeFactor: this.with('factors', fc.constantFrom(1.3, 2)),
        trainees: this.with('trainees', fc.tuple(fc.constant({ caregiver: 'trainee', extraServiceFactor: 1.5 }))),
        longestLeg: this.with('longest legs', seconds(8)),
        areas: this.with('areas', fc.constant<string[]>(['inner'])),
        excludedServices: this.with('services', fc.constant<string[]>(['lift'])),
        openingCost: this.with('prices of shifts', minutes(9)),
        costPerHour: this.with('prices of shifts', minutes(600)),
        vehiclePool: this.with('modes', fc.constant('pool')),
      })
      .map(({ vacant, overtime, starts, lasts, ...shift }) => ({
        id,
        caregiver: vacant === undefined ? id : null,
        ...tidy({ ...shift, allowedOvertime: overtime }),
        endBinds: overtime === undefined ? ('hard' as const) : ('soft' as const),
        start: minute(starts),
        end: minute(starts + lasts),
      }))
  }

  private caregiver(id: string) {
    return fc
      .record({
        codes: someOf(CODES),
        until: this.with('skills', instant(25)),
        team: this.with('teams', fc.constantFrom('red', 'blue')),
      })
      .map(({ codes, until, team }) => ({
        id,
        ...tidy({ team }),
        qualifications: codes.map((code) => ({ code, ...tidy({ validTo: until }) })),
      }))
  }

  private recipient(id: string) {
    return fc
      .record({
        primaryContact: this.with('contacts', someCaregiver),
        team: this.with('teams', fc.constant('red')),
        declinesTrainees: this.with('trainees', fc.boolean()),
      })
      .map((rest) => ({ id, ...tidy(rest) }))
  }

  private objective(): fc.Arbitrary<Objective> {
    const term = fc.record({ weight, hard: this.with('hard terms', fc.boolean()) }).map(tidy)
    return fc
      .record({
        names: fc.subarray([...TERMS], { minLength: 1, maxLength: 6 }),
        terms: fc.array(term, { minLength: 7, maxLength: 7 }),
        byMode: this.with('modes', fc.constant({ foot: '1/2' })),
        unusedShiftIdles: fc.constant(this.features.has('idle')),
        usualTimeToleranceSeconds: seconds(2),
        timeUnit: fc.constantFrom({ name: 'min', seconds: 60 }, { name: 's', seconds: 1 }),
      })
      .map(({ names, terms, byMode, timeUnit, ...options }) => ({
        preset: 'none' as const,
        timeUnit,
        exchangeRate: 3600,
        terms: {
          travel: { ...terms[6]!, ...tidy({ byMode }) },
          ...Object.fromEntries([...names, ...this.termsOfFeatures()].map((name, k) => [name, terms[k % 6]!])),
        },
        options,
      }))
  }

  /** What would have no effect without its price. */
  private termsOfFeatures(): TermName[] {
    const idle = this.features.has('idle') ? (['idle', 'greatestIdle'] as const) : []
    return [
      ...idle,
      ...(this.features.has('left out') || this.features.has('bundles') ? (['unassigned'] as const) : []),
    ]
  }
}
