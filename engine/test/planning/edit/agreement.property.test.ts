import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/index.ts'
import type { Plan, PlanEdit } from '../../../src/model/index.ts'
import { isMissing, applyEdit } from '../../../src/planning/index.ts'
import { openPreview } from '../../../src/planning/preview-change.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../../optimise/runs.ts'
import { asked } from '../explain/asked.ts'
import { newIn } from '../explain/slow-insertion.ts'

/** What is foreseen of a drop, what is made of it and what the check says of the whole plan are one and the same. */

const day = problemWithAny(ASPECT_NAMES, 5, { visits: [4, 9], shifts: [3, 6] })
const dropped = fc.record({ pick: fc.nat(50), shift: fc.nat(50), at: fc.nat(50), exact: fc.boolean() })

const seen = { made: 0, stopped: 0 }

const startOf = ({ shifts }: Plan, visit: string, place: number): string | undefined =>
  shifts
    .flatMap(({ stops }) => stops)
    .find((stop) => stop.kind === 'visit' && stop.id === visit && stop.place === place)?.start

test(
  'a preview, the edit and the check agree',
  () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(0, 20),
        fc.array(dropped, { minLength: 3, maxLength: 6 }),
        (input, effort, drops) => {
          const made = asked(input, effort, drops[0]!.pick)
          if (made === undefined) return
          const { problem, travel, plan } = made
          const before = checkPlan(problem, plan, travel)
          const preview = openPreview({ problem, travel, plan })
          const instants = plan.shifts.flatMap(({ stops }) => stops.map(({ start }) => start))
          for (const { pick, shift, at, exact } of drops) {
            const visit = problem.visits[pick % problem.visits.length]!
            const edit: PlanEdit = {
              kind: 'place',
              visit: visit.id,
              place: pick % visit.staffing.length,
              shift: problem.shifts[shift % problem.shifts.length]!.id,
              at: instants[at % instants.length]!,
              exact,
            }
            const foreseen = preview.at(edit.visit, edit.place, edit.shift, edit.at, exact)
            const answer = applyEdit({ problem, travel, plan }, edit)
            if ('stopped' in foreseen) {
              seen.stopped++
              expect(answer).toMatchObject({ refused: { code: foreseen.stopped.code } })
              continue
            }
            if ('refused' in answer) {
              expect(answer.refused.code).toBe('edit-changes-nothing')
              expect(foreseen.costSeconds).toBeCloseTo(0, 6)
              continue
            }
            seen.made++
            const after = checkPlan(problem, answer.plan, travel)
            const broken = newIn(after.violations, before.violations).filter((violation) => !isMissing(violation))
            expect(broken.filter(({ rule }) => rule !== 'coverage')).toEqual([])
            expect(startOf(answer.plan, edit.visit, edit.place)).toBe(foreseen.start)
            if (exact) expect(foreseen.start).toBe(edit.at)
            const more = (after.cost.total - before.cost.total) * problem.objective.timeUnit.seconds
            expect(foreseen.costSeconds).toBeCloseTo(more, 4)
            expect(answer.plan.cost).toEqual(after.cost)
          }
        },
      ),
      runs(60),
    )
    expect(seen.made).toBeGreaterThan(0)
    expect(seen.stopped).toBeGreaterThan(0)
  },
  PATIENCE,
)
