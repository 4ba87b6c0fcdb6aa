import type { Found } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { ShiftDocument } from './documents.ts'
import { homeOf } from './home-of.ts'

/** More than one sees at a glance is no answer. */
const MOST = { recipient: 5, caregiver: 4, visit: 3 } as const

/** One answer, and the shift it was read from. */
export interface FoundIn {
  readonly found: Found
  readonly of: ShiftDocument
}

interface Question {
  readonly words: readonly string[]
  readonly today: string
  readonly seesProtected: boolean
}

/** Those whose name begins with what is written, then those who have it within; what is special of a recipient too. */
export function findPeople(documents: readonly ShiftDocument[], text: string, who: Omit<Question, 'words'>): FoundIn[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const question = { ...who, words }
  const recipients = ranked(documents, question, ({ recipients: all }) =>
    (all ?? []).map(({ id, name, special }) => ({ id, name: name ?? id, more: special ?? '' })),
  ).slice(0, MOST.recipient)
  const caregivers = ranked(documents, question, ({ caregivers: all }) =>
    (all ?? []).map(({ id, name, profession }) => ({ id, name: name ?? id, more: profession ?? '' })),
  ).slice(0, MOST.caregiver)
  const those = recipients.map(({ id, name, of }) => recipientFound(id, name, of, who.seesProtected))
  return [
    ...those,
    ...caregivers.map(({ id, name, more, of }) => ({
      of,
      found: { ...NOTHING, kind: 'caregiver' as const, id, name, about: more },
    })),
    ...recipients.slice(0, 1).flatMap(({ id, name, of }) => visitsFound(id, name, of)),
  ]
}

const NOTHING = { plan: null, recipient: null, at: null }

function recipientFound(id: string, name: string, of: ShiftDocument, seesProtected: boolean): FoundIn {
  const isProtected = of.document.recipients?.find((each) => each.id === id)?.addressProtected === true
  const about = isProtected && !seesProtected ? '' : (homeOf(of.document, id)?.address ?? '')
  return { of, found: { ...NOTHING, kind: 'recipient', id, name, about } }
}

function visitsFound(id: string, name: string, of: ShiftDocument): FoundIn[] {
  const theirs = of.document.visits.filter(({ recipient }) => recipient === id)
  return theirs.slice(0, MOST.visit).map((visit) => ({
    of,
    found: {
      kind: 'visit',
      id: visit.id,
      name,
      about: visit.service ?? '',
      plan: of.plan,
      recipient: id,
      at: visit.windows?.[0]?.opens ?? null,
    },
  }))
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly more: string
}

function ranked(
  documents: readonly ShiftDocument[],
  { words, today }: Question,
  candidatesOf: (document: ProblemInput) => readonly Candidate[],
): (Candidate & { readonly of: ShiftDocument; readonly rank: number })[] {
  const best = new Map<string, Candidate & { of: ShiftDocument; rank: number }>()
  const order = [...documents].sort((a, b) => Number(a.date < today) - Number(b.date < today))
  for (const of of order)
    for (const candidate of candidatesOf(of.document)) {
      if (best.has(candidate.id)) continue
      const rank = rankOf(words, candidate)
      if (rank > 0) best.set(candidate.id, { ...candidate, of, rank })
    }
  return [...best.values()].sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name, 'nb'))
}

/** 3: every word begins a word of the name; 2: stands in it; 1: in what else is known; 0: no. */
function rankOf(words: readonly string[], { name, more }: Candidate): number {
  const names = wordsOf(name)
  if (words.every((word) => names.some((each) => each.startsWith(word)))) return 3
  if (words.every((word) => names.some((each) => each.includes(word)))) return 2
  const all = [...names, ...wordsOf(more)]
  return words.every((word) => all.some((each) => each.startsWith(word))) ? 1 : 0
}

/** Small letters without accents; æ, ø and å are letters of their own. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'å')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
