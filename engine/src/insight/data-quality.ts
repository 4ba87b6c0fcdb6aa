import { straightLineMetres } from '../geo.ts'
import type { Problem, QualityFinding, Visit } from '../model/index.ts'
import { instantSeconds, secondsBetween } from '../time.ts'

/** What is known besides the problem. */
export interface QualityKnowledge {
  /** The map that the places should lie on, degrees. */
  readonly bounds?: { readonly south: number; readonly west: number; readonly north: number; readonly east: number }
  /** How long visits took, seconds, by id; absent: not measured. */
  readonly actual?: ReadonlyMap<string, number>
}

/** A window this long says nothing of when. Seconds. */
const NO_WINDOW = 12 * 3600
/** So large a share of lengths alike, among so many, is a default that nobody changed. Our choice. */
const [ALIKE_SHARE, ALIKE_AMONG] = [0.8, 20] as const
/** So large a share of a service's visits ask for a competence, among so many: those that do not are doubtful. Our choice. */
const [ASKED_SHARE, ASKED_AMONG] = [0.8, 5] as const
/** A home this many times as far from the middle as half of them are, and this far, is likely wrong. Our choice. */
const [FAR_TIMES, FAR_METRES] = [4, 10_000] as const
/** Planned and actual may differ by this much. */
const OFF_BY = 0.3
/** A shift longer than this has a break (arbeidsmiljøloven § 10-9 (1)). Seconds. */
const WITHOUT_BREAK = 5.5 * 3600

/** What is missing or doubtful in a problem, each with what it is of. Says nothing of what a plan could make of it. */
export function dataQuality(problem: Problem, knowledge: QualityKnowledge = {}): QualityFinding[] {
  return [
    ...durations(problem, knowledge),
    ...windows(problem),
    ...competences(problem),
    ...bookings(problem),
    ...addresses(problem, knowledge),
    ...contacts(problem),
    ...expired(problem),
    ...breaks(problem),
  ]
}

const ofVisit = (
  code: QualityFinding['code'],
  visit: Visit,
  values: QualityFinding['values'] = {},
): QualityFinding => ({
  code,
  subject: { kind: 'visit', id: visit.id },
  values,
})

const lengthOf = ({ staffing }: Visit): number => Math.max(...staffing.map(({ duration }) => duration))

function durations({ visits }: Problem, { actual }: QualityKnowledge): QualityFinding[] {
  const found: QualityFinding[] = []
  const times = new Map<number, number>()
  for (const visit of visits) {
    const planned = lengthOf(visit)
    times.set(planned, (times.get(planned) ?? 0) + 1)
    const measured = actual?.get(visit.id)
    if (planned === 0) found.push(ofVisit('duration-missing', visit))
    else if (measured !== undefined && Math.abs(measured - planned) > OFF_BY * planned)
      found.push(ofVisit('duration-off', visit, { planned, actual: measured }))
  }
  for (const [duration, count] of times) {
    if (duration === 0 || visits.length < ALIKE_AMONG || count < ALIKE_SHARE * visits.length) continue
    const values = { duration, count, percent: Math.round((100 * count) / visits.length) }
    found.push({ code: 'durations-alike', subject: { kind: 'unit', id: '' }, values })
  }
  return found
}

function windows({ visits }: Problem): QualityFinding[] {
  return visits
    .filter((visit) =>
      visit.windows.every(({ opens, softCloses, hardCloses }) => {
        const closes = softCloses ?? hardCloses
        return closes === undefined || secondsBetween(opens, closes) >= NO_WINDOW
      }),
    )
    .map((visit) => ofVisit('window-missing', visit))
}

/** Visits that ask for nothing, of a service where nearly all others ask for the same. */
function competences({ visits }: Problem): QualityFinding[] {
  const byService = new Map<string, Visit[]>()
  for (const visit of visits)
    if (visit.service !== undefined) byService.set(visit.service, [...(byService.get(visit.service) ?? []), visit])
  return [...byService].flatMap(([service, all]) => {
    const asked = new Map<string, number>()
    for (const visit of all) for (const code of codesOf(visit)) asked.set(code, (asked.get(code) ?? 0) + 1)
    const usual = [...asked].find(([, count]) => count >= ASKED_SHARE * all.length)
    if (usual === undefined || all.length < ASKED_AMONG) return []
    const [competence, count] = usual
    return all
      .filter((visit) => codesOf(visit).size === 0)
      .map((visit) => ofVisit('competence-doubtful', visit, { service, competence, count }))
  })
}

const codesOf = ({ staffing }: Visit): Set<string> =>
  new Set(staffing.flatMap(({ qualifications }) => qualifications.map(({ code }) => code)))

/** The same visit twice, or two visits of a person that cannot but be at the same time. */
function bookings({ visits }: Problem): QualityFinding[] {
  const byRecipient = new Map<string, Visit[]>()
  for (const visit of visits) byRecipient.set(visit.recipient, [...(byRecipient.get(visit.recipient) ?? []), visit])
  return [...byRecipient.values()].flatMap((own) =>
    own.flatMap((visit, at) => {
      const earlier = own.slice(0, at)
      if (earlier.some((other) => sameAs(visit) === sameAs(other))) return [ofVisit('booked-twice', visit)]
      return earlier.some((other) => mustOverlap(visit, other)) ? [ofVisit('booked-at-once', visit)] : []
    }),
  )
}

const sameAs = ({ windows: own, service, tasks, staffing }: Visit): string =>
  JSON.stringify([own, service, tasks, staffing.map(({ duration }) => duration)])

/** Whatever the starts, there is a time when both are going on. */
function mustOverlap(a: Visit, b: Visit): boolean {
  const [one, other] = [surelyOn(a), surelyOn(b)]
  return one !== undefined && other !== undefined && Math.max(one.from, other.from) < Math.min(one.to, other.to)
}

/** From the latest start to the earliest end; undefined where nothing is sure. Seconds since 1970. */
function surelyOn(visit: Visit): { from: number; to: number } | undefined {
  const [window, ...others] = visit.windows
  if (window?.hardCloses === undefined || others.length > 0 || visit.opening === 'soft') return undefined
  const closes = instantSeconds(window.hardCloses)
  const from = visit.closingBinds === 'end' ? closes - lengthOf(visit) : closes
  return { from, to: instantSeconds(window.opens) + lengthOf(visit) }
}

function addresses({ locations, visits, recipients }: Problem, { bounds }: QualityKnowledge): QualityFinding[] {
  const guarded = new Set(recipients.flatMap(({ id, addressProtected }) => (addressProtected ? [id] : [])))
  const places = new Map(locations.map((location) => [location.id, location]))
  const homes = new Map<string, string>()
  for (const { recipient, location, manner } of visits)
    if (manner === 'road' && !homes.has(recipient)) homes.set(recipient, location)
  const known = [...homes.values()].flatMap((id) => places.get(id)?.coordinate ?? [])
  const middle = { lat: median(known.map(({ lat }) => lat)), lon: median(known.map(({ lon }) => lon)) }
  const usual = median(known.map((at) => straightLineMetres(at, middle)))
  return [...homes].flatMap(([id, place]): QualityFinding[] => {
    const subject = { kind: 'recipient', id } as const
    const at = places.get(place)?.coordinate
    if (at === undefined) return [{ code: 'address-missing', subject, values: {} }]
    // Where somebody with a protected address lives is told nowhere, not even that it is far.
    if (guarded.has(id)) return []
    if (
      bounds !== undefined &&
      (at.lat < bounds.south || at.lat > bounds.north || at.lon < bounds.west || at.lon > bounds.east)
    )
      return [{ code: 'address-off-map', subject, values: {} }]
    const metres = straightLineMetres(at, middle)
    const isFar = metres > FAR_METRES && metres > FAR_TIMES * usual
    return isFar ? [{ code: 'address-far', subject, values: { kilometres: Math.round(metres / 1000) } }] : []
  })
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function contacts({ recipients, visits }: Problem): QualityFinding[] {
  const visited = new Set(visits.map(({ recipient }) => recipient))
  return recipients
    .filter(({ id, primaryContact }) => visited.has(id) && primaryContact === undefined)
    .map(({ id }) => ({ code: 'contact-missing', subject: { kind: 'recipient', id }, values: {} }))
}

/** Competences that end before the caregiver's shift does, with no other of the same kind that goes on. */
function expired({ caregivers, shifts, visits }: Problem): QualityFinding[] {
  const asked = new Map<string, number>()
  for (const visit of visits) for (const code of codesOf(visit)) asked.set(code, (asked.get(code) ?? 0) + 1)
  return caregivers.flatMap(({ id, qualifications }) => {
    const ends = shifts.filter(({ caregiver }) => caregiver === id).map(({ end }) => instantSeconds(end))
    if (ends.length === 0) return []
    const last = Math.max(...ends)
    const holds = ({ validTo }: (typeof qualifications)[number]): boolean =>
      validTo === undefined || instantSeconds(validTo) >= last
    const lasting = new Set(qualifications.filter(holds).map(({ code }) => code))
    return qualifications.flatMap((held): QualityFinding[] => {
      if (holds(held) || lasting.has(held.code)) return []
      const values = { competence: held.code, until: held.validTo!, count: asked.get(held.code) ?? 0 }
      return [{ code: 'competence-expired', subject: { kind: 'caregiver', id }, values }]
    })
  })
}

function breaks({ shifts }: Problem): QualityFinding[] {
  return shifts
    .filter(({ start, end, breaks: own }) => own.length === 0 && secondsBetween(start, end) > WITHOUT_BREAK)
    .map(({ id, start, end }) => ({
      code: 'break-missing',
      subject: { kind: 'shift', id },
      values: { duration: secondsBetween(start, end) },
    }))
}
