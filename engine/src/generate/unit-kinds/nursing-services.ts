import { clock } from '../calendar.ts'
import { ANYONE, HEALTH_WORKER, INSULIN, MEDICATION, NURSE } from './qualifications.ts'
import type { Service } from './unit-kind.ts'

/** Soft and hard closing of what must be on time: half an hour, an hour and a half. */
const ON_TIME = [30, 90] as const

/**
 * A home nursing department's services, with the number of visits on a weekday: 150 by day and 95 in the evening.
 * A fifth of the windows is half an hour wide, nearly half one to two hours, the rest three or more; one visit in
 * seven needs a nurse, half a health worker; 7 % need two (home-care figures: docs/municipality.md).
 */
export const DAY_SERVICES: readonly Service[] = [
  {
    ...{ name: 'morgenstell', band: 'morning', rhythm: 'daily', perDay: 24, needs: [HEALTH_WORKER] },
    ...{ minutes: [15, 30], opens: [clock(7, 45), clock(9)], closesAfter: [105, 165] },
    tasks: ['Hjelp til vask og påkledning', 'Frokost'],
  },
  {
    ...{ name: 'morgenhjelp', band: 'morning', rhythm: 'daily', perDay: 10, needs: [ANYONE] },
    ...{ minutes: [10, 20], opens: [clock(8), clock(9)], closesAfter: [105, 165] },
    tasks: ['Hjelp til påkledning', 'Frokost'],
  },
  {
    ...{ name: 'legemidler', band: 'morning', rhythm: 'daily', perDay: 12, needs: [MEDICATION], medication: true },
    ...{ minutes: [5, 10], opens: [clock(8), clock(9, 15)], closesAfter: ON_TIME },
    tasks: ['Legemidler etter liste'],
  },
  {
    ...{ name: 'insulin', band: 'morning', rhythm: 'daily', perDay: 6, needs: [INSULIN], medication: true },
    ...{ minutes: [10, 10], opens: [clock(7, 50), clock(8, 35)], closesAfter: ON_TIME },
    tasks: ['Måle blodsukker', 'Insulin før frokost'],
  },
  {
    ...{ name: 'støttestrømper på', band: 'morning', rhythm: 'daily', perDay: 12, needs: [ANYONE] },
    ...{ minutes: [5, 10], opens: [clock(7, 45), clock(8)], closesAfter: [120, 180] },
    tasks: ['Støttestrømper på'],
  },
  {
    ...{ name: 'forflytning', band: 'morning', rhythm: 'daily', perDay: 5, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [20, 30], opens: [clock(8), clock(9, 30)], closesAfter: [90, 150] },
    tasks: ['Opp med personløfter', 'Morgenstell'],
  },
  {
    ...{ name: 'morgenstell to ansatte', band: 'morning', rhythm: 'daily', perDay: 2, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [25, 30], secondMinutes: 10, opens: [clock(8, 30), clock(9, 30)], closesAfter: [90, 150] },
    tasks: ['Morgenstell', 'To ved forflytning'],
  },
  {
    ...{ name: 'kateter og stomi', band: 'morning', rhythm: 'daily', perDay: 3, needs: [NURSE] },
    ...{ minutes: [10, 20], opens: [clock(8, 30), clock(10)], closesAfter: [90, 150] },
    tasks: ['Stell av kateter eller stomi'],
  },
  {
    ...{ name: 'sårstell', band: 'midday', rhythm: 'thriceWeekly', perDay: 9, needs: [NURSE] },
    ...{ minutes: [15, 25], opens: [clock(9, 30), clock(9, 30)], closesAfter: [210, 270] },
    ...{ tasks: ['Sårstell etter prosedyre'], leavingOut: 'mayMoveToday' },
  },
  {
    ...{ name: 'injeksjon', band: 'midday', rhythm: 'weekly', perDay: 6, needs: [NURSE] },
    ...{ minutes: [10, 20], opens: [clock(9), clock(10)], closesAfter: [180, 240] },
    tasks: ['Injeksjon'],
  },
  {
    ...{ name: 'dusj', band: 'midday', rhythm: 'weekly', perDay: 8, needs: [HEALTH_WORKER] },
    ...{ minutes: [30, 40], opens: [clock(9, 30), clock(9, 30)], closesAfter: [180, 240] },
    ...{ tasks: ['Dusj', 'Hårvask', 'Rent tøy'], leavingOut: 'mayMoveToAnotherDay' },
  },
  {
    ...{ name: 'handling og rydding', band: 'midday', rhythm: 'weekly', perDay: 5, needs: [ANYONE] },
    ...{ minutes: [25, 40], opens: [clock(9, 30), clock(9, 30)], closesAfter: [210, 240] },
    ...{ tasks: ['Pakke ut varer', 'Rydde kjøkken'], leavingOut: 'mayBeLeftOut' },
  },
  {
    ...{ name: 'tilsyn', band: 'midday', rhythm: 'twiceWeekly', perDay: 12, needs: [ANYONE] },
    ...{ minutes: [5, 15], opens: [clock(9, 45), clock(10)], closesAfter: [180, 240] },
    tasks: ['Se hvordan det går'],
  },
  {
    ...{ name: 'telefonsamtale', band: 'midday', rhythm: 'twiceWeekly', perDay: 2, needs: [ANYONE] },
    ...{ minutes: [5, 10], opens: [clock(10), clock(10)], closesAfter: [180, 240] },
    ...{ tasks: ['Ringe og høre hvordan det går'], manner: 'telephone' },
  },
  {
    ...{ name: 'videotilsyn', band: 'midday', rhythm: 'twiceWeekly', perDay: 2, needs: [HEALTH_WORKER] },
    ...{ minutes: [10, 10], opens: [clock(10), clock(10)], closesAfter: [180, 240] },
    ...{ tasks: ['Tilsyn på skjerm'], manner: 'video' },
  },
  {
    ...{ name: 'dosett', band: 'midday', rhythm: 'fortnightly', perDay: 2, needs: [NURSE] },
    ...{ minutes: [20, 20], opens: [clock(10), clock(10)], closesAfter: [180, 240] },
    ...{ tasks: ['Legge dosett på basen'], manner: 'indoors' },
  },
  {
    ...{ name: 'måltid', band: 'noon', rhythm: 'daily', perDay: 18, needs: [ANYONE] },
    ...{ minutes: [10, 15], opens: [clock(11, 30), clock(12, 15)], closesAfter: [75, 120] },
    tasks: ['Varme middag', 'Spise sammen om det passer'],
  },
  {
    ...{ name: 'legemidler', band: 'noon', rhythm: 'daily', perDay: 8, needs: [MEDICATION], medication: true },
    ...{ minutes: [5, 10], opens: [clock(11, 30), clock(12, 30)], closesAfter: ON_TIME },
    tasks: ['Legemidler etter liste'],
  },
  {
    ...{ name: 'forflytning', band: 'noon', rhythm: 'daily', perDay: 1, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [20, 25], opens: [clock(11, 15), clock(12)], closesAfter: [75, 120] },
    tasks: ['Hvile på senga', 'Personløfter'],
  },
  {
    ...{ name: 'legemidler', band: 'afternoon', rhythm: 'daily', perDay: 3, needs: [MEDICATION], medication: true },
    ...{ minutes: [5, 10], opens: [clock(12, 55), clock(13, 10)], closesAfter: ON_TIME },
    tasks: ['Legemidler etter liste'],
  },
  {
    ...{ name: 'forflytning', band: 'afternoon', rhythm: 'daily', perDay: 2, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [20, 25], opens: [clock(12, 45), clock(13)], closesAfter: [45, 65] },
    tasks: ['Opp fra hvil', 'Personløfter'],
  },
]

export const EVENING_SERVICES: readonly Service[] = [
  {
    ...{ name: 'kveldsmat', band: 'supper', rhythm: 'daily', perDay: 20, needs: [ANYONE] },
    ...{ minutes: [10, 15], opens: [clock(15, 15), clock(17)], closesAfter: [90, 150] },
    tasks: ['Kveldsmat'],
  },
  {
    ...{ name: 'legemidler', band: 'supper', rhythm: 'daily', perDay: 13, needs: [MEDICATION], medication: true },
    ...{ minutes: [5, 10], opens: [clock(15, 30), clock(17, 30)], closesAfter: ON_TIME },
    tasks: ['Legemidler etter liste'],
  },
  {
    ...{ name: 'insulin', band: 'supper', rhythm: 'daily', perDay: 4, needs: [INSULIN], medication: true },
    ...{ minutes: [10, 10], opens: [clock(15, 45), clock(17)], closesAfter: ON_TIME },
    tasks: ['Måle blodsukker', 'Insulin før middag'],
  },
  {
    ...{ name: 'forflytning', band: 'supper', rhythm: 'daily', perDay: 2, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [20, 25], opens: [clock(15, 15), clock(17)], closesAfter: [90, 120] },
    tasks: ['Forflytning med personløfter'],
  },
  {
    ...{ name: 'kveldsstell', band: 'late', rhythm: 'daily', perDay: 22, needs: [HEALTH_WORKER] },
    ...{ minutes: [10, 25], opens: [clock(18), clock(19, 30)], closesAfter: [105, 135] },
    tasks: ['Kveldsstell', 'Til sengs'],
  },
  {
    ...{ name: 'legemidler', band: 'late', rhythm: 'daily', perDay: 13, needs: [MEDICATION], medication: true },
    ...{ minutes: [5, 10], opens: [clock(18, 30), clock(19, 45)], closesAfter: ON_TIME },
    tasks: ['Legemidler etter liste'],
  },
  {
    ...{ name: 'støttestrømper av', band: 'late', rhythm: 'daily', perDay: 10, needs: [ANYONE] },
    ...{ minutes: [5, 10], opens: [clock(18), clock(18, 30)], closesAfter: [150, 170] },
    tasks: ['Støttestrømper av'],
  },
  {
    ...{ name: 'forflytning', band: 'late', rhythm: 'daily', perDay: 3, needs: [HEALTH_WORKER, ANYONE] },
    ...{ minutes: [20, 25], opens: [clock(18, 30), clock(19, 30)], closesAfter: [75, 105] },
    tasks: ['Til sengs med personløfter'],
  },
  {
    ...{ name: 'smertelindring', band: 'late', rhythm: 'daily', perDay: 3, needs: [NURSE] },
    ...{ minutes: [10, 15], opens: [clock(18, 30), clock(19, 30)], closesAfter: [60, 110] },
    tasks: ['Smertelindring etter plan'],
  },
  {
    ...{ name: 'tilsyn', band: 'late', rhythm: 'daily', perDay: 5, needs: [ANYONE] },
    ...{ minutes: [10, 10], opens: [clock(18), clock(18, 30)], closesAfter: [150, 170] },
    tasks: ['Se at alt er i orden før natta'],
  },
]
