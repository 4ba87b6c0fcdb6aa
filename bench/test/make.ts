import type { FinishedRun, Run } from '../src/runs/run.ts'
import type { Instance } from '../src/sets/instance.ts'
import type { Group } from '../src/suites/suite.ts'

/** Small made-up things; a test names only what it is about. */
export const makeInstance = (given: Partial<Instance> = {}): Instance => ({
  set: 'mankowska',
  name: 'one',
  size: 10,
  file: 'one.json',
  reference: 100,
  proven: false,
  publishedSeconds: undefined,
  half: 'tune',
  ...given,
})

export const makeGroup = (given: Partial<Group> = {}): Group => ({
  name: 'a group',
  set: 'mankowska',
  sizes: [1, Infinity],
  seconds: 3,
  ...given,
})

export const makeRun = (given: Partial<Run> = {}): Run => ({
  suite: 'a-suite',
  group: makeGroup(),
  instance: makeInstance(),
  seed: 1,
  order: 'visit',
  seconds: 3,
  through: 'plan',
  ...given,
})

/** The run finished: by default legal, at cost 100, 3,000 iterations in 3 CPU seconds. */
export const finish = (run: Run, given: Partial<FinishedRun> = {}): FinishedRun => ({
  suite: run.suite,
  set: run.instance.set,
  instance: run.instance.name,
  seed: run.seed,
  order: run.order,
  seconds: run.seconds,
  through: run.through,
  version: 'v1',
  code: 'abc',
  commit: 'c0ffee0',
  cost: 100,
  violations: 0,
  patientOrder: true,
  iterations: 3000,
  removed: null,
  cpuSeconds: 3,
  searchSeconds: null,
  wallSeconds: 3,
  firstLegalSeconds: 0.1,
  bound: null,
  parallel: 1,
  load: 1,
  machine: '2 × Processor, linux x64',
  node: 'v26.0.0',
  at: '2026-01-01T00:00:00.000Z',
  ...given,
})
