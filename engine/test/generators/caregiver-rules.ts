import fc from 'fast-check'
import { at, minutes, of, pick, some, someOf } from './draft.ts'
import type { DraftVisit } from './draft.ts'

type Rule = NonNullable<DraftVisit['requiredCaregivers']>[number]

const rules = fc.record({
  visit: pick,
  caregivers: fc.array(pick, { minLength: 1, maxLength: 2 }),
  expires: fc.option(minutes(0, 840), { freq: 1 }),
})

const ruleOf = (caregiver: string, expires: number | null): Rule => ({
  caregiver,
  ...(expires === null ? {} : { expires: at(expires) }),
})

/** A caregiver ruled in and out for good is a fault; one rule that ends is not. */
const withoutOpposites = (excluded: readonly Rule[], required: readonly Rule[]): Rule[] =>
  excluded.filter(
    (rule) =>
      !required.some(
        ({ caregiver, expires }) => caregiver === rule.caregiver && expires === undefined && rule.expires === undefined,
      ),
  )

/** Caregivers who alone may come, some of them only until an hour of the day. */
export const requiredCaregivers = some(rules, (draft, { visit, caregivers, expires }) => {
  const ids = someOf(draft.caregivers, caregivers).map(({ id }) => id)
  const one = of(draft.visits, visit)
  one.requiredCaregivers = ids.map((id, k) => ruleOf(id, k === 0 ? expires : null))
  one.excludedCaregivers = withoutOpposites(one.excludedCaregivers ?? [], one.requiredCaregivers)
})

/** Caregivers who may not come, some of them only until an hour of the day. */
export const excludedCaregivers = some(rules, (draft, { visit, caregivers, expires }) => {
  const ids = someOf(draft.caregivers, caregivers).map(({ id }) => id)
  const one = of(draft.visits, visit)
  const excluded = ids.map((id, k) => ruleOf(id, k === 0 ? expires : null))
  one.excludedCaregivers = withoutOpposites(excluded, one.requiredCaregivers ?? [])
})

/** Lists of preferred caregivers of a place; an empty list prefers nobody. */
export const preferredCaregivers = some(
  fc.record({ visit: pick, place: pick, caregivers: fc.array(pick, { maxLength: 2 }) }),
  (draft, { visit, place, caregivers }) => {
    const ids = someOf(draft.caregivers, caregivers).map(({ id }) => id)
    of(of(draft.visits, visit).staffing, place).preferredCaregivers = ids
  },
)
