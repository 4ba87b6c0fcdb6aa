import fc from 'fast-check'
import { aspect, minutes, of, pick, some } from './draft.ts'

/** Shifts that leave the base as they begin. */
export const departures = some(fc.record({ shift: pick }), (draft, { shift }) => {
  of(draft.shifts, shift).departure = 'atShiftStart'
})

/** Shifts that may end late, by so many minutes or by any. */
export const overtime = some(
  fc.record({ shift: pick, allowed: fc.option(minutes(0, 120)) }),
  (draft, { shift, allowed }) => {
    Object.assign(of(draft.shifts, shift), {
      endBinds: 'soft',
      allowedOvertime: allowed === null ? null : allowed * 60,
    })
  },
  3,
)

/** What shifts cost: to open, and an hour; and the units that shifts, caregivers and visits are of. */
export const shiftCosts = aspect(
  fc.record({
    shifts: fc.array(
      fc.record({
        shift: pick,
        hour: fc.option(fc.integer({ min: 0, max: 60_000 }), { freq: 2 }),
        opening: fc.option(fc.integer({ min: 0, max: 200_000 }), { freq: 1 }),
        unit: fc.option(fc.constantFrom('alna', 'bjerke'), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    visits: fc.array(fc.record({ visit: pick, unit: fc.constantFrom('alna', 'bjerke') }), { maxLength: 4 }),
  }),
  (draft, { shifts, visits }) => {
    for (const { shift, hour, opening, unit } of shifts) {
      Object.assign(of(draft.shifts, shift), {
        ...(hour === null ? {} : { costPerHour: hour }),
        ...(opening === null ? {} : { openingCost: opening }),
        ...(unit === null ? {} : { unit }),
      })
    }
    for (const { visit, unit } of visits) of(draft.visits, visit).unit = unit
  },
)
