import type { Caregiver, Plan, Problem, ShiftPlan, Stop, Visit } from '../model/index.ts'
import { REPORT_WORDS, sayReason } from '../text/index.ts'
import type { Language, ReportWords } from '../text/index.ts'

/** One line of a list, every cell ready to show. */
export interface ListRow {
  readonly time: string
  readonly what: string
  readonly who: string
  readonly where: string
  readonly travel: string
  readonly remarks: string
}

/** One shift's list. */
export interface WorkList {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly ListRow[]
}

/** Every list of a plan, with what must be said on each page. */
export interface WorkLists {
  readonly language: Language
  readonly title: string
  readonly heading: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly indexTitle: string
  readonly lists: readonly WorkList[]
  readonly unassignedTitle: string
  readonly unassigned: readonly string[]
}

/** The lists of a plan, in the order of the problem's shifts. Address-protected recipients are shown without address. */
export function workLists(problem: Problem, plan: Plan, language: Language): WorkLists {
  const book = new Book(problem, plan, language)
  const { words } = book
  return {
    language,
    title: `${words.workLists}: ${problem.title ?? problem.id}`,
    heading: words.workLists,
    notes: [
      ...(problem.title === undefined ? [] : [problem.title]),
      ...(problem.synthetic ? [words.fictional] : []),
      ...(plan.travelEstimated === true ? [words.estimatedTravel] : []),
    ],
    columns: words.columns,
    indexTitle: words.allLists,
    lists: plan.shifts.map((entry) => book.list(entry)),
    unassignedTitle: words.unassigned,
    unassigned: plan.unassigned.map((missing) => book.unassigned(missing)),
  }
}

/** Looks up the names behind the ids of a plan. */
class Book {
  readonly words: ReportWords
  private readonly language: Language
  private readonly visits: ReadonlyMap<string, Visit>
  private readonly caregivers: ReadonlyMap<string, Caregiver>
  private readonly recipients: ReadonlyMap<string, Problem['recipients'][number]>
  private readonly locations: ReadonlyMap<string, Problem['locations'][number]>
  private readonly shifts: ReadonlyMap<string, Problem['shifts'][number]>
  /** Homes of address-protected recipients; a break may be taken there too. */
  private readonly secretPlaces: ReadonlySet<string>
  /** Names of those who do each visit, by the shift they do it on. */
  private readonly crews = new Map<string, Map<string, string>>()

  constructor(problem: Problem, plan: Plan, language: Language) {
    const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))
    this.words = REPORT_WORDS[language]
    this.language = language
    this.visits = byId(problem.visits)
    this.caregivers = byId(problem.caregivers)
    this.recipients = byId(problem.recipients)
    this.locations = byId(problem.locations)
    this.shifts = byId(problem.shifts)
    const secret = problem.visits.filter(({ recipient }) => this.recipients.get(recipient)?.addressProtected === true)
    this.secretPlaces = new Set(secret.map(({ location }) => location))
    for (const entry of plan.shifts) {
      for (const { kind, id } of entry.stops) {
        if (kind !== 'visit') continue
        const crew = this.crews.get(id) ?? new Map<string, string>()
        this.crews.set(id, crew.set(entry.shift, this.caregiverOf(entry)))
      }
    }
  }

  list(entry: ShiftPlan): WorkList {
    const shift = this.shifts.get(entry.shift)
    const mode = entry.mode ?? shift?.mode ?? ''
    const about = [
      shift === undefined ? '' : `${timeOf(shift.start)}–${timeOf(shift.end)}`,
      this.words.modes[mode] ?? mode,
      ...(shift?.role === 'dutyLead' ? [this.words.dutyLead] : []),
      ...(entry.stops.length === 0 ? [this.words.notUsed] : []),
    ]
    return {
      id: entry.shift,
      title: `${entry.shift}: ${this.caregiverOf(entry)}`,
      subtitle: about.filter((part) => part !== '').join(', '),
      rows: [
        ...(entry.departure === undefined ? [] : [this.edge(entry.departure, this.words.departs)]),
        ...entry.stops.map((stop) => this.row(entry, stop)),
        ...(entry.return === undefined ? [] : [this.edge(entry.return, this.words.returns)]),
      ],
    }
  }

  unassigned({ kind, id, reasons }: Plan['unassigned'][number]): string {
    const visit = kind === 'visit' ? this.visits.get(id) : undefined
    const what = [visit?.service ?? id, visit === undefined ? '' : this.recipientOf(visit)]
    const why = reasons.map((reason) => sayReason(this.language, reason).message)
    return [what.filter((part) => part !== '').join(', '), ...why].join(': ')
  }

  private edge(instant: string, what: string): ListRow {
    return { time: timeOf(instant), what, who: '', where: '', travel: '', remarks: '' }
  }

  private row(entry: ShiftPlan, stop: Stop): ListRow {
    const visit = stop.kind === 'visit' ? this.visits.get(stop.id) : undefined
    const location = this.locations.get(stop.location)
    const shown = (visit === undefined || visit.manner === 'road') && !this.secretPlaces.has(stop.location)
    return {
      time: `${timeOf(stop.start)}–${timeOf(stop.end)}`,
      what: stop.kind === 'break' ? this.words.break : capitalised(visit?.service ?? stop.id),
      who: visit === undefined ? '' : this.recipientOf(visit),
      where: shown ? (location?.name ?? stop.location) : '',
      travel: stop.travel === 0 ? '' : this.minutes(stop.travel),
      remarks: [this.mannerOf(visit), this.colleagues(entry, stop), this.waiting(stop)].filter(Boolean).join('. '),
    }
  }

  private colleagues(entry: ShiftPlan, { kind, id }: Stop): string {
    const crew = kind === 'visit' ? this.crews.get(id) : undefined
    const others = [...(crew ?? [])].filter(([shift]) => shift !== entry.shift).map(([, name]) => name)
    return others.length === 0 ? '' : this.words.together(others.join(', '))
  }

  private mannerOf(visit: Visit | undefined): string {
    return visit === undefined || visit.manner === 'road' ? '' : this.words[visit.manner]
  }

  private waiting({ waiting }: Stop): string {
    return waiting < 60 ? '' : this.words.waiting(this.minutes(waiting))
  }

  /** A started minute of travel is a minute on the list. */
  private minutes(seconds: number): string {
    return this.words.minutes(String(Math.ceil(seconds / 60)))
  }

  private recipientOf({ recipient }: Visit): string {
    return this.recipients.get(recipient)?.name ?? recipient
  }

  private caregiverOf({ shift, caregiver }: ShiftPlan): string {
    const id = caregiver === undefined ? this.shifts.get(shift)?.caregiver : caregiver
    if (id === null || id === undefined) return this.words.noCaregiver
    return this.caregivers.get(id)?.name ?? id
  }
}

/** The local time of an instant with offset, to the minute: what stands before the offset is the local time. */
const timeOf = (iso: string): string => iso.slice(11, 16)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
