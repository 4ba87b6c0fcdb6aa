import { caregiverChanged } from './caregiver-changed.ts'
import { incompatibility } from './incompatibility.ts'
import { overqualification } from './overqualification.ts'
import type { PlaceTerm } from './place-term.ts'
import { preferredCaregiver } from './preferred-caregiver.ts'
import { primaryContact } from './primary-contact.ts'
import { qualification } from './qualification.ts'
import { teamCrossing } from './team-crossing.ts'
import { workingTime } from './working-time.ts'

/** Every soft rule that is known for each (place, shift) beforehand. */
export const PLACE_TERMS: readonly PlaceTerm[] = [
  caregiverChanged,
  incompatibility,
  overqualification,
  preferredCaregiver,
  primaryContact,
  qualification,
  teamCrossing,
  workingTime,
]
