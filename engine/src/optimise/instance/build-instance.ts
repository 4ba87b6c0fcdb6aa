import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Problem, TravelTable } from '../../model/index.ts'
import { buildClusters } from './build-clusters.ts'
import { buildNodes } from './build-nodes.ts'
import type { NodeSpec } from './build-nodes.ts'
import { buildPlacing, serviceTicks } from './build-placing.ts'
import { buildTies, indexNodes, packRelations, packTies } from './build-ties.ts'
import { buildTravel } from './build-travel.ts'
import { buildVehicles } from './build-vehicles.ts'
import { buildUnits, packAlternatives, packRows } from './build-units.ts'
import { buildRows } from './build-rows.ts'
import { openingOre } from './shift-costs.ts'
import { FLOATING, KIND, NEVER, NO_START, withinReach } from './instance.ts'
import type { Instance, Loads } from './instance.ts'
import { isSwift } from './is-swift.ts'
import { lawfulShifts } from './working-time.ts'
import type { LawfulShift } from './working-time.ts'
import { scaleWeights } from './weights.ts'
import type { Weights } from './weights.ts'

/** Turns a validated problem into the numbers the search works on. Expects every id to be known. */
export function buildInstance(problem: Problem, travel: TravelTable): Instance {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const weights = scaleWeights(problem)
  const ids = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item, k) => [item.id, k]))
  const recipientIds = [...new Set(problem.visits.map((visit) => visit.recipient))]
  const lookups = {
    clock,
    location: ids(problem.locations),
    shift: ids(problem.shifts),
    recipient: new Map(recipientIds.map((id, k) => [id, k])),
  }
  const specs = buildNodes(problem, lookups).map((spec) => withHardStarts(spec, problem, weights, clock))
  const index = indexNodes(problem, specs)
  const { ties, relations } = buildTies(problem, specs, index, clock)
  const lawful = lawfulShifts(problem, clock)
  const owed = (spec: NodeSpec) => lawful[spec.routes![0]!]!.owedBreaks.has(spec.subject)
  const prices = {
    unassigned: weights.of.unassigned,
    missedBreak: weights.hard.missedBreak ? Infinity : weights.of.missedBreak,
    owed,
  }
  const swift = isSwift(problem, specs, weights)
  const units = buildUnits(problem, specs, index, ties, prices, swift)
  const persons = personsOf(problem)
  const routes = problem.shifts.length
  const nodes = specs.length
  const size = nodes + 2 * routes
  const roads = buildTravel(problem, travel, weights, clock)
  const vehicles = buildVehicles(problem, roads)
  const placeCost = buildPlacing(problem, specs, weights, clock)
  const isOwedPause = (unit: number): boolean => {
    const { kind } = specs[units.members[unit]![0]!]!
    return (kind === KIND.break || kind === KIND.reserve) && units.mandatory[unit]!
  }
  // Shifts with a break they must have and may not: a paid one where no working time is allowed.
  const neverPaused = new Set(
    units.members.flatMap(([node], unit) => {
      const route = specs[node!]!.routes?.[0]
      return isOwedPause(unit) && placeCost[node! * routes + route!] === Infinity ? [route] : []
    }),
  )
  const usable = problem.shifts.map(
    (shift, r) =>
      lawful[r]!.usable &&
      !neverPaused.has(r) &&
      !(weights.hard.shiftUsed && openingOre(shift, clock) > 0) &&
      (vehicles.mayDrive[r] === 1 || roads.otherClass[r]! >= 0),
  )
  forbidUnusable(placeCost, nodes, usable)
  const allowed = packRows(
    specs.map((_, n) => problem.shifts.flatMap((_, r) => (placeCost[n * routes + r]! < Infinity ? [r] : []))),
  )
  // A soft break that the law makes owed still counts as missed on a shift that is not used.
  const priceUnused = (unit: number): number => {
    const { kind, routes: only, subject } = specs[units.members[unit]![0]!]!
    const soft = kind === KIND.break && !problem.shifts[only![0]!]!.breaks[subject]!.hard
    return soft ? weights.of.missedBreak : 0
  }
  // The hard breaks and reserves of a shift that cannot be used.
  const owedByNobody = (unit: number): boolean => {
    const node = units.members[unit]![0]!
    return isOwedPause(unit) && allowed.from[node] === allowed.from[node + 1]
  }
  const unitRows = packRows(units.members)
  const alternatives = packAlternatives(units.alternatives)
  const unitOf = new Int32Array(nodes)
  units.members.forEach((members, unit) => members.forEach((node) => (unitOf[node] = unit)))
  const arrays = nodeArrays(problem, specs, lookups.location, clock, weights, lawful)
  const instance = {
    problem,
    clock,
    weights,
    nodes,
    routes,
    size,
    ...arrays,
    ...roads,
    ...vehicles,
    locations: problem.locations.length,
    person: persons.of,
    persons: persons.ids.length,
    departsAtStart: Uint8Array.from(problem.shifts, (shift) => (shift.departure === 'atShiftStart' ? 1 : 0)),
    placeCost,
    allowedFrom: allowed.from,
    allowed: allowed.items,
    ...packTies(nodes, size, ties),
    ...packRelations(size, relations),
    units: units.members.length,
    unitFrom: unitRows.from,
    unitNodes: unitRows.items,
    unitOf,
    unitPrice: Float64Array.from(units.price, (price, unit) => (isOwedPause(unit) ? priceUnused(unit) : price)),
    unitMandatory: Uint8Array.from(units.mandatory, (m, unit) => (m && !owedByNobody(unit) ? 1 : 0)),
    clusters: buildClusters(problem, specs, index, weights, clock, persons.ids),
    loads: buildLoads(problem, specs),
    rows: buildRows(problem, index, nodes, weights),
    patientOrder: problem.order === 'patient',
    altFrom: alternatives.unitFrom,
    altNodesFrom: alternatives.from,
    altNodes: alternatives.items,
    openingCost: Float64Array.from(problem.shifts, (shift) => weights.of.shiftUsed * openingOre(shift, clock)),
  }
  return { ...instance, swift }
}

/** Terms of the start that were made hard narrow the start itself. */
function withHardStarts(spec: NodeSpec, problem: Problem, { hard }: Weights, clock: Clock): NodeSpec {
  const tolerance = durationToTicks(clock, problem.objective.options.usualTimeToleranceSeconds)
  let from = spec.notBefore
  let to = spec.latestStart
  if (hard.usualTime && spec.usualStart !== NO_START) {
    from = Math.max(from, spec.usualStart - tolerance)
    to = Math.min(to, spec.usualStart + tolerance)
  }
  if (hard.startMoved && spec.referenceStart !== NO_START) {
    from = Math.max(from, spec.referenceStart)
    to = Math.min(to, spec.referenceStart)
  }
  return { ...spec, latestStart: withinReach(to), notBefore: withinReach(from) }
}

/** Who may not drive and has no other way to travel, or cannot have a break that is a must, gets no list. */
function forbidUnusable(placeCost: Float64Array, nodes: number, usable: readonly boolean[]): void {
  usable.forEach((may, route) => {
    if (may) return
    for (let node = 0; node < nodes; node++) placeCost[node * usable.length + route] = Infinity
  })
}

/** A vacant shift is a person of its own. */
function personsOf(problem: Problem): { of: Int32Array; ids: (string | undefined)[] } {
  const known = new Map<string, number>()
  const ids: (string | undefined)[] = []
  const of = Int32Array.from(problem.shifts, ({ caregiver }) => {
    const found = caregiver === null ? undefined : known.get(caregiver)
    if (found !== undefined) return found
    if (caregiver !== null) known.set(caregiver, ids.length)
    return ids.push(caregiver ?? undefined) - 1
  })
  return { of, ids }
}

/** Sums of decimal loads carry this much noise: 0.1 + 0.1 + 0.1 fits in 0.3. Half of what the check lets pass. */
const ROUNDING_NOISE = 5e-10

function buildLoads(problem: Problem, specs: readonly NodeSpec[]): Loads {
  const kinds = [...new Set(problem.shifts.flatMap((shift) => Object.keys(shift.capacity)))]
  const amount = new Float64Array(kinds.length * specs.length)
  const capacity = new Float64Array(kinds.length * problem.shifts.length)
  kinds.forEach((kind, k) => {
    specs.forEach((spec, node) => {
      if (spec.kind === KIND.visit) amount[k * specs.length + node] = problem.visits[spec.subject]!.load[kind] ?? 0
    })
    problem.shifts.forEach((shift, r) => {
      capacity[k * problem.shifts.length + r] = (shift.capacity[kind] ?? Infinity) + ROUNDING_NOISE
    })
  })
  return { kinds: kinds.length, amount, capacity }
}

function nodeArrays(
  problem: Problem,
  specs: readonly NodeSpec[],
  locationOf: ReadonlyMap<string, number>,
  clock: Clock,
  weights: Weights,
  lawful: readonly LawfulShift[],
) {
  const nodes = specs.length
  const routes = problem.shifts.length
  const size = nodes + 2 * routes
  const factors = [...new Set(problem.shifts.map((shift) => factorKey(shift)))]
  const factorOffset = Int32Array.from(problem.shifts, (shift) => factors.indexOf(factorKey(shift)) * size)
  const perClass = factors.length * size
  const a = {
    kind: new Uint8Array(size),
    location: new Int32Array(size).fill(FLOATING),
    leaves: new Int32Array(size).fill(FLOATING),
    subject: new Int32Array(size),
    place: new Int32Array(size),
    recipient: new Int32Array(size).fill(-1),
    factorOffset,
    duration: new Int32Array(perClass),
    softLatest: new Int32Array(perClass).fill(NEVER),
    hardLatest: new Int32Array(perClass).fill(NEVER),
    opens: new Int32Array(size),
    closesAtEnd: new Uint8Array(size),
    notBefore: new Int32Array(size).fill(-NEVER),
    latestStart: new Int32Array(size).fill(NEVER),
    lateWeight: new Float64Array(size),
    usualStart: new Float64Array(size).fill(NO_START),
    referenceStart: new Float64Array(size).fill(NO_START),
    shiftStart: Int32Array.from(problem.shifts, (shift) => withinReach(toTicks(clock, shift.start))),
    shiftEnd: Int32Array.from(problem.shifts, (shift) => withinReach(toTicks(clock, shift.end))),
  }
  // A night shift may begin before the horizon does.
  const first = a.shiftStart.reduce((least, start) => Math.min(least, start), 0)
  specs.forEach((spec, n) => {
    a.kind[n] = spec.kind
    a.location[n] = spec.location
    a.notBefore[n] = spec.notBefore
    a.latestStart[n] = spec.latestStart
    a.leaves[n] = spec.leaves
    a.subject[n] = spec.subject
    a.place[n] = spec.place
    a.recipient[n] = spec.recipient
    a.opens[n] = Math.max(
      spec.notBefore,
      spec.softOpening && !weights.hard.earliness && (startsEarly(weights) || !fitsAfter(spec, a.shiftEnd))
        ? first
        : spec.windows[0]!.opens,
    )
    a.closesAtEnd[n] = spec.closesAtEnd ? 1 : 0
    a.lateWeight[n] = spec.kind === KIND.visit ? weights.of.lateness : 0
    a.usualStart[n] = spec.usualStart
    a.referenceStart[n] = spec.referenceStart
    const last = spec.windows[spec.windows.length - 1]!
    problem.shifts.forEach((shift, r) => {
      const row = factorOffset[r]! + n
      const duration = withinReach(spec.scales ? serviceTicks(spec.duration, shift) : spec.duration)
      const back = spec.closesAtEnd ? duration : 0
      a.duration[row] = duration
      const hardLate = hardLateness(weights) && spec.kind === KIND.visit
      a.softLatest[row] = last.soft - back
      a.hardLatest[row] = Math.min(spec.latestStart, Math.min(last.hard, hardLate ? last.soft : NEVER) - back)
    })
  })
  problem.shifts.forEach((shift, r) => {
    const [head, tail] = [nodes + 2 * r, nodes + 2 * r + 1]
    a.kind[head] = KIND.head
    a.kind[tail] = KIND.tail
    a.location[head] = a.leaves[head] = locationOf.get(shift.startLocation)!
    a.location[tail] = a.leaves[tail] = locationOf.get(shift.endLocation)!
    a.opens[head] = a.shiftStart[r]!
    a.opens[tail] = first
    a.lateWeight[tail] = weights.of.overtime
    a.softLatest[factorOffset[r]! + tail] = a.shiftEnd[r]!
    a.hardLatest[factorOffset[r]! + tail] = Math.min(
      lawful[r]!.latestReturn,
      latestReturn(shift, a.shiftEnd[r]!, clock, weights),
    )
  })
  return { ...a, ...packWindows(specs, size, weights) }
}

const hardLateness = ({ hard }: Weights): boolean => hard.lateness || hard.greatestLateness

/** Does any shift last long enough for the visit after its opening? */
const fitsAfter = (spec: NodeSpec, shiftEnd: Int32Array): boolean =>
  shiftEnd.some((end) => spec.windows[0]!.opens + spec.duration <= end)

/** Before a soft opening: begin at once when that is cheaper than waiting, else wait. */
const startsEarly = ({ of }: Weights): boolean => of.earliness < of.waiting + of.idle

const factorKey = (shift: Problem['shifts'][number]): number => serviceTicks(1e9, shift)

function latestReturn(shift: Problem['shifts'][number], end: number, clock: Clock, weights: Weights): number {
  if (shift.endBinds === 'hard' || weights.hard.overtime) return end
  return shift.allowedOvertime === null ? NEVER : end + durationToTicks(clock, shift.allowedOvertime)
}

function packWindows(specs: readonly NodeSpec[], size: number, weights: Weights) {
  const windowFrom = new Int32Array(size + 1)
  specs.forEach((spec, n) => (windowFrom[n + 1] = windowFrom[n]! + spec.windows.length))
  for (let n = specs.length; n < size; n++) windowFrom[n + 1] = windowFrom[n]!
  const all = specs.flatMap((spec) => spec.windows.map((w) => ({ ...w, visit: spec.kind === KIND.visit })))
  return {
    windowFrom,
    windowOpens: Int32Array.from(all, (w) => w.opens),
    windowSoft: Int32Array.from(all, (w) => w.soft),
    windowHard: Int32Array.from(all, (w) => (hardLateness(weights) && w.visit ? Math.min(w.hard, w.soft) : w.hard)),
  }
}
