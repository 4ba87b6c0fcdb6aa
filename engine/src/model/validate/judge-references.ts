import type { Shift } from '../shift.ts'
import type { Visit } from '../visit.ts'
import type { JudgedProblem } from './judged-problem.ts'

/** Every id that is mentioned stands in its list. Recipients need no list: it says more about those it holds. */
export function judgeReferences(judged: JudgedProblem): void {
  const { problem, ids, place } = judged
  problem.locations.forEach(({ key }, i) => {
    if (key !== undefined) ids.expect('keys', key, `${place('locations', i)}.key`)
  })
  problem.keys.forEach(({ location }, i) => ids.expect('locations', location, `${place('keys', i)}.location`))
  judgeUnits(judged)
  problem.recipients.forEach((recipient, i) => {
    for (const role of RESPONSIBLE) {
      const caregiver = recipient[role]
      if (caregiver !== undefined) ids.expect('caregivers', caregiver, `${place('recipients', i)}.${role}`)
    }
  })
  problem.visits.forEach((visit, i) => judgeVisit(judged, visit, () => place('visits', i)))
  problem.shifts.forEach((shift, i) => judgeShift(judged, shift, place('shifts', i)))
  problem.activities.forEach(({ location, shifts }, i) => {
    const path = place('activities', i)
    if (location !== undefined) ids.expect('locations', location, `${path}.location`)
    shifts.forEach((shift, k) => ids.expect('shifts', shift, `${path}.shifts[${k}]`))
  })
  judgeTies(judged)
  judgePast(judged)
}

/** Without a list of units, a unit is only a name. */
function judgeUnits({ problem, ids, place, countOf }: JudgedProblem): void {
  problem.units.forEach(({ base }, i) => {
    if (base !== undefined) ids.expect('locations', base, `${place('units', i)}.base`)
  })
  if (countOf('units') === 0) return
  for (const list of ['recipients', 'visits', 'caregivers', 'shifts'] as const)
    problem[list].forEach(({ unit }, i) => {
      if (unit !== undefined) ids.expect('units', unit, `${place(list, i)}.unit`)
    })
}

const RESPONSIBLE = [
  'serviceResponsible',
  'serviceResponsibleDeputy',
  'primaryContact',
  'primaryContactDeputy',
] as const

/** `path`: made where something is wrong; a year has a hundred thousand visits. */
function judgeVisit({ ids, countOf }: JudgedProblem, visit: Visit, path: () => string): void {
  if (countOf('recipients') > 0) ids.expect('recipients', visit.recipient, () => `${path()}.recipient`)
  ids.expect('locations', visit.location, () => `${path()}.location`)
  if (visit.endLocation !== undefined) ids.expect('locations', visit.endLocation, () => `${path()}.endLocation`)
  visit.staffing.forEach(({ preferredCaregivers }, k) =>
    preferredCaregivers?.forEach((id, m) =>
      ids.expect('caregivers', id, () => `${path()}.staffing[${k}].preferredCaregivers[${m}]`),
    ),
  )
  for (const list of ['requiredCaregivers', 'excludedCaregivers'] as const)
    visit[list].forEach(({ caregiver }, k) =>
      ids.expect('caregivers', caregiver, () => `${path()}.${list}[${k}].caregiver`),
    )
  visit.pins.forEach(({ caregiver, shift }, k) => {
    if (caregiver !== undefined) ids.expect('caregivers', caregiver, () => `${path()}.pins[${k}].caregiver`)
    if (shift !== undefined) ids.expect('shifts', shift, () => `${path()}.pins[${k}].shift`)
  })
}

function judgeShift({ ids }: JudgedProblem, shift: Shift, path: string): void {
  if (shift.caregiver !== null) ids.expect('caregivers', shift.caregiver, `${path}.caregiver`)
  ids.expect('locations', shift.startLocation, `${path}.startLocation`)
  ids.expect('locations', shift.endLocation, `${path}.endLocation`)
  if (shift.vehiclePool !== undefined) ids.expect('vehicles', shift.vehiclePool, `${path}.vehiclePool`)
  shift.trainees.forEach(({ caregiver }, k) => ids.expect('caregivers', caregiver, `${path}.trainees[${k}].caregiver`))
  shift.breaks.forEach(({ where }, k) => {
    if (where !== 'anywhere') ids.expect('locations', where, `${path}.breaks[${k}].where`)
  })
}

function judgeTies({ problem, ids, place, countOf }: JudgedProblem): void {
  problem.dependencies.forEach(({ first, second }, i) => {
    ids.expect('visits', first, `${place('dependencies', i)}.first`)
    ids.expect('visits', second, `${place('dependencies', i)}.second`)
  })
  for (const list of ['groups', 'bundles'] as const)
    problem[list].forEach(({ visits }, i) =>
      visits.forEach((visit, k) => ids.expect('visits', visit, `${place(list, i)}.visits[${k}]`)),
    )
  problem.patterns.forEach(({ recipient, options }, i) => {
    const path = place('patterns', i)
    if (countOf('recipients') > 0) ids.expect('recipients', recipient, `${path}.recipient`)
    options.forEach((visits, k) =>
      visits.forEach((visit, m) => ids.expect('visits', visit, `${path}.options[${k}][${m}]`)),
    )
  })
}

function judgePast({ problem, ids, place, countOf }: JudgedProblem): void {
  problem.history.forEach(({ recipient, caregiver }, i) => {
    if (countOf('recipients') > 0) ids.expect('recipients', recipient, `${place('history', i)}.recipient`)
    ids.expect('caregivers', caregiver, `${place('history', i)}.caregiver`)
  })
  problem.reference.forEach(({ visit, caregiver }, i) => {
    ids.expect('visits', visit, `${place('reference', i)}.visit`)
    if (caregiver !== undefined) ids.expect('caregivers', caregiver, `${place('reference', i)}.caregiver`)
  })
}
