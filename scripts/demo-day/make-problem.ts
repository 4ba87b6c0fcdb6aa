import type { ProblemInput } from '@hjemrute/engine/model'
import { PROBLEM_SCHEMA } from '@hjemrute/engine/model'
import type { Random } from '@hjemrute/engine/random'
import { shuffle } from '@hjemrute/engine/random'
import { addWishes, makeAcquaintances } from './acquaintances.ts'
import type { Home } from './addresses.ts'
import { inventNames } from './names.ts'
import { choosePlaces } from './places.ts'
import type { Places } from './places.ts'
import { makeActivities, makeCaregivers, makeShifts } from './staff.ts'
import { makeVisits, RECIPIENTS } from './visits.ts'

type Group = NonNullable<ProblemInput['groups']>[number]

/** A home care department's day: 150 visits to 96 recipients, 13 shifts from 07:30 to 15:00. */
export function makeProblem(homes: readonly Home[], random: Random): ProblemInput {
  const places = choosePlaces(homes, RECIPIENTS, random)
  const names = inventNames(random, RECIPIENTS, 'recipients')
  const people = places.homes.map((home, i) => ({
    recipient: `mottaker-${String(i + 1).padStart(2, '0')}`,
    location: home.id,
    name: names[i]!,
  }))
  // Many visits or few has nothing to do with where people live.
  const inTurn = [...people]
  shuffle(random, inTurn)

  const caregivers = makeCaregivers(random)
  const shifts = makeShifts(caregivers)
  const { visits, dependencies } = makeVisits(inTurn, random)
  const recipients = people.map(({ recipient, name }) => ({ id: recipient, name }))
  const known = makeAcquaintances(recipients, caregivers, random)
  const wished = addWishes(visits, known.history, caregivers.slice(0, shifts.length), random)
  const groups = makeGroups(
    places,
    people.map(({ recipient }) => recipient),
    wished,
  )
  return {
    schema: PROBLEM_SCHEMA,
    id: 'prøvedag',
    title: 'Prøvedag: avdeling Solsiden (oppdiktet)',
    synthetic: true,
    horizon: { start: '2026-11-24T00:00:00+01:00', end: '2026-11-25T00:00:00+01:00', timeZone: 'Europe/Oslo' },
    travel: { kind: 'estimate' },
    locations: [places.base, ...new Set(places.homes)],
    recipients: known.recipients,
    caregivers,
    shifts,
    activities: makeActivities(shifts),
    visits: wished,
    dependencies,
    groups,
    history: known.history,
    objective: { preset: 'standard' },
  }
}

/** A couple's visits of the same part of the day with one caregiver and in a row; a block's visits with few. */
function makeGroups(places: Places, recipients: readonly string[], visits: ProblemInput['visits']): Group[] {
  const onTheRoad = visits.filter(({ manner }) => manner === undefined)
  const opening = (visit: ProblemInput['visits'][number]) => visit.windows![0]!.opens
  const ofRecipients = (positions: readonly number[]) =>
    onTheRoad.filter(({ recipient }) => positions.some((position) => recipients[position] === recipient))
  const couples = places.couples.flatMap((couple, i): Group[] => {
    const early = ofRecipients(couple).filter(
      (visit) => opening(visit) < '2026-11-24T11' && visit.staffing.length === 1,
    )
    const both = new Set(early.map(({ recipient }) => recipient)).size === 2
    if (!both) return []
    return [{ id: `ektepar-${i + 1}`, kind: 'couple', visits: early.map(({ id }) => id), inRow: true }]
  })
  const blocks = places.blocks.map((block, i): Group => {
    return { id: `blokk-${i + 1}`, kind: 'building', visits: ofRecipients(block).map(({ id }) => id) }
  })
  return [...couples, ...blocks]
}
