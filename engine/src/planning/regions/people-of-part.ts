import type { Problem } from '../../model/index.ts'

/**
 * The people of a part: recipients of its visits, what is known of who has visited them, and every caregiver that is named in
 * it. A judge that looks at the hours of a whole municipality for each of its regions spends most of the time there.
 */
export function peopleOf(problem: Problem): Pick<Problem, 'recipients' | 'history' | 'caregivers'> {
  const visited = new Set([...problem.visits, ...problem.patterns].map(({ recipient }) => recipient))
  const recipients = problem.recipients.filter(({ id }) => visited.has(id))
  const history = problem.history.filter(({ recipient }) => visited.has(recipient))
  const { visits, shifts, activities, reference } = problem
  const named = new Set<string>()
  addTexts([recipients, history, visits, shifts, activities, reference], named)
  return { recipients, history, caregivers: problem.caregivers.filter(({ id }) => named.has(id)) }
}

/** Every text in a value, however deep: ids among them. */
function addTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) addTexts(each, into)
}
