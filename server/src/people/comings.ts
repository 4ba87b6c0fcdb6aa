import type { Coming } from '@hjemrute/contract'
import type { Plan } from '@hjemrute/engine/model'
import type { Work } from '../database/as-user.ts'
import { isWaiting } from '../shifts/shifts.repository.ts'
import type { ShiftDocument } from './documents.ts'

/** Plans never change either. */
const MOST_KEPT = 60
const kept = new Map<string, Plan>()

/** Every visit at a recipient in these shifts: who makes it by the plan that holds, or when it is asked for. */
export async function comingsAt(
  work: Work,
  documents: readonly ShiftDocument[],
  recipient: string,
  today: string,
): Promise<Coming[]> {
  const comings: Coming[] = []
  for (const of of documents) {
    const visits = of.document.visits.filter((each) => each.recipient === recipient)
    if (visits.length === 0) continue
    const holding = await planThatHolds(work, of, today)
    for (const visit of visits) comings.push(comingOf(of, visit, holding))
  }
  return comings.sort((a, b) => whenOf(a) - whenOf(b))
}

const whenOf = ({ start, date }: Coming): number => Date.parse(start ?? `${date}T23:59:00Z`)

interface Holding {
  readonly id: string
  readonly plan: Plan
  readonly sure: Coming['sure']
}

/** What was published, else what is proposed; of days gone by, at last the list by hand. */
async function planThatHolds(work: Work, of: ShiftDocument, today: string): Promise<Holding | undefined> {
  const id = of.plan ?? (of.date < today ? await byHandOf(work, of.shiftId) : undefined)
  if (id === undefined || id === null) return undefined
  const sure = of.plan === null ? 'byHand' : isWaiting(of.state) ? 'proposed' : 'published'
  return { id, plan: await planOf(work, id), sure }
}

async function byHandOf(work: Work, shiftId: string): Promise<string | undefined> {
  const row = await work
    .selectFrom('plan')
    .select('id')
    .where('shiftId', '=', shiftId)
    .where('kind', '=', 'byHand')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

async function planOf(work: Work, id: string): Promise<Plan> {
  const found = kept.get(id)
  if (found !== undefined) return found
  const { document } = await work.selectFrom('plan').select('document').where('id', '=', id).executeTakeFirstOrThrow()
  kept.set(id, document)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return document
}

type RawVisit = ShiftDocument['document']['visits'][number]

function comingOf(of: ShiftDocument, visit: RawVisit, holding: Holding | undefined): Coming {
  const { shiftId: shift, date, document } = of
  const stops = (holding?.plan.shifts ?? []).flatMap(({ shift: lane, caregiver, stops: all }) =>
    all.filter((stop) => stop.kind === 'visit' && stop.id === visit.id).map((stop) => ({ ...stop, lane, caregiver })),
  )
  const base = {
    ...{ shift, date, visit: visit.id, plan: holding?.id ?? null },
    what: visit.service ?? '',
    tasks: [...(visit.tasks ?? [])],
  }
  if (stops.length === 0) {
    const window = visit.windows?.[0]
    const closes = window?.hardCloses ?? window?.softCloses ?? null
    return { ...base, sure: 'asked', start: window?.opens ?? null, end: closes, who: [] }
  }
  const who = stops.map(({ lane, caregiver }) => {
    const asked = document.shifts.find(({ id }) => id === lane)
    const id = caregiver ?? asked?.caregiver ?? null
    return { id, name: nameOf(document.caregivers, id) ?? asked?.name ?? lane }
  })
  const starts = stops.map(({ start }) => start).sort((a, b) => Date.parse(a) - Date.parse(b))
  const ends = stops.map(({ end }) => end).sort((a, b) => Date.parse(a) - Date.parse(b))
  return { ...base, sure: holding!.sure, start: starts[0]!, end: ends.at(-1)!, who }
}

const nameOf = (people: ShiftDocument['document']['caregivers'], wanted: string | null): string | undefined =>
  wanted === null ? undefined : (people?.find(({ id }) => id === wanted)?.name ?? wanted)
