import fc from 'fast-check'
import { aspect, at, minuteOf, minutes, of, pick, where } from './draft.ts'

/** The law's limits hold, and caregivers have worked the day before or will the day after, at the edge of their rest. */
export const workingTime = aspect(
  fc.record({
    worked: fc.array(
      fc.record({ shift: pick, before: fc.boolean(), rest: minutes(480, 720), length: minutes(120, 600) }),
      { maxLength: 4 },
    ),
  }),
  (draft, { worked }) => {
    draft.workingTimeRules = true
    for (const { shift, before, rest, length } of worked) {
      const { caregiver: id, start, end } = of(draft.shifts, shift)
      const from = before ? minuteOf(start) - rest - length : minuteOf(end) + rest
      where(draft, ({ caregivers }) => {
        const caregiver = caregivers.find((each) => each.id === id)
        if (caregiver !== undefined) caregiver.worked = [{ start: at(from), end: at(from + length) }]
      })
    }
  },
)
