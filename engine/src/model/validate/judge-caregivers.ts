import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'

/** Periods of caregivers (worked, held, agreed) end after they begin. */
export function judgePeriods({ problem, place, report }: JudgedProblem): void {
  problem.caregivers.forEach(({ id: caregiver, qualifications, worked, agreements }, i) => {
    const judge = (start: string | undefined, end: string | undefined, path: string): void => {
      if (start === undefined || end === undefined || instantSeconds(end) >= instantSeconds(start)) return
      report('period-ends-before-start', `${place('caregivers', i)}.${path}`, { caregiver, start, end })
    }
    qualifications.forEach(({ validFrom, validTo }, k) => judge(validFrom, validTo, `qualifications[${k}]`))
    worked.forEach(({ start, end }, k) => judge(start, end, `worked[${k}]`))
    agreements.forEach(({ validFrom, validTo }, k) => judge(validFrom, validTo, `agreements[${k}]`))
  })
}

/** One entry for each pair and window of the history, and for each place that the reference names. */
export function judgePastOnce({ problem, place, report }: JudgedProblem): void {
  const pairs = new Set<string>()
  problem.history.forEach(({ recipient, caregiver, days, part }, i) => {
    const pair = JSON.stringify([recipient, caregiver, days, part])
    if (pairs.has(pair)) report('duplicate-history', place('history', i), { recipient, caregiver, days })
    pairs.add(pair)
  })
  const placesOf = new Map(problem.visits.map(({ id, staffing }) => [id, staffing.length]))
  const references = new Set<string>()
  problem.reference.forEach(({ visit, place: number }, i) => {
    const key = JSON.stringify([visit, number])
    if (references.has(key)) report('duplicate-reference', place('reference', i), { visit, place: number })
    references.add(key)
    const places = placesOf.get(visit)
    if (places !== undefined && number >= places)
      report('place-unknown', `${place('reference', i)}.place`, { visit, place: number, places })
  })
}
