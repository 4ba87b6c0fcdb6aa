import type { Plan, Problem } from '../model/index.ts'

/**
 * The recipients of a plan in an order that every route follows, or undefined when there is none.
 * An arrow leads from p to q when a visit of p comes directly before one of q ≠ p on a route, breaks left out; the
 * plan is in patient order when these arrows have no cycle. Among several orders: by first start.
 */
export function orderRecipients(problem: Problem, plan: Plan): string[] | undefined {
  const recipientOf = new Map(problem.visits.map(({ id, recipient }) => [id, recipient]))
  const firstStart = new Map<string, string>()
  const after = new Map<string, Set<string>>()
  for (const { stops } of plan.shifts) {
    let previous: string | undefined
    for (const { kind, id, start } of stops) {
      const recipient = kind === 'visit' ? recipientOf.get(id) : undefined
      if (recipient === undefined) continue
      const known = firstStart.get(recipient)
      if (known === undefined || Date.parse(start) < Date.parse(known)) firstStart.set(recipient, start)
      if (previous !== undefined && previous !== recipient) {
        after.set(previous, (after.get(previous) ?? new Set()).add(recipient))
      }
      previous = recipient
    }
  }
  const byStart = [...firstStart].sort((a, b) => Date.parse(a[1]) - Date.parse(b[1])).map(([recipient]) => recipient)
  return orderTopologically(byStart, after)
}

/** Nodes before those they point to, otherwise in the order given (Kahn 1962); undefined when there is a cycle. */
function orderTopologically(
  nodes: readonly string[],
  after: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | undefined {
  const waitsFor = new Map(nodes.map((node) => [node, 0]))
  for (const targets of after.values()) for (const target of targets) waitsFor.set(target, waitsFor.get(target)! + 1)
  const rank = new Map(nodes.map((node, i) => [node, i]))
  const ready = nodes.filter((node) => waitsFor.get(node) === 0)
  const ordered: string[] = []
  for (let node = ready.shift(); node !== undefined; node = ready.shift()) {
    ordered.push(node)
    for (const target of after.get(node) ?? []) {
      const left = waitsFor.get(target)! - 1
      waitsFor.set(target, left)
      if (left === 0) insertByRank(ready, target, rank)
    }
  }
  return ordered.length === nodes.length ? ordered : undefined
}

function insertByRank(ready: string[], node: string, rank: ReadonlyMap<string, number>): void {
  const at = ready.findIndex((other) => rank.get(other)! > rank.get(node)!)
  ready.splice(at < 0 ? ready.length : at, 0, node)
}
