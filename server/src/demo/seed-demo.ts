import { matrixFileReader, readJsonFile } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, ProblemInput } from '@hjemrute/engine/model'
import { moveDays, moveProblem } from '@hjemrute/engine/planning'
import { dateAfter, dateAt, daysBetween } from '@hjemrute/engine/time'
import { MAP_LAYERS, ROLES } from '@hjemrute/contract'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../config.ts'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { connect } from '../database/connect.ts'
import type { Database } from '../database/connect.ts'
import { mapFile, mapOf } from '../maps/map-files.ts'
import { mapLayer } from '../maps/map-layer.ts'
import { addPlan } from '../plans/plans.repository.ts'
import { addProblem, problemForMachine } from '../problems/problems.repository.ts'
import type { ProposalQueue } from '../proposals/proposal-queue.ts'
import { DEMO_ACCOUNT, DEMO_MUNICIPALITY, DEMO_UNIT, SECOND_DEMO_ACCOUNT } from './demo-unit.ts'

const DAY = join(ROOT, 'examples', 'department-day')
const PROBLEM_FILE = join(DAY, 'problem.json')
const TIME_ZONE = 'Europe/Oslo'
const ACCOUNTS = [DEMO_ACCOUNT, SECOND_DEMO_ACCOUNT]
const ASKER = { account: DEMO_ACCOUNT.id, municipality: DEMO_MUNICIPALITY.id }

/** Makes the made-up department where it is not, and tomorrow's shift in it. `now`: milliseconds since 1970. */
export async function seedDemo(db: Database, ownerUrl: string, now: number): Promise<void> {
  const example = readExample()
  await makeUnit(ownerUrl, example.problem)
  const tomorrow = dateAfter(dateAt(now, TIME_ZONE), 1)
  await asUser(db, ASKER, (work) => makeShift(work, example, tomorrow))
}

/** What the demo's planner will see first: the problem that is planned, and the map under it. */
export async function warmUpDemo(db: Database, queue: ProposalQueue): Promise<void> {
  const of = await asUser(db, ASKER, async (work) => {
    const latest = work.selectFrom('shiftToPlan').select('id').orderBy('date', 'desc').limit(1)
    const { id } = await latest.executeTakeFirstOrThrow()
    return problemForMachine(work, { shift: id })
  })
  const map = mapOf(of.problem)
  const file = map === null ? undefined : mapFile(map.id)
  if (file !== undefined) await Promise.all(MAP_LAYERS.map((layer) => mapLayer(file, layer)))
  await queue.warmUp(of)
}

interface Example {
  readonly problem: ProblemInput
  readonly byHand: Plan
}

function readExample(): Example {
  const document = readJsonFile(PROBLEM_FILE)
  const { problem, faults } = parseProblem(document)
  const { plan, faults: inPlan } = parsePlan(readJsonFile(join(DAY, 'by-hand.json')))
  if (problem === undefined || plan === undefined) throw new HjemruteError('ours', [...faults, ...inPlan])
  return { problem: document as ProblemInput, byHand: plan }
}

/** Municipality, unit and account are the owner's to make: the application may not give itself a role. */
async function makeUnit(ownerUrl: string, { units }: ProblemInput): Promise<void> {
  const unit = units?.find(({ id }) => id === DEMO_UNIT)
  const municipalityId = DEMO_MUNICIPALITY.id
  const owner = connect(ownerUrl)
  try {
    await owner
      .insertInto('municipality')
      .values(DEMO_MUNICIPALITY)
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('unit')
      .values({ municipalityId, id: DEMO_UNIT, name: unit?.name ?? DEMO_UNIT, kind: unit?.kind ?? 'other' })
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('account')
      .values(ACCOUNTS.map((account) => ({ ...account, municipalityId })))
      .onConflict((c) => c.doNothing())
      .execute()
    await owner
      .insertInto('accountRole')
      .values(
        ACCOUNTS.flatMap(({ id: accountId }) =>
          ROLES.map((role) => ({ accountId, municipalityId, unitId: DEMO_UNIT, role })),
        ),
      )
      .onConflict((c) => c.doNothing())
      .execute()
  } finally {
    await owner.destroy()
  }
}

/** The example's day, moved to a date, with its list by hand; nothing where the shift is there already. */
async function makeShift(work: Work, { problem, byHand }: Example, date: string): Promise<void> {
  const of = { municipalityId: DEMO_MUNICIPALITY.id, unitId: DEMO_UNIT }
  const made = await work
    .insertInto('shiftToPlan')
    .values({ ...of, date, kind: 'day' })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return
  await keepMatrix(work, problem)
  const shift = { ...of, shiftId: made.id }
  const days = daysBetween(problem.horizon.start.slice(0, 10), date)
  const { id } = await addProblem(work, ASKER, shift, moveProblem(problem, days, TIME_ZONE), 'example')
  const stored = await problemForMachine(work, { problem: id })
  await addPlan(work, ASKER, stored, { kind: 'byHand', plan: moveDays(byHand, days, TIME_ZONE), why: 'example' })
}

async function keepMatrix(work: Work, { travel }: ProblemInput): Promise<void> {
  if (travel.kind !== 'matrixFile') return
  matrixFileReader(PROBLEM_FILE)(travel) // holds the file to its hash
  const content = readFileSync(join(dirname(PROBLEM_FILE), travel.path))
  await work
    .insertInto('travelMatrix')
    .values({ municipalityId: DEMO_MUNICIPALITY.id, sha256: travel.sha256, content })
    .onConflict((c) => c.doNothing())
    .execute()
}
