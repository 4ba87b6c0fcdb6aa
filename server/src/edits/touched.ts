import type { Plan, PlanEdit } from '@hjemrute/engine/model'

/** Everything: a proposal may change any list. */
export const EVERYTHING = '*'

/** What an edit touches: the visits that it names, and every list that it changes. `visit/<id>`, `shift/<id>`. */
export function touchedBy(edit: PlanEdit, before: Plan, after: Plan | undefined): string[] {
  const named = visitsOf(edit).map((id) => `visit/${id}`)
  const into = edit.kind === 'place' ? [`shift/${edit.shift}`] : []
  const lists = after === undefined ? [] : changedLists(before, after).map((id) => `shift/${id}`)
  return [...new Set([...named, ...into, ...lists])]
}

export const visitsOf = (edit: PlanEdit): string[] =>
  edit.kind === 'swap' ? [edit.one.visit, edit.other.visit] : [edit.visit]

export function doMeet(mine: readonly string[], theirs: readonly string[]): boolean {
  return theirs.includes(EVERYTHING) || mine.includes(EVERYTHING) || mine.some((each) => theirs.includes(each))
}

function changedLists(before: Plan, after: Plan): string[] {
  const [was, is] = [before, after].map(
    ({ shifts }) => new Map(shifts.map(({ shift, mode, stops }) => [shift, JSON.stringify([mode, stops.map(told)])])),
  ) as [Map<string, string>, Map<string, string>]
  const empty = JSON.stringify([undefined, []])
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => (was.get(id) ?? empty) !== (is.get(id) ?? empty))
}

const told = ({ kind, id, place, start }: Plan['shifts'][number]['stops'][number]) => [kind, id, place, start]
