import { QUICK } from './quick.ts'
import type { Group, Suite } from './suite.ts'

/** Published costs are printed with four decimals at most. */
const TOLERANCE = 0.001
const ANY_SIZE = Infinity
/** The five measurements whose median is the speed. */
const FIVE = [1, 2, 3, 4, 5]

const speedOf = (size: number, iterationsPerSecond: number): Group => ({
  name: `speed on Mankowska ${size}`,
  set: 'mankowska',
  sizes: [size, size],
  seconds: 5,
  measures: 'speed',
  seeds: FIVE,
  bar: { kind: 'speed', iterationsPerSecond, removed: 5 },
})

/** Every suite, in the order in which results are told. */
export const SUITES: readonly Suite[] = [
  {
    name: 'mankowska-small',
    about: 'Mankowska, 10 to 50 patients',
    groups: [
      {
        name: 'Mankowska 10–50',
        set: 'mankowska',
        sizes: [10, 50],
        seconds: 3,
        bar: { kind: 'share', least: 0.9, tolerance: TOLERANCE },
      },
      {
        name: 'bound on Mankowska 10',
        set: 'mankowska',
        sizes: [10, 10],
        seconds: 3,
        measures: 'bound',
        seeds: [1],
        bar: { kind: 'bound', tolerance: TOLERANCE },
      },
    ],
  },
  {
    name: 'mankowska',
    about: 'Mankowska, 75 to 300 patients',
    groups: [
      {
        name: 'Mankowska 75–100',
        set: 'mankowska',
        sizes: [75, 100],
        seconds: 60,
        bar: { kind: 'mean-gap', atMost: -0.003 },
      },
      {
        name: 'Mankowska 200',
        set: 'mankowska',
        sizes: [200, 200],
        seconds: 60,
        bar: { kind: 'mean-gap', atMost: -0.015 },
      },
      {
        name: 'Mankowska 300',
        set: 'mankowska',
        sizes: [300, 300],
        seconds: 60,
        bar: { kind: 'mean-gap', atMost: -0.035 },
      },
    ],
  },
  {
    name: 'kummer',
    about: 'Kummer, real addresses',
    groups: [
      { name: 'Kummer 10–50', set: 'kummer', sizes: [10, 50], seconds: 3 },
      {
        name: 'Kummer from 75',
        set: 'kummer',
        sizes: [75, ANY_SIZE],
        seconds: 60,
        bar: { kind: 'mean-gap', atMost: 0 },
      },
    ],
  },
  {
    name: 'italian',
    about: 'Italian cities, real streets',
    groups: [
      { name: 'Italian to 74', set: 'italian', sizes: [1, 74], seconds: 60 },
      {
        name: 'Italian from 75',
        set: 'italian',
        sizes: [75, ANY_SIZE],
        seconds: 60,
        bar: { kind: 'mean-gap', atMost: 0 },
      },
    ],
  },
  {
    name: 'uhhc-validation',
    about: 'the unified formulation, real towns, in the time the published annealing took',
    groups: [
      {
        name: 'UHHC validation',
        set: 'uhhc-validation',
        sizes: [1, ANY_SIZE],
        seconds: 'published',
        centre: 'mean',
        bar: { kind: 'all-below' },
      },
    ],
  },
  {
    name: 'bazirha',
    about: 'the unified formulation, travel alone, late never',
    groups: [{ name: 'Bazirha', set: 'bazirha', sizes: [1, ANY_SIZE], seconds: 10 }],
  },
  {
    name: 'caie',
    about: 'the unified formulation, waiting and balance of work',
    groups: [
      { name: 'CAIE 10–50', set: 'caie', sizes: [10, 50], seconds: 10 },
      { name: 'CAIE from 100', set: 'caie', sizes: [100, ANY_SIZE], seconds: 60 },
    ],
  },
  {
    name: 'bredstrom',
    about: 'double-staffed visits, hard windows',
    groups: [
      {
        name: 'Bredström 20, proven',
        set: 'bredstrom',
        sizes: [20, 20],
        seconds: 5,
        proven: true,
        whole: true,
        bar: { kind: 'share', least: 1, tolerance: TOLERANCE },
      },
      { name: 'Bredström 20, not proven', set: 'bredstrom', sizes: [20, 20], seconds: 5, proven: false },
      { name: 'Bredström 50–80', set: 'bredstrom', sizes: [50, 80], seconds: 10 },
    ],
  },
  {
    name: 'solomon',
    about: 'vehicle routing with windows, 100 customers, distance',
    groups: [
      {
        name: 'Solomon',
        set: 'solomon',
        sizes: [100, 100],
        seconds: 10,
        bar: { kind: 'mean-gap', atMost: 0.002 },
      },
    ],
  },
  {
    name: 'gehring-homberger',
    about: 'vehicle routing with windows, 200 to 1,000 customers, distance',
    groups: [{ name: 'Gehring-Homberger', set: 'gehring-homberger', sizes: [200, ANY_SIZE], seconds: 60 }],
  },
  {
    name: 'speed',
    about: 'iterations per CPU second, all rules compiled in',
    groups: [speedOf(100, 8000), speedOf(300, 4000)],
  },
  QUICK,
]

export const SUITE_NAMES: readonly string[] = SUITES.map(({ name }) => name)
