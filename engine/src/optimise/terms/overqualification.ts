import type { PlaceTerm } from './place-term.ts'

/**
 * Seconds of scarce competence spent on what needs less: the service time, times the share of the scarce
 * qualifications held that the place has no use for. 0 for someone who holds none.
 */
export const overqualification: PlaceTerm = {
  term: 'overqualification',
  amount: ({ held, scarce, place, service }) => {
    const owned = [...held].filter((code) => scarce.has(code))
    const unused = owned.filter((code) => !place.qualifications.some((needed) => needed.code === code))
    return owned.length === 0 ? 0 : (service * unused.length) / owned.length
  },
}
