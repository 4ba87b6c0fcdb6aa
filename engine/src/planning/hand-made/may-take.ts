import { ticksOf } from '../day.ts'
import { ruleAgainst } from '../nearest-next/eligible.ts'
import type { Desk, Tie } from './desk.ts'
import type { Item } from './items.ts'
import type { List } from './list.ts'

const NEVER = 1
const ALWAYS = 2
const SOMETIMES = 3

/** Sums of decimal loads carry this much noise at most. */
const LOAD_NOISE = 1e-9

/** Whether a list may take a place of a visit, whatever the time: all that does not hang on the order of its lines. */
export function mayTake(desk: Desk, list: List, item: Item): boolean {
  return (
    isFit(desk, list, item) &&
    carries(list, item) &&
    keepsCompany(desk, list, item) &&
    keepsGroups(desk, list, item) &&
    keepsPatterns(desk, list, item) &&
    (desk.ties.get(item.id) ?? []).every((tie) => keepsCaregivers(desk, list, item, tie))
  )
}

/** The caregiver is right for it at that instant; a permission may begin or run out in the middle of a shift. */
export function suitsAt(desk: Desk, list: List, item: Item, start: number): boolean {
  const kind = suits(desk, list, item)
  return kind !== SOMETIMES ? kind === ALWAYS : rulesAllow(desk, list, item, start)
}

/** The caregiver is right for it at some time of the shift, whatever else is on the list. */
export const isFit = (desk: Desk, list: List, item: Item): boolean =>
  !list.unusable && suits(desk, list, item) !== NEVER

export const hangsOnTime = (desk: Desk, list: List, item: Item): boolean => suits(desk, list, item) === SOMETIMES

function suits(desk: Desk, list: List, item: Item): number {
  let known = desk.suits.get(item)
  if (known === undefined) desk.suits.set(item, (known = new Uint8Array(desk.lists.length)))
  if (known[list.number] === 0) known[list.number] = judge(desk, list, item)
  return known[list.number]!
}

function judge(desk: Desk, list: List, item: Item): number {
  if (!isWithinReach(list, item)) return NEVER
  if (changesDuring(desk, list, item)) return SOMETIMES
  return rulesAllow(desk, list, item, list.start) ? ALWAYS : NEVER
}

function isWithinReach({ start, latestReturn }: List, { windows }: Item): boolean {
  return windows[0]!.opens <= latestReturn && windows.some(({ closes }) => closes >= start)
}

const rulesAllow = ({ day }: Desk, { shift }: List, { visit, place }: Item, start: number): boolean =>
  visit === undefined || ruleAgainst(day, visit, place, shift, start) === undefined

/** Does anything that the rules read begin or end during the shift? */
function changesDuring({ day }: Desk, list: List, { visit }: Item): boolean {
  const caregiver = list.shift.caregiver === null ? undefined : day.caregivers.get(list.shift.caregiver)
  const instants = [
    ...(caregiver?.qualifications ?? []).flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...(visit?.requiredCaregivers ?? []).map(({ expires }) => expires),
    ...(visit?.excludedCaregivers ?? []).map(({ expires }) => expires),
  ]
  return instants.some((iso) => {
    if (iso === undefined) return false
    const instant = ticksOf(day, iso)
    return instant >= list.start && instant <= list.latestReturn
  })
}

function carries({ shift, items }: List, { visit }: Item): boolean {
  return Object.entries(visit?.load ?? {}).every(([kind, load]) => {
    const capacity = shift.capacity[kind]
    if (capacity === undefined) return true
    return items.reduce((sum, other) => sum + (other.visit?.load[kind] ?? 0), load) <= capacity + LOAD_NOISE
  })
}

/** The places of one visit have different caregivers. */
const keepsCompany = ({ holders }: Desk, { who }: List, { id }: Item): boolean =>
  (holders.get(id) ?? []).every((other) => other.who !== who)

/** What is on a list of a hard group is all on one. */
const keepsGroups = ({ hardGroups, holders }: Desk, list: List, { id }: Item): boolean =>
  (hardGroups.get(id) ?? []).every(({ visits }) =>
    visits.every((member) => (holders.get(member) ?? []).every((other) => member === id || other === list)),
  )

const keepsPatterns = ({ patterns, holders }: Desk, { who }: List, { id }: Item): boolean =>
  (patterns.get(id) ?? []).every(({ options, maxCaregivers }) => {
    const known = options.flat().flatMap((visit) => (holders.get(visit) ?? []).map((other) => other.who))
    return new Set([...known, who]).size <= maxCaregivers!
  })

function keepsCaregivers({ holders }: Desk, { who }: List, { id, visit }: Item, tie: Tie): boolean {
  if (tie.caregivers === 'any') return true
  const others = holders.get(tie.first === id ? tie.second : tie.first) ?? []
  if (others.length === 0) return true
  const isThere = others.some((other) => other.who === who)
  // Of a visit for several one caregiver in common is enough; who that is is seen to when the whole crew is chosen.
  return tie.caregivers === 'differ' ? !isThere : isThere || visit!.staffing.length > 1
}

/** Whether the crew of a visit, taken together, has the caregivers in common that its ties ask for. */
export function crewKeepsTies({ ties, holders }: Desk, id: string, crew: readonly List[]): boolean {
  return (ties.get(id) ?? []).every(({ first, second, caregivers }) => {
    const others = holders.get(first === id ? second : first) ?? []
    if (caregivers !== 'same' || others.length === 0) return true
    return others.some((other) => crew.some(({ who }) => who === other.who))
  })
}
