import type { PlanBoard, PlanSnapshot, SentOf } from '@hjemrute/contract'
import { applyEdit } from '@hjemrute/engine/planning'
import type { PlanEdit } from '@hjemrute/engine/model'
import { randomUUID } from 'node:crypto'
import { testApp } from '../app.ts'
import type { Answer, Client, TestApp } from '../app.ts'

type Sent = SentOf<'editPlan'>['edit']

/** A planner at a shift that has a list by hand: a search would take its time, and nothing here depends on one. */
export interface Desk {
  readonly server: TestApp
  readonly planner: Client
  readonly shift: string
  readonly byHand: string
  /** A visit of one, alone in its visit, and another list where the check lets it go. */
  movable(plan: string, not?: readonly string[]): Promise<Move>
  edit(on: string, edit: Sent, key?: string, by?: Client): Promise<Answer<'editPlan'>>
}

export interface Move {
  readonly visit: string
  readonly from: string
  readonly edit: Extract<PlanEdit, { kind: 'place' }>
}

export async function openDesk(): Promise<Desk> {
  const server = await testApp()
  const planner = await server.as('planner')
  const { body } = await planner.ask('listShifts', {})
  const shift = body.shifts[0]!.id
  const byHand = (await planner.ask('listEdits', { shift })).body.plan!
  return {
    server,
    planner,
    shift,
    byHand,
    movable: async (plan, not = []) =>
      movableIn((await planner.ask('readPlan', { plan })).body, await snapshot(planner, plan), not),
    edit: (on, edit, key = randomUUID(), by = planner) => by.ask('editPlan', { shift }, { key, on, edit }),
  }
}

/** Has a proposal made; gives the plan. */
export async function propose(planner: Client, shift: string): Promise<string> {
  const { body: job } = await planner.ask('requestProposal', { shift })
  const { text } = await planner.ask('followJob', { job: job.id })
  const last = [...text.matchAll(/^data: (.*)$/gm)].at(-1)![1]!
  return (JSON.parse(last) as { plan: string }).plan
}

export const snapshot = async (planner: Client, plan: string): Promise<PlanSnapshot> =>
  (await planner.ask('readSnapshot', { plan })).body as unknown as PlanSnapshot

/** What the browser does: foresees with what it was sent, and only then asks. */
function movableIn({ lanes }: PlanBoard, { problem, plan, travel }: PlanSnapshot, not: readonly string[]): Move {
  const modes = new Map(
    Object.entries(travel.modes).map(([mode, { times, distances }]) => [
      mode,
      { times: Int32Array.from(times), distances: Int32Array.from(distances) },
    ]),
  )
  const planned = { problem, plan, travel: { ...travel, modes } }
  const isFree = (id: string): boolean => !not.includes(id)
  const isPreferred = (visit: string, shift: string): boolean => {
    const caregiver = problem.shifts.find(({ id }) => id === shift)?.caregiver ?? ''
    const { staffing } = problem.visits.find(({ id }) => id === visit)!
    return caregiver === '' || staffing.some(({ preferredCaregivers }) => preferredCaregivers?.includes(caregiver))
  }
  for (const from of lanes.filter(({ shift }) => isFree(shift))) {
    for (const stop of from.stops.filter(
      (each) => each.kind === 'visit' && each.with.length === 0 && isFree(each.id),
    )) {
      for (const into of lanes.filter(({ shift }) => shift !== from.shift && isFree(shift))) {
        const at = new Date(stop.start).toISOString()
        const edit = { kind: 'place' as const, visit: stop.id, place: stop.place, shift: into.shift, at, exact: false }
        if (isPreferred(stop.id, into.shift)) continue
        if ('plan' in applyEdit(planned, edit)) return { visit: stop.id, from: from.shift, edit }
      }
    }
  }
  throw new Error('no visit can go to another list')
}

export const listOf = ({ lanes }: PlanBoard, visit: string): string | undefined =>
  lanes.find(({ stops }) => stops.some(({ kind, id }) => kind === 'visit' && id === visit))?.shift
