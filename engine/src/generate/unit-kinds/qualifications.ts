import type { Profession } from './unit-kind.ts'

/** What is needed, as the services of a unit ask for it. */
export const NURSE = ['sykepleier'] as const
export const HEALTH_WORKER = ['helsefag'] as const
export const MEDICATION = ['helsefag', 'legemidler'] as const
export const INSULIN = ['helsefag', 'legemidler', 'insulin'] as const
export const SOCIAL = ['miljøarbeid'] as const
export const ANYONE: readonly string[] = []

/** Permissions are personal and dated; the rest follows from education as a rule, and is data all the same. */
export const PERMISSIONS: readonly string[] = ['legemidler', 'insulin']

/** The licence that a car asks for. */
export const DRIVING_LICENCE = 'forerkort-b'

/** What people of a profession hold as a rule, besides the licence. */
export const USUAL_QUALIFICATIONS: Readonly<Record<Profession, readonly string[]>> = {
  nurse: ['sykepleier', 'helsefag', 'legemidler', 'insulin'],
  socialEducator: ['vernepleier', 'helsefag', 'legemidler', 'insulin', 'miljøarbeid'],
  therapist: ['ergoterapeut', 'miljøarbeid'],
  healthWorker: ['helsefag', 'legemidler', 'insulin'],
  assistant: [],
}

/** How a profession stands on lists. */
export const PROFESSION_NAMES: Readonly<Record<Profession, string>> = {
  nurse: 'sykepleier',
  socialEducator: 'vernepleier',
  therapist: 'ergoterapeut',
  healthWorker: 'helsefagarbeider',
  assistant: 'assistent',
}
