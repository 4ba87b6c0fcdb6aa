import { KIND } from '../instance/instance.ts'
import type { Guard } from './guard.ts'
import type { Instance } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/**
 * Patient order: with an arrow from recipient p to q wherever a visit of p comes directly before one of q, breaks and
 * activities left out, no arrows form a circle. Taking a visit out never makes one; putting one in may.
 */
export class PatientOrder {
  private readonly instance: Instance
  private readonly nodesFrom: Int32Array
  private readonly nodesOf: Int32Array
  private readonly seen: Int32Array
  private readonly stack: Int32Array
  private readonly pointedTo: Int32Array
  private stamp = 0

  constructor(instance: Instance) {
    this.instance = instance
    const recipients = Math.max(0, ...instance.recipient) + 1
    const rows: number[][] = Array.from({ length: recipients }, () => [])
    for (let node = 0; node < instance.nodes; node++) {
      if (instance.kind[node] === KIND.visit) rows[instance.recipient[node]!]!.push(node)
    }
    this.nodesFrom = new Int32Array(recipients + 1)
    rows.forEach((row, r) => (this.nodesFrom[r + 1] = this.nodesFrom[r]! + row.length))
    this.nodesOf = Int32Array.from(rows.flat())
    this.seen = new Int32Array(recipients)
    this.pointedTo = new Int32Array(recipients)
    this.stack = new Int32Array(recipients + 1)
  }

  /** May the node come directly after another? */
  allows(plan: WorkingPlan, node: number, after: number): boolean {
    const own = this.instance.recipient[node]!
    const before = this.recipientBack(plan, after)
    const behind = this.recipientOn(plan, plan.next[after]!)
    this.stamp++
    if (behind >= 0 && behind !== own && this.reaches(plan, behind, own, before === own ? -1 : before)) return false
    return before < 0 || before === own || !this.reaches(plan, own, before, -1)
  }

  /** May two nodes of one recipient that is nowhere else come after these two? */
  allowsPair(plan: WorkingPlan, node: number, afterA: number, afterB: number): boolean {
    const own = this.instance.recipient[node]!
    const beforeA = this.recipientBack(plan, afterA)
    const beforeB = this.recipientBack(plan, afterB)
    this.stamp++
    for (const after of [afterA, afterB]) {
      const behind = this.recipientOn(plan, plan.next[after]!)
      if (behind < 0 || behind === own) continue
      if (behind === beforeA || behind === beforeB || this.reaches(plan, behind, beforeA, beforeB)) return false
    }
    return true
  }

  /** Is the whole plan in patient order? Takes away recipients that no arrow points to until none is left (Kahn 1962). */
  holds(plan: WorkingPlan): boolean {
    const { pointedTo, stack, nodesFrom, nodesOf } = this
    const recipients = this.seen.length
    pointedTo.fill(0)
    this.eachArrow(plan, (onward) => pointedTo[onward]!++)
    let depth = 0
    for (let recipient = 0; recipient < recipients; recipient++)
      if (pointedTo[recipient] === 0) stack[depth++] = recipient
    let taken = 0
    while (depth > 0) {
      const recipient = stack[--depth]!
      taken++
      for (let k = nodesFrom[recipient]!; k < nodesFrom[recipient + 1]!; k++) {
        const onward = this.arrowFrom(plan, nodesOf[k]!, recipient)
        if (onward >= 0 && --pointedTo[onward]! === 0) stack[depth++] = onward
      }
    }
    return taken === recipients
  }

  private eachArrow(plan: WorkingPlan, visit: (onward: number) => void): void {
    const { recipient } = this.instance
    for (const node of this.nodesOf) {
      const onward = this.arrowFrom(plan, node, recipient[node]!)
      if (onward >= 0) visit(onward)
    }
  }

  /** The recipient an arrow points to from this node; −1 when there is none. */
  private arrowFrom(plan: WorkingPlan, node: number, recipient: number): number {
    if (plan.routeOf[node] === NOWHERE) return -1
    const onward = this.recipientOn(plan, plan.next[node]!)
    return onward === recipient ? -1 : onward
  }

  /** Is either goal reached from a recipient along the arrows? Looks at none twice under one stamp. */
  private reaches(plan: WorkingPlan, from: number, goal: number, other: number): boolean {
    const { seen, stack, stamp, nodesFrom, nodesOf } = this
    if (from === goal && from === other) return true
    if (seen[from] === stamp) return false
    seen[from] = stamp
    let depth = 0
    stack[depth++] = from
    while (depth > 0) {
      const recipient = stack[--depth]!
      for (let k = nodesFrom[recipient]!; k < nodesFrom[recipient + 1]!; k++) {
        const node = nodesOf[k]!
        if (plan.routeOf[node] === NOWHERE) continue
        const onward = this.recipientOn(plan, plan.next[node]!)
        if (onward < 0 || onward === recipient) continue
        if (onward === goal || onward === other) return true
        if (seen[onward] === stamp) continue
        seen[onward] = stamp
        stack[depth++] = onward
      }
    }
    return false
  }

  /** Recipient of the node, or of the first visit after it with only breaks and activities between; −1 when there is none. */
  private recipientOn(plan: WorkingPlan, node: number): number {
    const { kind, recipient } = this.instance
    let at = node
    while (kind[at]! > KIND.visit && kind[at]! < KIND.head) at = plan.next[at]!
    return kind[at] === KIND.visit ? recipient[at]! : -1
  }

  private recipientBack(plan: WorkingPlan, node: number): number {
    const { kind, recipient } = this.instance
    let at = node
    while (kind[at]! > KIND.visit && kind[at]! < KIND.head) at = plan.prev[at]!
    return kind[at] === KIND.visit ? recipient[at]! : -1
  }
}

/** For the walking clock: the rule looked at when a place is tried in earnest. */
export function patientOrderGuards(instance: Instance): Guard[] {
  if (!instance.patientOrder) return []
  const order = new PatientOrder(instance)
  return [{ allows: (plan) => order.holds(plan) }]
}
