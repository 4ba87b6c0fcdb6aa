import { clock } from '../calendar.ts'
import { ANYONE } from './qualifications.ts'
import { crew, USUAL_COST } from './unit-kind.ts'
import type { Rhythm, Service, UnitKindParameters } from './unit-kind.ts'

/** Cleaning: 45–90 minutes any time of a weekday, and on another day when that is better for all. */
const cleaning = (rhythm: Rhythm, perDay: number): Service => ({
  ...{ name: 'praktisk bistand', band: 'midday', rhythm, perDay, needs: [ANYONE], minutes: [45, 90] },
  ...{ opens: [clock(8), clock(8, 15)], closesAfter: [300, 360], leavingOut: 'mayMoveToAnotherDay' },
  tasks: ['Vask av gulv', 'Vask av bad', 'Skifte sengetøy'],
})

/** Cleaning and shopping on weekdays: 507 recipients every one to three weeks, 80 visits a day, freely movable. */
export const PRACTICAL_HELP: UnitKindParameters = {
  kind: 'practicalHelp',
  names: ['nord', 'sør', 'øst', 'vest'].map((name) => `Praktisk bistand ${name}`),
  recipients: 507,
  homes: 'area',
  servicedShare: 0.08,
  couples: 0,
  team: 'praktisk bistand',
  apart: true,
  // 0.62 + 0.28 ÷ 2 + 0.10 ÷ 3 visits a week for each of 507: 402 a week, 80 a day.
  services: [cleaning('weekly', 62.9), cleaning('fortnightly', 14.2), cleaning('threeWeekly', 3.4)],
  shifts: [
    {
      ...{ code: 'D', part: 'day', start: clock(7, 30), end: clock(15) },
      weekday: [...crew(2, 'healthWorker'), ...crew(13, 'assistant'), ...crew(3, 'assistant', 'bicycle')],
      weekend: [],
    },
  ],
  needs: [{ share: 1, daily: 1, weekly: 1 }],
  carsShort: 0,
  carsOtherwise: 'bicycle',
  longestWalk: 1200,
  reportMinutes: 10,
  documentationMinutes: 10,
  breaksAt: 'anywhere',
  costPerHour: USUAL_COST,
}
