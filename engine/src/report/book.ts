import type { Caregiver, Location, Plan, Problem, Recipient, Shift, ShiftPlan, Stop, Visit } from '../model/index.ts'
import { REPORT_WORDS } from '../text/index.ts'
import type { Language, ReportWords } from '../text/index.ts'
import { localTimesOf } from './local-time.ts'
import type { LocalTimes } from './local-time.ts'
import { serviceKinds } from './service-kinds.ts'
import type { ServiceKind } from './service-kinds.ts'
import { assignVehicles } from './vehicles.ts'
import type { VehicleUse } from './vehicles.ts'

/** One of those who do a visit. */
export interface CrewMember {
  readonly shift: string
  readonly place: number
  readonly start: string
}

/** Looks up what stands behind the ids of a plan, and knows which places may not be told. */
export class Book {
  readonly problem: Problem
  readonly plan: Plan
  readonly language: Language
  readonly words: ReportWords
  readonly times: LocalTimes
  readonly kinds: ReadonlyMap<string, ServiceKind>
  readonly vehicles: readonly VehicleUse[]
  private readonly visits: ReadonlyMap<string, Visit>
  private readonly caregivers: ReadonlyMap<string, Caregiver>
  private readonly recipients: ReadonlyMap<string, Recipient>
  private readonly locations: ReadonlyMap<string, Location>
  private readonly shifts: ReadonlyMap<string, Shift>
  private readonly entries: ReadonlyMap<string, ShiftPlan>
  private readonly crews = new Map<string, CrewMember[]>()
  private readonly acquainted: ReadonlySet<string>
  /** Homes of address-protected recipients; a break may be taken there too. */
  private readonly secretPlaces: ReadonlySet<string>

  constructor(problem: Problem, plan: Plan, language: Language) {
    this.problem = problem
    this.plan = plan
    this.language = language
    this.words = REPORT_WORDS[language]
    this.times = localTimesOf(problem, this.words)
    this.kinds = serviceKinds(problem, this.words)
    this.vehicles = assignVehicles(problem, plan, this.words)
    this.visits = byId(problem.visits)
    this.caregivers = byId(problem.caregivers)
    this.recipients = byId(problem.recipients)
    this.locations = byId(problem.locations)
    this.shifts = byId(problem.shifts)
    this.entries = new Map(plan.shifts.map((entry) => [entry.shift, entry]))
    this.acquainted = new Set(problem.history.map(({ recipient, caregiver }) => `${recipient} ${caregiver}`))
    // At a base everyone may know where it is; all other places of a protected recipient's visits are theirs.
    const secret = problem.visits.filter((visit) => visit.manner !== 'indoors' && this.isProtected(visit))
    this.secretPlaces = new Set(secret.flatMap(({ location, endLocation }) => [location, endLocation ?? location]))
    for (const { shift, stops } of plan.shifts) {
      for (const { kind, id, place, start } of stops) {
        if (kind !== 'visit') continue
        const crew = this.crews.get(id) ?? []
        this.crews.set(id, [...crew, { shift, place, start }])
      }
    }
  }

  visit = (id: string): Visit | undefined => this.visits.get(id)
  shift = (id: string): Shift | undefined => this.shifts.get(id)
  location = (id: string): Location | undefined => this.locations.get(id)
  recipient = (id: string): Recipient | undefined => this.recipients.get(id)
  entry = (shift: string): ShiftPlan | undefined => this.entries.get(shift)
  crew = (visit: string): readonly CrewMember[] => this.crews.get(visit) ?? []

  visitAt = (stop: Stop): Visit | undefined => (stop.kind === 'visit' ? this.visits.get(stop.id) : undefined)

  isProtected = ({ recipient }: Visit): boolean => this.recipients.get(recipient)?.addressProtected === true
  isSecret = (location: string): boolean => this.secretPlaces.has(location)

  recipientName = (id: string): string => this.recipients.get(id)?.name ?? id
  kindOf = (visit: Visit): ServiceKind | undefined =>
    visit.service === undefined ? undefined : this.kinds.get(visit.service)

  /** The caregiver's id, or `null` for a vacant shift that nobody has been put on. */
  caregiverOf(shift: string): string | null {
    const named = this.entries.get(shift)?.caregiver
    return named === undefined ? (this.shifts.get(shift)?.caregiver ?? null) : named
  }

  caregiver(shift: string): Caregiver | undefined {
    const id = this.caregiverOf(shift)
    return id === null ? undefined : this.caregivers.get(id)
  }

  caregiverName = (id: string): string => this.caregivers.get(id)?.name ?? id

  /** Who has the shift, or that nobody has. */
  whoHas(shift: string): string {
    const id = this.caregiverOf(shift)
    return id === null ? this.words.vacant : this.caregiverName(id)
  }

  shiftName = (id: string): string => this.shifts.get(id)?.name ?? id

  modeOf = ({ shift, mode }: ShiftPlan): string => mode ?? this.shifts.get(shift)?.mode ?? ''

  /** The way of getting about, in a word. */
  modeWord(entry: ShiftPlan): string {
    const mode = this.modeOf(entry)
    return (this.words.modes[mode] ?? mode).toLowerCase()
  }

  /** The vehicle's name, or the way of getting about; empty when not known. */
  travelsBy(entry: ShiftPlan): string {
    const vehicle = this.vehicles.find(({ shift }) => shift === entry.shift)
    const mode = this.modeOf(entry)
    const word = this.words.modes[mode] ?? mode
    return vehicle === undefined
      ? word
      : vehicle.name === this.words.noVehicle
        ? `${word}: ${vehicle.name}`
        : vehicle.name
  }

  /** What a place is called on lists: its name and address; nothing for a place that may not be told. */
  placeName(id: string): string {
    if (this.isSecret(id)) return ''
    const { name, address } = this.locations.get(id) ?? {}
    return [...new Set([name, address])].filter((part) => part !== undefined).join(', ')
  }

  /** Has the history seen the two together? `true` when there is no history to tell by. */
  know(recipient: string, caregiver: string): boolean {
    return this.acquainted.size === 0 || this.acquainted.has(`${recipient} ${caregiver}`)
  }

  /** What a stop is called: the recipient, the kind of activity, or that it is a break. */
  stopName(stop: Stop): string {
    const visit = this.visitAt(stop)
    if (visit !== undefined) return this.recipientName(visit.recipient)
    if (stop.kind === 'break') return this.words.break
    const activity = this.problem.activities.find(({ id }) => id === stop.id)
    return this.words.activities[activity?.kind ?? 'other'] ?? stop.id
  }

  /** The duty lead's telephone: the unit's, or that of the duty lead on the same list of shifts. */
  dutyPhone(unit: string | undefined): string | undefined {
    const stated = this.problem.units.find(({ id }) => id === unit)?.dutyPhone
    if (stated !== undefined) return stated
    const leads = this.problem.shifts.filter(({ role }) => role === 'dutyLead')
    const lead = leads.find((shift) => shift.unit === unit) ?? leads[0]
    return lead === undefined ? undefined : this.caregiver(lead.id)?.phone
  }

  /** Started minutes: what takes two and a half takes three on paper. */
  minutes = (seconds: number): string => this.words.minutes(Math.ceil(seconds / 60 - 1e-6))

  /** A length in whole minutes: `30 min`, `1 t 15 min`. */
  length(seconds: number): string {
    const minutes = Math.round(seconds / 60)
    return this.words.duration(Math.floor(minutes / 60), minutes % 60)
  }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))
