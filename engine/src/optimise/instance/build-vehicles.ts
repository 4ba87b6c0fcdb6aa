import type { Caregiver, Problem } from '../../model/index.ts'
import type { TravelArrays } from './build-travel.ts'

/** Who may drive, and who begins with a vehicle: shifts of a pool in order, while it has vehicles. */
export function buildVehicles(problem: Problem, { travelClass, otherClass }: TravelArrays) {
  const caregivers = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
  const pools = new Map(problem.vehicles.map((pool) => [pool.id, pool]))
  const mayDrive = Uint8Array.from(problem.shifts, (shift) => {
    const licence = pools.get(shift.vehiclePool ?? '')?.licence
    const caregiver = caregivers.get(shift.caregiver ?? '')
    return licence === undefined || holdsThroughout(caregiver, licence, shift) ? 1 : 0
  })
  const left = new Map(problem.vehicles.map((pool) => [pool.id, pool.number]))
  const firstClass = Int32Array.from(problem.shifts, ({ vehiclePool }, route) => {
    if (vehiclePool === undefined || !left.has(vehiclePool)) return travelClass[route]!
    const vehicles = left.get(vehiclePool)!
    if (mayDrive[route] === 1 && vehicles > 0) {
      left.set(vehiclePool, vehicles - 1)
      return travelClass[route]!
    }
    return otherClass[route]! >= 0 ? otherClass[route]! : travelClass[route]!
  })
  return { mayDrive, firstClass }
}

function holdsThroughout(caregiver: Caregiver | undefined, code: string, shift: Problem['shifts'][number]): boolean {
  if (caregiver === undefined) return shift.assumedQualifications.includes(code)
  return caregiver.qualifications.some(
    (held) =>
      held.code === code &&
      (held.validFrom === undefined || Date.parse(held.validFrom) <= Date.parse(shift.start)) &&
      (held.validTo === undefined || Date.parse(held.validTo) >= Date.parse(shift.end)),
  )
}
