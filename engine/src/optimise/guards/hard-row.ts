import type { Instance } from '../instance/instance.ts'
import type { Guard } from './guard.ts'
import { stretches } from './route-order.ts'

/** Members of a hard group that must be in a row form one stretch on their shift. */
export function hardRowGuards(instance: Instance): Guard[] {
  return instance.rows
    .filter(({ price }) => price === Infinity)
    .map((row) => ({
      allows: (plan) => {
        for (let route = 0; route < instance.routes; route++) {
          if (plan.stops[route]! > 1 && stretches(instance, plan, route, row) > 1) return false
        }
        return true
      },
    }))
}
