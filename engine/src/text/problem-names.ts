import type { Problem } from '../model/index.ts'
import type { Names } from './names.ts'
import type { Language } from './sentence.ts'

/** How visits and vacant shifts are called where a name would stand. */
const WORDS: Readonly<
  Record<
    Language,
    {
      readonly visitAt: (what: string, who: string) => string
      readonly visitAtAll: (who: string) => string
      readonly vacant: (shift: string) => string
    }
  >
> = {
  nb: {
    visitAt: (what, who) => `${what} hos ${who}`,
    visitAtAll: (who) => `oppdraget hos ${who}`,
    vacant: (shift) => `den ledige vakta ${shift}`,
  },
  nn: {
    visitAt: (what, who) => `${what} hos ${who}`,
    visitAtAll: (who) => `oppdraget hos ${who}`,
    vacant: (shift) => `den ledige vakta ${shift}`,
  },
  en: {
    visitAt: (what, who) => `${what} at ${who}`,
    visitAtAll: (who) => `the visit to ${who}`,
    vacant: (shift) => `the vacant shift ${shift}`,
  },
}

/** What a person calls the people and visits of one problem. */
export interface ProblemNames {
  /** For sentences; where the problem has no names the ids stand. */
  readonly names: Names
  /** `legemidler hos Kari Nordmann`, by visit; those without a named recipient are not among them. */
  readonly labels: ReadonlyMap<string, string>
  vacant(shift: string): string
}

/** Names for what stands in sentences about a problem. */
export function problemNames(problem: Problem, language: Language): ProblemNames {
  const labels = labelsIn(problem, language)
  const { vacant } = WORDS[language]
  return { names: namesIn(problem, labels, vacant), labels, vacant }
}

function namesIn(
  { caregivers, recipients, shifts }: Problem,
  called: ReadonlyMap<string, string>,
  vacantName: (shift: string) => string,
): Names {
  const people = new Map(caregivers.map(({ id, name }) => [id, name]))
  const served = new Map(recipients.map(({ id, name }) => [id, name]))
  const labels = [...called.values()]
  const shared = new Set(labels.filter((label, k) => labels.indexOf(label) !== k))
  const vacant = new Set(shifts.flatMap(({ id, caregiver }) => (caregiver === null ? [id] : [])))
  const pauses = new Map(shifts.map(({ id, breaks }) => [id, breaks]))
  return {
    caregiver: (id) => people.get(id) ?? (vacant.has(id) ? vacantName(id) : undefined),
    recipient: (id) => served.get(id),
    pause: (shift, id) => {
      const breaks = pauses.get(shift)
      return breaks?.length === 1 ? undefined : (breaks?.find((each) => each.id === id)?.name ?? id)
    },
    // The same thing twice a day at the same recipient has to be told apart.
    visit: (id) => {
      const label = called.get(id)
      return label !== undefined && shared.has(label) ? `${label} [${id}]` : label
    },
  }
}

function labelsIn({ recipients, visits }: Problem, language: Language): Map<string, string> {
  const { visitAt, visitAtAll } = WORDS[language]
  const served = new Map(recipients.map(({ id, name }) => [id, name]))
  return new Map(
    visits.flatMap(({ id, recipient, service }) => {
      const who = served.get(recipient)
      if (who === undefined) return []
      return [[id, service === undefined ? visitAtAll(who) : visitAt(service, who)]]
    }),
  )
}
