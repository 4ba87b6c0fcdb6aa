import type { ProblemInput } from '@hjemrute/engine/model'
import type { Random } from '@hjemrute/engine/random'
import { shuffle } from '@hjemrute/engine/random'
import { at } from './day.ts'
import { between, chance } from './draw.ts'
import { BANDS, SERVICES } from './services.ts'
import type { Band, Service } from './services.ts'

type Visit = ProblemInput['visits'][number]
type Dependency = NonNullable<ProblemInput['dependencies']>[number]

/** How many recipients have so many visits this day: 96 recipients, 150 visits; one in eight has three or more. */
const VISITS_OF_RECIPIENTS = [...fill(2, 4), ...fill(10, 3), ...fill(28, 2), ...fill(56, 1)]
export const RECIPIENTS = VISITS_OF_RECIPIENTS.length

/** At least an hour between two visits to the same person, three between two rounds of medication. */
const BETWEEN_VISITS = 3600
const BETWEEN_MEDICATION = 3 * 3600

export interface Asked {
  readonly recipient: string
  readonly location: string
}

/** The day's visits with what ties them; `asked[i]` is the recipient who gets the i-th pattern. */
export function makeVisits(asked: readonly Asked[], random: Random): { visits: Visit[]; dependencies: Dependency[] } {
  const left = new Map(BANDS.map((band): [Band, Service[]] => [band, servicesOf(band)]))
  for (const services of left.values()) shuffle(random, services)
  const visits: Visit[] = []
  const dependencies: Dependency[] = []
  asked.forEach(({ recipient, location }, i) => {
    let before: { visit: Visit; service: Service; earliest: number } | undefined
    for (const service of takeServices(left, VISITS_OF_RECIPIENTS[i]!)) {
      const visit = makeVisit(
        `oppdrag-${String(visits.length + 1).padStart(3, '0')}`,
        recipient,
        location,
        service,
        random,
      )
      visits.push(visit)
      let earliest = instant(visit.windows![0]!.opens)
      if (before !== undefined) {
        const medication = [before.service, service].every(({ name }) => name === 'legemidler' || name === 'insulin')
        const after = before.earliest + (medication ? 0 : before.visit.staffing[0]!.duration)
        const minimumGap = gapWithin(visit, after, medication ? BETWEEN_MEDICATION : BETWEEN_VISITS)
        dependencies.push({ first: before.visit.id, second: visit.id, from: medication ? 'start' : 'end', minimumGap })
        earliest = Math.max(earliest, after + minimumGap)
      }
      before = { visit, service, earliest }
    }
  })
  return { visits, dependencies }
}

const instant = (iso: string): number => Date.parse(iso) / 1000

/** The gap wanted, or as much of it as lets both visits be on time with half an hour to spare; never below 0. */
const gapWithin = ({ windows }: Visit, after: number, wanted: number): number =>
  Math.max(0, Math.min(wanted, instant(windows![0]!.softCloses!) - after - 1800))

const servicesOf = (band: Band): Service[] =>
  SERVICES.filter((service) => service.band === band).flatMap((service) => fill(service.count, service))

/** So many services from early to late: the first from the morning, the last as late as there are any left. */
function takeServices(left: ReadonlyMap<Band, Service[]>, count: number): Service[] {
  const wanted: Readonly<Record<number, readonly Band[]>> = {
    1: ['middle'],
    2: ['morning', 'noon'],
    3: ['morning', 'noon', 'afternoon'],
    4: ['morning', 'middle', 'noon', 'afternoon'],
  }
  const taken = wanted[count]!.map((band) => takeFrom(left, [band, 'middle', 'noon', 'morning']))
  return taken.sort((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band))
}

function takeFrom(left: ReadonlyMap<Band, Service[]>, bands: readonly Band[]): Service {
  for (const band of bands) {
    const service = left.get(band)!.pop()
    if (service !== undefined) return service
  }
  throw new Error('more visits are asked for than there are services')
}

function makeVisit(id: string, recipient: string, location: string, service: Service, random: Random): Visit {
  const minutes = between(random, ...service.minutes, 5)
  const opens = between(random, ...service.opens, 15)
  const [soft, hard] = service.closesAfter
  const hasUsualStart = chance(random, 0.6)
  return {
    id,
    recipient,
    location: service.manner === 'indoors' ? 'base' : location,
    service: service.name,
    windows: [{ opens: at(opens), softCloses: at(opens + soft), hardCloses: at(opens + hard) }],
    staffing: service.needs.map((codes, place) => ({
      duration: 60 * (place === 1 ? (service.secondMinutes ?? minutes) : minutes),
      qualifications: codes.map((code) => ({ code })),
    })),
    ...(service.manner === undefined ? {} : { manner: service.manner }),
    ...(service.mayBeLeftOut === true ? { leavingOut: 'mayBeLeftOut' as const, leaveOutPrice: 7200 } : {}),
    ...(hasUsualStart ? { usualStart: at(opens + between(random, 0, soft, 5)), usualVariation: 300 } : {}),
  }
}

function fill<T>(count: number, item: T): T[] {
  return new Array<T>(count).fill(item)
}
