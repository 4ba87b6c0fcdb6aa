import type { Plan, Problem, ShiftPlan, Stop, Visit } from '../model/index.ts'
import { secondsBetween } from '../time.ts'
import type { TightList } from './explain/list-slack.ts'

/** Something a person must judge before a plan is published. Ids only; the sentence is the surface's. */
export type WorthALook =
  /** No shift has it, and it may not be left out. */
  | { readonly kind: 'neverVisitUnassigned'; readonly visit: string }
  /** Somebody who has not been there, at a recipient with medication or who needs two. */
  | { readonly kind: 'newFaceAtDemanding'; readonly visit: string; readonly shift: string; readonly caregiver: string }
  /** Whoever takes the vacant shift will give medication. `visits`: how many such visits it has. */
  | { readonly kind: 'vacantWithMedication'; readonly visit: string; readonly shift: string; readonly visits: number }
  /** A small delay breaks a rule on this list. `seconds`: how late its first visit may begin. */
  | { readonly kind: 'tightList'; readonly visit: string; readonly shift: string; readonly seconds: number }
  /** Begins long before or after its usual time. `seconds`: later; negative: earlier. */
  | { readonly kind: 'startMoved'; readonly visit: string; readonly shift: string; readonly seconds: number }

/** More than this a person does not judge with care. */
const MOST = 10
/** A start this far from the usual is asked about. Seconds; the planners' own limit of half an hour. */
const MOVED_SECONDS = 1800
/** A start that is this much further from the usual is another thing to judge. Seconds. */
const SAME_SECONDS = 900
/** Permissions that make a visit demanding, by the words that departments use for them. */
const MEDICATION = /legemid|medic|insulin/i

/**
 * What a person should look at in a plan, the gravest first and at most ten, with some of every kind that there is. Nothing in it is a broken rule; those are
 * the check's. A vacant shift is told once. The same plan gives the same list. `tight`: the lists that a small delay breaks,
 * where somebody has found out.
 */
export function worthALook(problem: Problem, plan: Plan, tight: readonly TightList[] = []): WorthALook[] {
  const placed = plan.shifts.flatMap((entry) => placedOf(problem, entry))
  // Ten new faces must not hide a list that a small delay breaks.
  return someOfEach([
    unassigned(problem, plan),
    vacant(problem, placed),
    newFaces(problem, placed),
    tight.map((list) => ({ kind: 'tightList', ...list })),
    movedStarts(placed),
  ])
}

/** All of the gravest kind; of the others in turn, the gravest first, while there is room. In the order of the kinds. */
function someOfEach([gravest, ...others]: readonly [WorthALook[], ...WorthALook[][]]): WorthALook[] {
  const kept = others.map(() => 0)
  let room = MOST - gravest.length
  for (let turn = 0; turn < MOST; turn++)
    others.forEach((kind, k) => {
      if (room <= 0 || kind.length <= turn) return
      kept[k]!++
      room--
    })
  return [...gravest.slice(0, MOST), ...others.flatMap((kind, k) => kind.slice(0, kept[k]))]
}

interface Placed {
  readonly shift: string
  readonly caregiver: string | null
  readonly visit: Visit
  readonly stop: Stop
}

function placedOf({ visits, shifts }: Problem, { shift, caregiver, stops }: ShiftPlan): Placed[] {
  const own = shifts.find(({ id }) => id === shift)?.caregiver ?? null
  const who = caregiver === undefined ? own : caregiver
  return stops.flatMap((stop) => {
    const visit = stop.kind === 'visit' ? visits.find(({ id }) => id === stop.id) : undefined
    return visit === undefined ? [] : [{ shift, caregiver: who, visit, stop }]
  })
}

function unassigned({ visits }: Problem, plan: Plan): WorthALook[] {
  const never = new Set(visits.filter(({ leavingOut }) => leavingOut === 'never').map(({ id }) => id))
  return plan.unassigned.flatMap(({ kind, id }) =>
    kind === 'visit' && never.has(id) ? [{ kind: 'neverVisitUnassigned', visit: id }] : [],
  )
}

const hasMedication = ({ visit, stop }: Placed): boolean =>
  visit.staffing[stop.place]?.qualifications.some(({ code }) => MEDICATION.test(code)) === true

function vacant({ shifts }: Problem, placed: readonly Placed[]): WorthALook[] {
  return shifts.flatMap(({ id }) => {
    const given = placed.filter((each) => each.shift === id && each.caregiver === null && hasMedication(each))
    const first = given[0]
    return first === undefined
      ? []
      : [{ kind: 'vacantWithMedication', visit: first.visit.id, shift: id, visits: given.length }]
  })
}

function newFaces({ history }: Problem, placed: readonly Placed[]): WorthALook[] {
  const acquainted = new Set(history.map(({ recipient, caregiver }) => `${recipient} ${caregiver}`))
  if (acquainted.size === 0) return []
  return placed.flatMap((each) => {
    const { shift, caregiver, visit } = each
    if (caregiver === null || acquainted.has(`${visit.recipient} ${caregiver}`)) return []
    const isDemanding = hasMedication(each) || visit.staffing.length > 1
    return isDemanding ? [{ kind: 'newFaceAtDemanding', visit: visit.id, shift, caregiver }] : []
  })
}

/** The furthest from the usual first. */
function movedStarts(placed: readonly Placed[]): WorthALook[] {
  const moved = placed.flatMap(({ shift, visit, stop }) => {
    if (visit.usualStart === undefined || stop.place !== 0) return []
    const seconds = secondsBetween(visit.usualStart, stop.start)
    return Math.abs(seconds) > MOVED_SECONDS ? [{ kind: 'startMoved' as const, visit: visit.id, shift, seconds }] : []
  })
  return moved.sort((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds))
}

/**
 * What a thing is called from one version of a plan to the next: the same for as long as it is the same thing to judge. A start
 * that has moved on by more than some minutes, or another caregiver, is a new thing. Ids only.
 */
export function thingOf(item: WorthALook): string {
  switch (item.kind) {
    case 'neverVisitUnassigned':
      return `${item.kind} ${item.visit}`
    case 'newFaceAtDemanding':
      return `${item.kind} ${item.visit} ${item.caregiver}`
    case 'vacantWithMedication':
      return `${item.kind} ${item.shift}`
    case 'tightList':
      return `${item.kind} ${item.shift} ${item.seconds}`
    case 'startMoved':
      return `${item.kind} ${item.visit} ${Math.round(item.seconds / SAME_SECONDS)}`
  }
}
