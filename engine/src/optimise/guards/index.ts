import type { Instance } from '../instance/instance.ts'
import type { Guard } from './guard.ts'
import { hardRowGuards } from './hard-row.ts'
import { keyGuards } from './keys.ts'
import { patientOrderGuards } from './patient-order.ts'
import { sameCaregiverGuards } from './same-caregiver.ts'
import { vehicleGuards } from './vehicles.ts'

/** Hard rules that need the plan as it stands; problems without them have none, and pay nothing. */
export const buildGuards = (instance: Instance): Guard[] => [
  ...hardRowGuards(instance),
  ...keyGuards(instance),
  ...patientOrderGuards(instance),
  ...sameCaregiverGuards(instance),
  ...vehicleGuards(instance),
]
