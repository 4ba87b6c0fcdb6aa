import type { Group, Suite } from './suite.ts'

const ONE_SEED = [1]

/** A group of a few instances, one seed. No bars: one seed and short runs say how it goes, not where it stands. */
const glance = (set: Group['set'], seconds: number, only: readonly string[]): Group => ({
  name: `${set}, ${seconds} s`,
  set,
  sizes: [1, Infinity],
  seconds,
  centre: 'mean',
  seeds: ONE_SEED,
  only,
})

/** Two minutes and a half of CPU: for a commit. */
export const QUICK: Suite = {
  name: 'quick',
  about: 'a glance at every set before a commit: one seed, short runs, no bars',
  groups: [
    glance('mankowska', 3, ['InstanzCPLEX_HCSRP_10_1', 'InstanzCPLEX_HCSRP_25_1', 'InstanzCPLEX_HCSRP_50_1']),
    glance('mankowska', 10, ['InstanzVNS_HCSRP_100_1', 'InstanzVNS_HCSRP_300_1']),
    glance('kummer', 10, ['HHCRSP_75_15_10_1.6_R_C']),
    glance('italian', 10, ['instance_010-milan-r15-p76-s2-sim17.7-seq13.7']),
    glance('uhhc-validation', 10, ['i-116', 'i-235', 'i-446']),
    glance('bazirha', 3, ['D1', 'E1']),
    glance('caie', 3, ['J1', 'K1']),
    glance('bredstrom', 3, ['case_1_20_4_2_2', 'case_2_20_4_2_2']),
    glance('solomon', 5, ['C101', 'R101', 'RC201']),
    {
      name: 'speed, 3 s',
      set: 'mankowska',
      sizes: [100, 300],
      seconds: 3,
      measures: 'speed',
      seeds: ONE_SEED,
      only: ['InstanzVNS_HCSRP_100_1', 'InstanzVNS_HCSRP_300_1'],
    },
  ],
}
