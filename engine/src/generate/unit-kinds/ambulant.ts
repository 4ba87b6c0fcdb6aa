import { clock } from '../calendar.ts'
import { ANYONE, SOCIAL } from './qualifications.ts'
import { crew, USUAL_COST } from './unit-kind.ts'
import type { UnitKindParameters } from './unit-kind.ts'

/** Everyday rehabilitation and coping: 87 recipients, 40 visits of half an hour to an hour on weekdays. */
export const AMBULANT: UnitKindParameters = {
  kind: 'ambulant',
  names: ['Ambulant mestringsenhet'],
  recipients: 87,
  homes: 'area',
  servicedShare: 0.05,
  couples: 0,
  team: 'ambulant',
  apart: true,
  services: [
    {
      ...{ name: 'mestring', band: 'morning', rhythm: 'twiceWeekly', perDay: 14, needs: [SOCIAL] },
      ...{ minutes: [30, 45], opens: [clock(8), clock(9)], closesAfter: [90, 150] },
      tasks: ['Trene på daglige gjøremål'],
    },
    {
      ...{ name: 'hverdagsrehabilitering', band: 'midday', rhythm: 'thriceWeekly', perDay: 14, needs: [SOCIAL] },
      ...{ minutes: [30, 50], opens: [clock(9, 30), clock(10, 30)], closesAfter: [150, 240] },
      ...{ tasks: ['Gå tur', 'Øvelser etter plan'], leavingOut: 'mayMoveToday' },
    },
    {
      ...{ name: 'følge', band: 'noon', rhythm: 'weekly', perDay: 8, needs: [ANYONE] },
      ...{ minutes: [40, 60], opens: [clock(10, 30), clock(11, 30)], closesAfter: [120, 150] },
      ...{ tasks: ['Følge til butikk eller time'], leavingOut: 'mayMoveToAnotherDay' },
    },
    {
      ...{ name: 'samtale', band: 'midday', rhythm: 'weekly', perDay: 4, needs: [SOCIAL] },
      ...{ minutes: [20, 30], opens: [clock(10), clock(10)], closesAfter: [180, 240] },
      ...{ tasks: ['Samtale på skjerm'], manner: 'video', teamOnly: true },
    },
    {
      ...{ name: 'kveldsbesøk', band: 'supper', rhythm: 'weekly', perDay: 5, needs: [ANYONE] },
      ...{ minutes: [30, 40], opens: [clock(15), clock(17, 30)], closesAfter: [150, 210] },
      tasks: ['Støtte til å komme i gang med kvelden'],
    },
  ],
  shifts: [
    {
      ...{ code: 'D', part: 'day', start: clock(7, 30), end: clock(15) },
      weekday: [
        ...crew(2, 'therapist'),
        ...crew(2, 'socialEducator'),
        ...crew(1, 'therapist', 'bicycle'),
        ...crew(3, 'healthWorker'),
      ],
      weekend: [],
    },
    {
      ...{ code: 'A', part: 'evening', start: clock(14, 30), end: clock(22) },
      weekday: crew(1, 'socialEducator'),
      weekend: [],
    },
  ],
  needs: [{ share: 1, daily: 1, weekly: 1 }],
  carsShort: 0,
  carsOtherwise: 'bicycle',
  longestWalk: 1200,
  reportMinutes: 15,
  documentationMinutes: 25,
  breaksAt: 'anywhere',
  costPerHour: USUAL_COST,
}
