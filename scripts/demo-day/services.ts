import { clock } from './day.ts'

/** When in the day a service belongs; a recipient's visits are in this order. */
export const BANDS = ['morning', 'middle', 'noon', 'afternoon'] as const
export type Band = (typeof BANDS)[number]

/** A kind of visit: how many of the day's 150, who may do it, how long it takes and when it may begin. */
export interface Service {
  readonly name: string
  readonly band: Band
  readonly count: number
  /** Needed by place; two lists: two caregivers. */
  readonly needs: readonly (readonly string[])[]
  /** Minutes of service, least and greatest, in fives. */
  readonly minutes: readonly [number, number]
  /** The window opens between these (minutes after midnight, in quarters). */
  readonly opens: readonly [number, number]
  /** Minutes from the opening to the soft and to the hard closing; both bind the start. */
  readonly closesAfter: readonly [number, number]
  /** Minutes of the second place when it is not needed throughout. */
  readonly secondMinutes?: number
  readonly manner?: 'indoors' | 'telephone'
  readonly mayBeLeftOut?: boolean
}

const NURSE = ['sykepleier']
const HEALTH_WORKER = ['helsefag']
const MEDICATION = ['helsefag', 'legemidler']
const ANYONE: string[] = []
const halfAnHourOrAnHourMore = [30, 90] as const

// Counts and windows by docs/concepts.md: a fifth of the windows half an hour wide, nearly half one to two hours,
// the rest three or more; one visit in eight needs a nurse, half a health worker; 7 % need two.
export const SERVICES: readonly Service[] = [
  {
    name: 'morgenstell',
    band: 'morning',
    count: 24,
    needs: [HEALTH_WORKER],
    minutes: [20, 35],
    opens: [clock(8), clock(9)],
    closesAfter: [105, 165],
  },
  {
    name: 'morgenhjelp',
    band: 'morning',
    count: 10,
    needs: [ANYONE],
    minutes: [15, 25],
    opens: [clock(8), clock(9)],
    closesAfter: [105, 165],
  },
  {
    name: 'legemidler',
    band: 'morning',
    count: 12,
    needs: [MEDICATION],
    minutes: [5, 10],
    opens: [clock(8), clock(9, 15)],
    closesAfter: halfAnHourOrAnHourMore,
  },
  {
    name: 'insulin',
    band: 'morning',
    count: 6,
    needs: [MEDICATION],
    minutes: [10, 10],
    opens: [clock(8), clock(8, 30)],
    closesAfter: halfAnHourOrAnHourMore,
  },
  {
    name: 'støttestrømper',
    band: 'morning',
    count: 12,
    needs: [ANYONE],
    minutes: [5, 10],
    opens: [clock(8), clock(8)],
    closesAfter: [120, 180],
  },
  {
    name: 'forflytning',
    band: 'morning',
    count: 5,
    needs: [HEALTH_WORKER, ANYONE],
    minutes: [25, 35],
    opens: [clock(8), clock(9, 30)],
    closesAfter: [90, 150],
  },
  {
    name: 'morgenstell to ansatte',
    band: 'morning',
    count: 2,
    needs: [HEALTH_WORKER, ANYONE],
    minutes: [30, 30],
    secondMinutes: 10,
    opens: [clock(8, 30), clock(9, 30)],
    closesAfter: [90, 150],
  },
  {
    name: 'sårstell',
    band: 'middle',
    count: 9,
    needs: [NURSE],
    minutes: [20, 30],
    opens: [clock(9, 30), clock(9, 30)],
    closesAfter: [210, 270],
  },
  {
    name: 'injeksjon',
    band: 'middle',
    count: 6,
    needs: [NURSE],
    minutes: [10, 20],
    opens: [clock(9), clock(10)],
    closesAfter: [150, 240],
  },
  {
    name: 'dusj',
    band: 'middle',
    count: 8,
    needs: [HEALTH_WORKER],
    minutes: [35, 45],
    opens: [clock(9, 30), clock(9, 30)],
    closesAfter: [180, 240],
  },
  {
    name: 'praktisk bistand',
    band: 'middle',
    count: 7,
    needs: [ANYONE],
    minutes: [40, 60],
    opens: [clock(9, 30), clock(9, 30)],
    closesAfter: [210, 240],
    mayBeLeftOut: true,
  },
  {
    name: 'tilsyn',
    band: 'middle',
    count: 10,
    needs: [ANYONE],
    minutes: [10, 15],
    opens: [clock(10), clock(10)],
    closesAfter: [180, 240],
  },
  {
    name: 'telefonsamtale',
    band: 'middle',
    count: 3,
    needs: [ANYONE],
    minutes: [5, 10],
    opens: [clock(10), clock(10)],
    closesAfter: [180, 240],
    manner: 'telephone',
  },
  {
    name: 'dosett',
    band: 'middle',
    count: 2,
    needs: [NURSE],
    minutes: [20, 20],
    opens: [clock(10), clock(10)],
    closesAfter: [180, 240],
    manner: 'indoors',
  },
  {
    name: 'måltid',
    band: 'noon',
    count: 17,
    needs: [ANYONE],
    minutes: [15, 20],
    opens: [clock(11, 30), clock(12)],
    closesAfter: [75, 120],
  },
  {
    name: 'legemidler',
    band: 'noon',
    count: 9,
    needs: [MEDICATION],
    minutes: [5, 10],
    opens: [clock(11, 30), clock(12, 15)],
    closesAfter: halfAnHourOrAnHourMore,
  },
  {
    name: 'forflytning',
    band: 'noon',
    count: 1,
    needs: [HEALTH_WORKER, ANYONE],
    minutes: [20, 25],
    opens: [clock(11, 30), clock(12)],
    closesAfter: [60, 90],
  },
  {
    name: 'legemidler',
    band: 'afternoon',
    count: 5,
    needs: [MEDICATION],
    minutes: [5, 10],
    opens: [clock(13), clock(13, 15)],
    closesAfter: halfAnHourOrAnHourMore,
  },
  {
    name: 'forflytning',
    band: 'afternoon',
    count: 2,
    needs: [HEALTH_WORKER, ANYONE],
    minutes: [20, 25],
    opens: [clock(13), clock(13)],
    closesAfter: [45, 60],
  },
]
