import type { Change, Reference } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import { alternativeOn, caregiverOf } from './alternatives.ts'
import type { Context } from './context.ts'
import { startOf } from './differences.ts'
import { said } from './why-this-caregiver.ts'

/** Of so many changed caregivers it is looked into what keeping the former one would cost. */
const MOST_LOOKED_INTO = 12
/** Starts moved by less than this are not told. Seconds. */
const LEAST_MOVED = 60

/** What is different from the problem's reference; `undefined` when it has none. */
export function changesIn(context: Context): Change[] | undefined {
  const { reference } = context.problem
  if (reference.length === 0) return undefined
  let left = MOST_LOOKED_INTO
  const caregivers = reference.flatMap((entry) => {
    const change = caregiverChange(context, entry, left > 0)
    if (change.some(({ instead }) => instead !== undefined)) left--
    return change
  })
  return [...caregivers, ...reference.flatMap((entry) => startChange(context, entry))]
}

function caregiverChange(context: Context, { visit, place, caregiver }: Reference, lookInto: boolean): Change[] {
  const list = context.lists.find(({ entries }) =>
    entries.some(({ stop }) => stop.kind === 'visit' && stop.id === visit && stop.place === place),
  )
  const now = list === undefined ? undefined : caregiverOf(list)
  if (caregiver === undefined || now === undefined || now === caregiver) return []
  const statement = said('change-caregiver', { visit, former: caregiver, caregiver: now ?? list!.shift.id })
  const former = context.lists.filter((each) => caregiverOf(each) === caregiver)
  const why = former.length === 0 ? said('change-off-duty', { former: caregiver }) : undefined
  const tried = lookInto ? former.map(({ shift }) => alternativeOn(context, visit, place, shift.id)) : []
  const possible = tried.filter((each) => each.verdict === 'possible')
  possible.sort((a, b) => a.difference.total - b.difference.total)
  return [{ statement, why, instead: possible[0] ?? tried[0] }]
}

function startChange({ plan }: Context, { visit, place, start: from }: Reference): Change[] {
  const start = place === 0 ? startOf(plan, visit, 0) : undefined
  if (from === undefined || start === undefined) return []
  const by = secondsBetween(from, start)
  if (Math.abs(by) < LEAST_MOVED) return []
  const code = by > 0 ? 'change-later' : 'change-earlier'
  return [{ statement: said(code, { visit, from, start, by: Math.abs(by) }), why: undefined, instead: undefined }]
}
