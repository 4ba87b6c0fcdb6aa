import { clock } from '../calendar.ts'
import { ANYONE, HEALTH_WORKER, NURSE } from './qualifications.ts'
import { crew, dutyLead, USUAL_COST } from './unit-kind.ts'
import type { UnitKindParameters } from './unit-kind.ts'

/** A night team: serves the recipients of several units from 22:00 to 08:00, and answers their alarms. */
export const NIGHT: UnitKindParameters = {
  kind: 'night',
  names: ['nord', 'midt', 'sør', 'øst', 'vest'].map((name) => `Nattpatruljen ${name}`),
  recipients: 0,
  homes: 'served',
  servicedShare: 0,
  couples: 0,
  team: 'hjemmesykepleie',
  apart: false,
  services: [
    {
      ...{ name: 'snuing', band: 'midnight', rhythm: 'daily', perDay: 4, needs: [HEALTH_WORKER, ANYONE] },
      ...{ minutes: [10, 15], opens: [clock(22, 45), clock(24, 30)], closesAfter: [60, 120] },
      tasks: ['Snu i senga', 'Se til hud'],
    },
    {
      ...{ name: 'nattilsyn', band: 'midnight', rhythm: 'daily', perDay: 16, needs: [ANYONE] },
      ...{ minutes: [5, 15], opens: [clock(22, 30), clock(24)], closesAfter: [120, 180] },
      tasks: ['Se at alt er i orden'],
    },
    {
      ...{ name: 'smertelindring', band: 'midnight', rhythm: 'daily', perDay: 1, needs: [NURSE] },
      ...{ minutes: [10, 15], opens: [clock(23), clock(24, 30)], closesAfter: [60, 120] },
      tasks: ['Smertelindring etter plan'],
    },
    {
      ...{ name: 'snuing', band: 'smallHours', rhythm: 'daily', perDay: 4, needs: [HEALTH_WORKER, ANYONE] },
      ...{ minutes: [10, 15], opens: [clock(26, 30), clock(28, 30)], closesAfter: [60, 120] },
      tasks: ['Snu i senga', 'Se til hud'],
    },
    {
      ...{ name: 'nattilsyn', band: 'smallHours', rhythm: 'daily', perDay: 13, needs: [ANYONE] },
      ...{ minutes: [5, 15], opens: [clock(26), clock(28)], closesAfter: [120, 180] },
      tasks: ['Se at alt er i orden'],
    },
    {
      ...{ name: 'tilsyn på skjerm', band: 'smallHours', rhythm: 'daily', perDay: 2, needs: [ANYONE] },
      ...{ minutes: [5, 5], opens: [clock(26), clock(28)], closesAfter: [120, 180] },
      ...{ tasks: ['Tilsyn på skjerm'], manner: 'video' },
    },
  ],
  shifts: [
    {
      ...{ code: 'N', part: 'night', start: clock(22), end: clock(32) },
      weekday: [dutyLead(), ...crew(3, 'healthWorker')],
      weekend: [dutyLead(), ...crew(2, 'healthWorker'), ...crew(1, 'assistant')],
    },
  ],
  needs: [{ share: 1, daily: 1, weekly: 1 }],
  carsShort: 0,
  carsOtherwise: 'bicycle',
  longestWalk: 1200,
  reportMinutes: 15,
  documentationMinutes: 25,
  breaksAt: 'base',
  costPerHour: USUAL_COST,
}
