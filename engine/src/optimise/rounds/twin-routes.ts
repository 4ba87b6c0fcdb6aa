import type { Instance } from '../instance/instance.ts'

/**
 * A number for each route; routes of one number are the same to the search: whatever one holds the other could hold
 * at the same cost. Only routes of people with one shift can be twins.
 */
export function twinRoutes(instance: Instance): Int32Array {
  const shifts = new Map<number, number>()
  for (const person of instance.person) shifts.set(person, (shifts.get(person) ?? 0) + 1)
  const numbers = new Map<string, number>()
  return Int32Array.from({ length: instance.routes }, (_, route) => {
    if (shifts.get(instance.person[route]!)! > 1) return route
    const key = describe(instance, route)
    const number = numbers.get(key) ?? route
    numbers.set(key, number)
    return number
  })
}

function describe(instance: Instance, route: number): string {
  const { nodes, routes, factorOffset, travelClass, clusters, loads, problem } = instance
  const head = nodes + 2 * route
  const ends = [head, head + 1].map((node) => [instance.location[node], instance.leaves[node]])
  const tail = factorOffset[route]! + head + 1
  const placing = Array.from({ length: nodes }, (_, node) => instance.placeCost[node * routes + route]!)
  const sharing = Array.from({ length: clusters.count }, (_, cluster) => {
    const key = clusters.byShift[cluster] === 1 ? route : instance.person[route]!
    return clusters.cost[cluster * clusters.keys + key]!
  })
  return JSON.stringify([
    [travelClass[route], instance.otherClass[route], instance.firstClass[route], instance.mayDrive[route]],
    [instance.shiftStart[route], instance.shiftEnd[route], instance.departsAtStart[route], factorOffset[route]],
    [instance.softLatest[tail], instance.hardLatest[tail], instance.lateWeight[head + 1], instance.openingCost[route]],
    ends,
    problem.shifts[route]!.capacityFactor,
    Array.from({ length: loads.kinds }, (_, kind) => loads.capacity[kind * routes + route]),
    placing.map((cost) => (cost === Infinity ? null : cost)),
    sharing.map((cost) => (cost === Infinity ? null : cost)),
  ])
}
