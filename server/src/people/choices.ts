import type { Choices } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import { dayOf } from '../corrections/apply-correction.ts'
import { protectedRecords } from './protected-records.ts'

/** What may be chosen in forms about a shift. No place of anyone protected, whoever asks. */
export function choicesOf(document: ProblemInput): Choices {
  const { recipients = [], caregivers = [], locations, visits, shifts, keys = [] } = document
  const secret = protectedRecords(document)
  const bases = new Set(shifts.flatMap(({ startLocation, endLocation }) => [startLocation, endLocation]))
  const needed = visits.flatMap(({ staffing }) => staffing.flatMap(({ qualifications }) => qualifications ?? []))
  const held = caregivers.flatMap(({ qualifications }) => qualifications ?? [])
  return {
    date: dayOf(document),
    recipients: byName(recipients),
    caregivers: byName(caregivers),
    places: locations
      .filter(({ id, address }) => address !== undefined && !bases.has(id) && !secret.has(`location ${id}`))
      .map(({ id, address }) => ({ id, address: address! }))
      .sort((a, b) => a.address.localeCompare(b.address, 'nb')),
    bases: byName(locations.filter(({ id }) => bases.has(id))),
    keys: byName(keys),
    services: sorted(visits.flatMap(({ service }) => (service === undefined ? [] : [service]))),
    qualifications: sorted([...needed, ...held].map(({ code }) => code)),
    modes: sorted(shifts.map(({ mode }) => mode ?? 'car')),
  }
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => a.localeCompare(b, 'nb'))

const byName = (all: readonly { readonly id: string; readonly name?: string | undefined }[]) =>
  all.map(({ id, name }) => ({ id, name: name ?? id })).sort((a, b) => a.name.localeCompare(b.name, 'nb'))
