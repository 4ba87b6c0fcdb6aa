import { clock } from '../calendar.ts'
import { DAY_SERVICES, EVENING_SERVICES } from './nursing-services.ts'
import { crew, dutyLead, USUAL_COST } from './unit-kind.ts'
import type { ShiftTemplate, UnitKindParameters } from './unit-kind.ts'

/** A department on the road: 130 recipients, 150 day visits, 13 day and 7 evening shifts, some of them short. */
export const HOME_NURSING: UnitKindParameters = {
  kind: 'homeNursing',
  names: ['Solsiden', 'Granlia', 'Bjørkebakken', 'Elvely', 'Lynghaug', 'Furumo', 'Fuglesang', 'Bekkefaret'].map(
    (name) => `Hjemmesykepleien ${name}`,
  ),
  recipients: 130,
  homes: 'area',
  servicedShare: 0.22,
  couples: 5,
  team: 'hjemmesykepleie',
  apart: false,
  services: [...DAY_SERVICES, ...EVENING_SERVICES],
  shifts: [
    longShift([...crew(1, 'nurse'), ...crew(1, 'healthWorker'), ...crew(1, 'assistant')]),
    {
      ...{ code: 'D', part: 'day', start: clock(7, 30), end: clock(15) },
      weekday: [
        ...[dutyLead(), ...crew(1, 'nurse'), ...crew(1, 'nurse', 'bicycle'), ...crew(1, 'socialEducator')],
        ...[...crew(3, 'healthWorker'), ...crew(1, 'assistant', 'bicycle')],
      ],
      weekend: [dutyLead(), ...crew(1, 'nurse'), ...crew(3, 'healthWorker')],
    },
    {
      ...{ code: 'DK', part: 'day', start: clock(7, 30), end: clock(13) },
      weekday: [...crew(1, 'nurse'), ...crew(3, 'healthWorker'), ...crew(1, 'assistant')],
      weekend: crew(1, 'assistant'),
    },
    {
      ...{ code: 'A', part: 'evening', start: clock(14, 30), end: clock(22) },
      weekday: [dutyLead(), ...crew(2, 'healthWorker'), ...crew(1, 'assistant')],
      weekend: [dutyLead(), ...crew(1, 'nurse'), ...crew(2, 'healthWorker')],
    },
    {
      ...{ code: 'AK', part: 'evening', start: clock(16, 30), end: clock(22) },
      weekday: [...crew(1, 'nurse'), ...crew(2, 'healthWorker')],
      weekend: [...crew(1, 'healthWorker'), ...crew(1, 'assistant')],
    },
  ],
  needs: [
    { share: 0.1, daily: 12, weekly: 1 },
    { share: 0.4, daily: 5, weekly: 2 },
    { share: 0.5, daily: 0.8, weekly: 4 },
  ],
  carsShort: 1,
  carsOtherwise: 'bicycle',
  longestWalk: 1200,
  reportMinutes: 20,
  documentationMinutes: 25,
  breaksAt: 'base',
  costPerHour: USUAL_COST,
}

/** 12½ hours on Saturdays and Sundays: fewer and other people, who are off more weekends. */
export function longShift(weekend: ShiftTemplate['weekend']): ShiftTemplate {
  return { code: 'L', part: 'day', start: clock(7, 30), end: clock(20), weekday: [], weekend }
}
