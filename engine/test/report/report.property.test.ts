import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { parseProblem } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { nearestNext } from '../../src/planning/index.ts'
import { A4, A5, buildReport, paginate } from '../../src/report/index.ts'
import { LANGUAGES } from '../../src/text/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

/** Every home gets an address that can be found again, and some recipients one that may not be told. */
function withSecrets(input: ProblemInput, share: number): { secrets: string[] } {
  const named = new Set([
    ...input.visits.map(({ recipient }) => recipient),
    ...(input.recipients ?? []).map(({ id }) => id),
  ])
  const known = new Map((input.recipients ?? []).map((recipient) => [recipient.id, recipient]))
  input.recipients = [...named].map((id, k) => ({ ...known.get(id), id, addressProtected: k % 3 < share }))
  const hidden = new Set(input.recipients.filter(({ addressProtected }) => addressProtected).map(({ id }) => id))
  for (const location of input.locations) {
    location.name = `Navn-${location.id}-slutt`
    location.address = `Vei-${location.id}-slutt`
    location.entry = `Inngang-${location.id}-slutt`
    location.building ??= `Bygg-${location.id}-slutt`
  }
  const homes = input.visits.filter(({ recipient, manner }) => hidden.has(recipient) && manner !== 'indoors')
  const ids = homes.flatMap(({ location, endLocation }) => [location, endLocation ?? location])
  return {
    secrets: [...new Set(ids)].flatMap((id) => ['Navn', 'Vei', 'Inngang', 'Bygg'].map((word) => `${word}-${id}-slutt`)),
  }
}

test('every stop of any plan stands once on one list, on screen and on paper, and no protected address anywhere', () => {
  let [stops, secretsSeen] = [0, 0]
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES, 5), fc.constantFrom(...LANGUAGES), fc.nat(2), (input, language, share) => {
      const { secrets } = withSecrets(input, share)
      const { problem } = parseProblem(input)
      fc.pre(problem !== undefined)
      const travel = buildTravel(problem!)
      const plan = nearestNext(problem!, travel)
      const judgement = checkPlan(problem!, plan, travel)
      const report = buildReport({ problem: problem!, plan, language, judgement, printed: '2026-11-22T14:52:00+01:00' })

      const asked = plan.shifts.flatMap(({ shift, stops: own }) => own.map((_, k) => `${shift} ${k}`))
      const shown = report.lists.flatMap(({ shift, rows }) =>
        rows.flatMap(({ stop }) => (stop === undefined ? [] : `${shift} ${stop}`)),
      )
      expect(shown.sort()).toEqual([...asked].sort())
      for (const paper of [A4, A5]) {
        const printed = report.lists.flatMap((list) =>
          paginate(list, paper).flatMap((page) =>
            page.rows.flatMap(({ stop, continued }) =>
              stop === undefined || continued === true ? [] : `${list.shift} ${stop}`,
            ),
          ),
        )
        expect(printed.sort()).toEqual(shown)
      }
      const drawn = report.days.flatMap(({ timeline }) => timeline?.lanes.flatMap(({ bars }) => bars) ?? [])
      expect(drawn).toHaveLength(asked.length)
      expect(report.duty.unassigned).toHaveLength(plan.unassigned.length)

      const all = JSON.stringify(report)
      for (const secret of secrets) expect(all).not.toContain(secret)
      expect(all).not.toMatch(/undefined|NaN|\[object/)
      stops += asked.length
      secretsSeen += secrets.length
    }),
    { numRuns: 50 },
  )
  expect(stops).toBeGreaterThan(100)
  expect(secretsSeen).toBeGreaterThan(40)
})
