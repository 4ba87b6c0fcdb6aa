import type { NodeIndex } from '../instance/build-ties.ts'
import type { Guard, Instance } from '../instance/instance.ts'
import { membersOf } from './members.ts'
import { stretches } from './route-order.ts'

/** Members of a hard group that must be in a row form one stretch on their shift. */
export function hardRowGuards(instance: Instance, index: NodeIndex): Guard[] {
  const { problem, nodes, routes } = instance
  return problem.groups
    .filter((group) => group.hard && group.inRow)
    .map((group) => {
      const members = membersOf(problem, group.visits, index, nodes)
      return {
        allows: (plan) => {
          for (let route = 0; route < routes; route++) {
            if (plan.stops[route]! > 1 && stretches(instance, plan, route, members) > 1) return false
          }
          return true
        },
      }
    })
}
