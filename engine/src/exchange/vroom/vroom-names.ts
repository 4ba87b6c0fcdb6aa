import type { Problem } from '../../model/index.ts'
import type { VroomUnassigned } from './vroom-output.ts'

/** VROOM numbers its things; a problem names them. Both ways, for problems that came from VROOM and for others. */
export interface VroomNames {
  task(visit: string): { readonly id: number; readonly type: VroomUnassigned['type']; readonly description?: string }
  vehicle(shift: string): { readonly id: number; readonly description?: string }
  /** The visit that a step names, and the shift that a route names; undefined when there is none. */
  visitOf(type: string, id: number): string | undefined
  shiftOf(id: number): string | undefined
}

/**
 * `job-12` is job 12 and shift `3` is vehicle 3. What is called anything else gets its place in the problem, from 1,
 * and its name as description.
 */
export function vroomNames(problem: Problem): VroomNames {
  const recipients = new Map(problem.recipients.map(({ id, name }) => [id, name]))
  const caregivers = new Map(problem.caregivers.map(({ id, name }) => [id, name]))
  const numbered = problem.visits.every(({ id }) => TASK.test(id))
  const tasks = new Map(
    problem.visits.map(({ id, recipient }, i) => {
      const description = recipients.get(recipient)
      const [, type, number] = TASK.exec(id) ?? []
      return numbered
        ? [id, { id: Number(number), type: type as VroomUnassigned['type'], ...(description && { description }) }]
        : [id, { id: i + 1, type: 'job' as const, description: id }]
    }),
  )
  const whole = problem.shifts.every(({ id }) => WHOLE.test(id))
  const vehicles = new Map(
    problem.shifts.map(({ id, caregiver }, i) => {
      const description = caregivers.get(caregiver ?? '')
      return whole
        ? [id, { id: Number(id), ...(description && { description }) }]
        : [id, { id: i + 1, description: id }]
    }),
  )
  const visits = new Map([...tasks].map(([visit, { type, id }]) => [`${type}-${id}`, visit]))
  const shifts = new Map([...vehicles].map(([shift, { id }]) => [id, shift]))
  return {
    task: (visit) => tasks.get(visit) ?? { id: 0, type: 'job', description: visit },
    vehicle: (shift) => vehicles.get(shift) ?? { id: 0, description: shift },
    visitOf: (type, id) => visits.get(`${type}-${id}`),
    shiftOf: (id) => shifts.get(id),
  }
}

const WHOLE = /^\d+$/
const TASK = /^(job|pickup|delivery)-(\d+)$/
