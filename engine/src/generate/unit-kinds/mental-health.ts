import { clock } from '../calendar.ts'
import { AMBULANT } from './ambulant.ts'
import { ANYONE, MEDICATION, SOCIAL } from './qualifications.ts'
import { crew } from './unit-kind.ts'
import type { UnitKindParameters } from './unit-kind.ts'

/** Mental health and substance use: fewer and longer visits by known faces, every day of the week. */
export const MENTAL_HEALTH: UnitKindParameters = {
  ...AMBULANT,
  kind: 'mentalHealth',
  names: ['Psykisk helse og rus'],
  recipients: 70,
  servicedShare: 0.3,
  team: 'psykisk helse',
  services: [
    {
      ...{ name: 'legemidler', band: 'morning', rhythm: 'daily', perDay: 8, needs: [MEDICATION], medication: true },
      ...{ minutes: [10, 15], opens: [clock(8), clock(9, 30)], closesAfter: [60, 120] },
      tasks: ['Legemidler etter liste'],
    },
    {
      ...{ name: 'oppfølging', band: 'midday', rhythm: 'twiceWeekly', perDay: 16, needs: [SOCIAL] },
      ...{ minutes: [30, 60], opens: [clock(9, 30), clock(10, 30)], closesAfter: [120, 180] },
      ...{ tasks: ['Samtale', 'Ukeplan'], leavingOut: 'mayMoveToday', teamOnly: true },
    },
    {
      ...{ name: 'booppfølging', band: 'supper', rhythm: 'daily', perDay: 6, needs: [ANYONE] },
      ...{ minutes: [20, 30], opens: [clock(16), clock(18)], closesAfter: [90, 150] },
      tasks: ['Praktisk hjelp hjemme', 'Samtale'],
    },
  ],
  shifts: [
    {
      ...{ code: 'D', part: 'day', start: clock(7, 30), end: clock(15) },
      weekday: [...crew(1, 'nurse'), ...crew(3, 'socialEducator'), ...crew(1, 'therapist'), ...crew(1, 'healthWorker')],
      weekend: [...crew(1, 'socialEducator'), ...crew(1, 'healthWorker')],
    },
    {
      ...{ code: 'A', part: 'evening', start: clock(14, 30), end: clock(22) },
      weekday: [...crew(1, 'socialEducator'), ...crew(1, 'healthWorker')],
      weekend: crew(2, 'socialEducator'),
    },
  ],
}
