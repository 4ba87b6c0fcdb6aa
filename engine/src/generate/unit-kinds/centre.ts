import { clock } from '../calendar.ts'
import { HOME_NURSING, longShift } from './home-nursing.ts'
import { crew, dutyLead } from './unit-kind.ts'
import type { Service, UnitKindParameters } from './unit-kind.ts'

/** A department in the middle of town: 57 recipients close together, 100 day visits, mostly on foot. */
export const CENTRE: UnitKindParameters = {
  ...HOME_NURSING,
  kind: 'centre',
  names: ['Torget', 'Kirkebakken', 'Parken', 'Stasjonen'].map((name) => `Hjemmesykepleien ${name}`),
  recipients: 57,
  homes: 'centre',
  servicedShare: 0.4,
  couples: 2,
  services: HOME_NURSING.services.map((service) => scaled(service, 2 / 3)),
  shifts: [
    longShift([...crew(1, 'nurse', 'foot'), ...crew(1, 'healthWorker', 'foot')]),
    {
      ...{ code: 'D', part: 'day', start: clock(7, 30), end: clock(15) },
      weekday: [
        ...[dutyLead('foot'), ...crew(1, 'nurse', 'foot'), ...crew(1, 'nurse', 'bicycle')],
        ...[...crew(2, 'healthWorker', 'foot'), ...crew(1, 'healthWorker'), ...crew(1, 'assistant', 'foot')],
      ],
      weekend: [dutyLead('foot'), ...crew(2, 'healthWorker', 'foot'), ...crew(1, 'assistant', 'foot')],
    },
    {
      ...{ code: 'DK', part: 'day', start: clock(7, 30), end: clock(13) },
      weekday: crew(1, 'nurse', 'foot'),
      weekend: [],
    },
    {
      ...{ code: 'A', part: 'evening', start: clock(14, 30), end: clock(22) },
      weekday: [dutyLead('foot'), ...crew(1, 'healthWorker', 'foot'), ...crew(1, 'assistant', 'foot')],
      weekend: [dutyLead('foot'), ...crew(1, 'healthWorker', 'foot'), ...crew(1, 'assistant', 'foot')],
    },
    {
      ...{ code: 'AK', part: 'evening', start: clock(16, 30), end: clock(22) },
      weekday: [...crew(1, 'healthWorker', 'foot'), ...crew(1, 'healthWorker')],
      weekend: crew(1, 'healthWorker', 'foot'),
    },
  ],
  needs: [
    { share: 0.2, daily: 10, weekly: 1 },
    { share: 0.6, daily: 6, weekly: 2 },
    { share: 0.2, daily: 1.5, weekly: 4 },
  ],
  carsShort: 0,
  carsOtherwise: 'foot',
  longestWalk: 1500,
}

/** The same service for a smaller or a larger unit. */
function scaled(service: Service, factor: number): Service {
  return { ...service, perDay: service.perDay * factor }
}
