import type { Problem } from '../../model/index.ts'
import { hardRowGuards } from '../guards/hard-row.ts'
import { keyGuards } from '../guards/keys.ts'
import { membersOf } from '../guards/members.ts'
import { patientOrderGuards } from '../guards/patient-order.ts'
import { sameCaregiverGuards } from '../guards/same-caregiver.ts'
import { vehicleGuards } from '../guards/vehicles.ts'
import type { NodeIndex } from './build-ties.ts'
import type { Guard, Instance, Row } from './instance.ts'
import type { Weights } from './weights.ts'

/** Hard rules that need the plan as it stands; problems without them have none, and pay nothing. */
export function buildGuards(instance: Instance, index: NodeIndex): Guard[] {
  return [
    ...hardRowGuards(instance, index),
    ...keyGuards(instance),
    ...patientOrderGuards(instance),
    ...sameCaregiverGuards(instance, index),
    ...vehicleGuards(instance),
  ]
}

/** Soft groups whose members should be in a row. */
export function buildRows(problem: Problem, index: NodeIndex, nodes: number, weights: Weights): Row[] {
  return problem.groups
    .filter((group) => group.inRow && !group.hard)
    .map((group) => ({
      members: membersOf(problem, group.visits, index, nodes),
      price: weights.of[group.kind === 'building' ? 'splitBuilding' : 'sameCaregiver'],
    }))
    .filter(({ price }) => price > 0)
}
