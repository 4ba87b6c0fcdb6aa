import type { ProblemInput, TermName } from '../../src/model/index.ts'
import { at, shift, smallDay, visit } from '../check/small-day.ts'

type ShiftInput = ProblemInput['shifts'][number]
type VisitInput = ProblemInput['visits'][number]
type Terms = NonNullable<NonNullable<ProblemInput['objective']>['terms']>

// From base to north it takes 10 minutes, to south 20; between north and south 15. One minute of road is 500 m.

/** A second at the wheel, the usual price beside which another term or rule is tried. */
export const TRAVEL: Terms = { travel: { weight: 1 } }

/** The small day of the check's tests with nothing but these prices. */
export const pricedDay = (more: Partial<ProblemInput>, terms: Terms = TRAVEL): ProblemInput =>
  smallDay({ ...more, objective: { preset: 'none', ...more.objective, terms: { ...terms, ...more.objective?.terms } } })

/** The same problem with one weight changed. */
export const weighted = (day: ProblemInput, term: TermName, weight: number | string): ProblemInput => ({
  ...day,
  objective: { ...day.objective, terms: { ...day.objective?.terms, [term]: { weight } } },
})

/** Anna works from the base: a trip to north takes 20 minutes of road. Bo works from south: 30 minutes. */
export const annaAtBase = (more: Partial<ShiftInput> = {}): ShiftInput => shift('anna', more)
export const boAtSouth = (more: Partial<ShiftInput> = {}): ShiftInput =>
  shift('bo', { startLocation: 'south', endLocation: 'south', ...more })

/**
 * One visit in the north, and two who could make it: Anna for 20 minutes of road, Bo for 30. Whatever speaks for Bo
 * costs 600 s more travel.
 */
export const annaOrBo = (
  visitMore: Partial<VisitInput>,
  {
    anna = {},
    bo = {},
    ...more
  }: Partial<ProblemInput> & { anna?: Partial<ShiftInput>; bo?: Partial<ShiftInput> } = {},
): ProblemInput => pricedDay({ visits: [visit('v', visitMore)], shifts: [annaAtBase(anna), boAtSouth(bo)], ...more })

/**
 * Two visits of 30 minutes in the north, and two caregivers at the base: 20 minutes of road for one of them alone,
 * 40 when they share. Whatever speaks for sharing costs 1,200 s more travel.
 */
export const oneTripOrTwo = (
  first: Partial<VisitInput>,
  second: Partial<VisitInput>,
  {
    anna = {},
    bo = {},
    ...more
  }: Partial<ProblemInput> & { anna?: Partial<ShiftInput>; bo?: Partial<ShiftInput> } = {},
): ProblemInput =>
  pricedDay({
    visits: [visit('v1', first), visit('v2', second)],
    shifts: [shift('anna', anna), shift('bo', bo)],
    ...more,
  })

/**
 * A visit in the north and one in the south, Anna living in the north and Bo in the south: no road when each takes
 * their own, 30 minutes when one of them takes both.
 */
export const eachOrOne = (more: Partial<ProblemInput> = {}): ProblemInput =>
  pricedDay({
    visits: [visit('v1'), visit('v2', { location: 'south' })],
    shifts: [shift('anna', { startLocation: 'north', endLocation: 'north' }), boAtSouth()],
    ...more,
  })

/** A window of one instant. */
export const exactly = (clock: string): Pick<VisitInput, 'windows'> => ({
  windows: [{ opens: at(clock), hardCloses: at(clock) }],
})

/** A caregiver who alone may come. */
export const onlyBy = (caregiver: string): Pick<VisitInput, 'requiredCaregivers'> => ({
  requiredCaregivers: [{ caregiver }],
})
