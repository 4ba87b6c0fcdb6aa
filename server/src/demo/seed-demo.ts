import { matrixFileReader, readJsonFile } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, ProblemInput } from '@hjemrute/engine/model'
import { moveDays, moveProblem } from '@hjemrute/engine/planning'
import { dateAt, daysBetween } from '@hjemrute/engine/time'
import { MAP_LAYERS, ROLES } from '@hjemrute/contract'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { connect } from '../database/connect.ts'
import type { Database } from '../database/connect.ts'
import { mapFile, mapOf } from '../maps/map-files.ts'
import { mapLayer } from '../maps/map-layer.ts'
import { addPlan } from '../plans/plans.repository.ts'
import { addProblem, problemForMachine } from '../problems/problems.repository.ts'
import type { ProposalQueue } from '../proposals/proposal-queue.ts'
import { VERSION } from '../version.ts'
import { firstShift, otherShifts } from './demo-shifts.ts'
import type { DemoShift } from './demo-shifts.ts'
import {
  DEMO_ACCOUNT,
  DEMO_COLLEAGUES,
  DEMO_MUNICIPALITY,
  DEMO_NIGHT_UNIT,
  DEMO_QUESTION,
  DEMO_SUPER_USERS,
  DEMO_UNIT,
  SECOND_DEMO_ACCOUNT,
} from './demo-unit.ts'

const TIME_ZONE = 'Europe/Oslo'
/** Who may take any role. */
const ACCOUNTS = [DEMO_ACCOUNT, SECOND_DEMO_ACCOUNT]
const ASKER = { account: DEMO_ACCOUNT.id, municipality: DEMO_MUNICIPALITY.id }

/**
 * Makes the made-up department where it is not, and the first screen's shift in it; the others come with `seedOtherShifts`.
 * `now`: milliseconds since 1970.
 */
export async function seedDemo(db: Database, ownerUrl: string, now: number): Promise<void> {
  const today = dateAt(now, TIME_ZONE)
  const [first, night] = [firstShift(today), otherShifts(today).find(({ kind }) => kind === 'night')!]
  await makeUnits(ownerUrl, [
    [DEMO_UNIT, documentIn(first)],
    [DEMO_NIGHT_UNIT, documentIn(night)],
  ])
  await makeShift(db, first)
}

/** The other shifts of the demo, each in a transaction of its own, so that others are answered in between. */
export async function seedOtherShifts(db: Database, now: number): Promise<void> {
  for (const shift of otherShifts(dateAt(now, TIME_ZONE))) await makeShift(db, shift)
}

/** What the demo's planner will see first: the problem that is planned, and the map under it. */
export async function warmUpDemo(db: Database, queue: ProposalQueue, now: number): Promise<void> {
  const { date, kind } = firstShift(dateAt(now, TIME_ZONE))
  const of = await asUser(db, ASKER, async (work) => {
    const first = work.selectFrom('shiftToPlan').select('id').where('date', '=', date).where('kind', '=', kind)
    const { id } = await first.where('unitId', '=', DEMO_UNIT).executeTakeFirstOrThrow()
    return problemForMachine(work, { shift: id })
  })
  const map = mapOf(of.problem)
  const file = map === null ? undefined : mapFile(map.id)
  if (file !== undefined) await Promise.all(MAP_LAYERS.map((layer) => mapLayer(file, layer)))
  await queue.warmUp(of)
}

/** An example's problem as it was written. */
const documentIn = ({ problemFile }: DemoShift): ProblemInput => readJsonFile(problemFile) as ProblemInput

function readExample(shift: DemoShift): { problem: ProblemInput; byHand: Plan } {
  const document = documentIn(shift)
  const { problem, faults } = parseProblem(document)
  const { plan, faults: inPlan } = parsePlan(readJsonFile(shift.byHandFile))
  if (problem === undefined || plan === undefined) throw new HjemruteError('ours', [...faults, ...inPlan])
  return { problem: document, byHand: plan }
}

/** Municipality, units and accounts are the owner's to make: the application may not give itself a role. */
async function makeUnits(ownerUrl: string, documents: readonly [string, ProblemInput][]): Promise<void> {
  const municipalityId = DEMO_MUNICIPALITY.id
  const units = documents.map(([id, document]) => {
    const unit = document.units?.find((each) => each.id === id)
    return { municipalityId, id, name: unit?.name ?? id, kind: unit?.kind ?? 'other' }
  })
  const people = [...ACCOUNTS, ...DEMO_COLLEAGUES].map(({ id, name }) => ({ id, name, municipalityId }))
  const roles = [
    ...ACCOUNTS.flatMap(({ id: accountId }) => ROLES.map((role) => ({ accountId: accountId as string, role }))),
    ...DEMO_COLLEAGUES.map(({ id: accountId, role }) => ({ accountId, role })),
  ]
  const rolesInUnits = units.flatMap(({ id: unitId }) => roles.map((role) => ({ ...role, municipalityId, unitId })))
  const owner = connect(ownerUrl)
  try {
    await owner
      .insertInto('municipality')
      .values(DEMO_MUNICIPALITY)
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('unit')
      .values(units)
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('account')
      .values(people)
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('accountRole')
      .values(rolesInUnits)
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('superUser')
      .values(
        units.flatMap(({ id: unitId }) => DEMO_SUPER_USERS.map((accountId) => ({ accountId, municipalityId, unitId }))),
      )
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('feedback')
      .values({ ...DEMO_QUESTION, municipalityId, unitId: DEMO_UNIT, version: VERSION })
      .onConflict((c) => c.doNothing())
      .execute()
  } finally {
    await owner.destroy()
  }
}

/** An example's shift, moved to its date, with its list by hand; nothing where the shift is there already. */
async function makeShift(db: Database, shift: DemoShift): Promise<void> {
  const { unit: unitId, date, kind } = shift
  const of = { municipalityId: DEMO_MUNICIPALITY.id, unitId }
  await asUser(db, ASKER, async (work) => {
    const made = await work
      .insertInto('shiftToPlan')
      .values({ ...of, date, kind })
      .onConflict((c) => c.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return
    const { problem, byHand } = readExample(shift)
    await keepMatrix(work, shift, problem)
    const days = daysBetween(problem.horizon.start.slice(0, 10), date)
    const ofShift = { ...of, shiftId: made.id }
    const { id } = await addProblem(work, ASKER, ofShift, moveProblem(problem, days, TIME_ZONE), 'example')
    const stored = await problemForMachine(work, { problem: id })
    await addPlan(work, ASKER, stored, { kind: 'byHand', plan: moveDays(byHand, days, TIME_ZONE), why: 'example' })
  })
}

async function keepMatrix(work: Work, { problemFile }: DemoShift, { travel }: ProblemInput): Promise<void> {
  if (travel.kind !== 'matrixFile') return
  matrixFileReader(problemFile)(travel) // holds the file to its hash
  const content = readFileSync(join(dirname(problemFile), travel.path))
  await work
    .insertInto('travelMatrix')
    .values({ municipalityId: DEMO_MUNICIPALITY.id, sha256: travel.sha256, content })
    .onConflict((c) => c.doNothing())
    .execute()
}
