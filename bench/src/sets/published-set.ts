/** The published sets the suites read, by our names. */
export const SET_NAMES = [
  'mankowska',
  'kummer',
  'italian',
  'uhhc-validation',
  'bazirha',
  'caie',
  'bredstrom',
  'solomon',
  'gehring-homberger',
] as const
export type SetName = (typeof SET_NAMES)[number]

/** Every duration of a Bredström instance is multiplied by this; some papers take 1.4 for two of the instances. */
export const BREDSTROM_DURATION_FACTOR = 1

/** How a set lies in the data folder, and which columns of its best-known.csv are read. */
export interface PublishedSet {
  /** Below the data folder; holds `best-known.csv`. */
  readonly folder: string
  /** Below `folder`, where the instances are. */
  readonly instanceFolders: readonly string[]
  readonly format: 'udine' | 'bredstrom' | 'solomon'
  /** What the size counts: patients, visits or customers. */
  readonly sizeColumn: string
  readonly referenceColumn: string
  /** What the reference is, for a person. */
  readonly reference: string
  /** Column of the CPU seconds that the published method took, where a suite gives the same. */
  readonly secondsColumn?: string
  /** Sizes that this set has in a file shared with another. */
  readonly sizes?: readonly number[]
  /** Rows are read only where the column has this number. */
  readonly where?: { readonly column: string; readonly is: number }
  /** Where the set comes from. */
  readonly source: string
}

const UDINE = { instanceFolders: ['instances'], format: 'udine', sizeColumn: 'patients' } as const
const BEST_OF_UDINE = {
  ...UDINE,
  referenceColumn: 'value',
  reference: 'best published plan (Ceschia, Di Gaspero, Rosati & Schaerf 2024)',
} as const
const UHHC = { ...UDINE, source: 'https://github.com/iolab-uniud/uhhc (Ceschia et al. 2026, doi 10.1111/itor.70140)' }
const BEST_OF_UHHC = {
  ...UHHC,
  referenceColumn: 'value',
  reference: 'best of the published SA and CP-SAT plans (Ceschia et al. 2026)',
} as const
const VRPTW = {
  folder: 'vrptw',
  format: 'solomon',
  sizeColumn: 'customers',
  referenceColumn: 'dimacs_trunc1_mindist',
  reference: 'best known distance, legs cut to one decimal (DIMACS convention)',
} as const

export const PUBLISHED_SETS: Readonly<Record<SetName, PublishedSet>> = {
  mankowska: {
    ...BEST_OF_UDINE,
    folder: 'mankowska-2014',
    source: 'https://github.com/iolab-uniud/hhcrsp (instances/mankowska; Mankowska, Meisel & Bierwirth 2014)',
  },
  kummer: {
    ...BEST_OF_UDINE,
    folder: 'kummer-2021',
    source: 'https://github.com/iolab-uniud/hhcrsp (instances/kummer; Kummer, Buriol & de Araújo 2021)',
  },
  italian: {
    ...BEST_OF_UDINE,
    folder: 'italian-2024',
    source: 'https://github.com/iolab-uniud/hhcrsp (instances/Italian; Ceschia et al. 2024, doi 10.1111/itor.13585)',
  },
  'uhhc-validation': {
    ...UHHC,
    folder: 'uhhc-2026-validation',
    referenceColumn: 'sa_mean_of_10',
    reference: 'mean of ten runs of the published simulated annealing (Ceschia et al. 2026)',
    secondsColumn: 'sa_mean_time_s',
  },
  bazirha: { ...BEST_OF_UHHC, folder: 'uhhc-2026-bazirha' },
  caie: { ...BEST_OF_UHHC, folder: 'uhhc-2026-bazirha-caie' },
  bredstrom: {
    folder: 'bredstrom-2008',
    instanceFolders: ['instances'],
    format: 'bredstrom',
    sizeColumn: 'visits',
    referenceColumn: 'value',
    reference: `optimum or best known travel with durations × ${BREDSTROM_DURATION_FACTOR} (CP-SAT, 60 s)`,
    where: { column: 'duration_factor', is: BREDSTROM_DURATION_FACTOR },
    source: 'https://github.com/sohaibafifi/routing (data/VRPTWTD/HC_data; Bredström & Rönnqvist 2008)',
  },
  solomon: {
    ...VRPTW,
    instanceFolders: ['solomon-100'],
    sizes: [100],
    source: 'https://github.com/sohaibafifi/routing (data/CVRPTW; Solomon 1987)',
  },
  'gehring-homberger': {
    ...VRPTW,
    instanceFolders: ['homberger-200', 'homberger-400', 'homberger-1000'],
    sizes: [200, 400, 1000],
    source: 'https://github.com/sohaibafifi/routing (data/CVRPTW; Gehring & Homberger 1999)',
  },
}
