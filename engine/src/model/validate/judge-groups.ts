import type { JudgedProblem } from './judged-problem.ts'

/** Groups, bundles and patterns name each visit once, and no visit belongs to two of a kind that exclude each other. */
export function judgeGroups(judged: JudgedProblem): void {
  const { problem, place } = judged
  problem.groups.forEach(({ id, visits }, i) =>
    judgeMembers(judged, 'group', id, visits, `${place('groups', i)}.visits`),
  )
  problem.bundles.forEach(({ id, visits, leavingOut, leaveOutPrice }, i) => {
    const path = place('bundles', i)
    judgeMembers(judged, 'bundle', id, visits, `${path}.visits`)
    if (leavingOut === 'mayBeLeftOut' && leaveOutPrice === undefined)
      judged.report('leave-out-price-missing', `${path}.leaveOutPrice`, { kind: 'bundle', id })
  })
  problem.patterns.forEach(({ id, options }, i) =>
    options.forEach((visits, k) =>
      judgeMembers(judged, 'pattern', id, visits, `${place('patterns', i)}.options[${k}]`),
    ),
  )
  judgeOneOwner(judged)
  judgeRecipients(judged)
}

function judgeMembers(
  { report }: JudgedProblem,
  kind: string,
  id: string,
  visits: readonly string[],
  path: string,
): void {
  const seen = new Set<string>()
  visits.forEach((visit, k) => {
    if (seen.has(visit)) report('duplicate-member', `${path}[${k}]`, { kind, id, visit })
    seen.add(visit)
  })
}

/** In two bundles, or two patterns, a visit would have two prices, or be both chosen and not. */
function judgeOneOwner({ problem, place, report }: JudgedProblem): void {
  const judge = (
    kind: string,
    owners: readonly { id: string; visits: readonly string[] }[],
    list: 'bundles' | 'patterns',
  ) => {
    const ownerOf = new Map<string, number>()
    owners.forEach(({ id, visits }, i) => {
      for (const visit of new Set(visits)) {
        const first = ownerOf.get(visit)
        if (first === undefined) ownerOf.set(visit, i)
        else report('visit-in-two', place(list, i), { kind, visit, first: owners[first]!.id, second: id })
      }
    })
  }
  judge('bundle', problem.bundles, 'bundles')
  judge(
    'pattern',
    problem.patterns.map(({ id, options }) => ({ id, visits: options.flat() })),
    'patterns',
  )
}

/** A pattern chooses among the visits of one recipient. Who is misspelt is reported as that. */
function judgeRecipients({ problem, ids, place, report }: JudgedProblem): void {
  const recipientOf = new Map(problem.visits.map(({ id, recipient }) => [id, recipient]))
  problem.patterns.forEach(({ id: pattern, recipient, options }, i) =>
    options.forEach((visits, k) =>
      visits.forEach((visit, m) => {
        const owner = recipientOf.get(visit)
        const areKnown = [recipient, owner ?? recipient].every((id) => ids.isKnown('recipients', id))
        if (owner !== undefined && owner !== recipient && areKnown)
          report('pattern-visit-of-another-recipient', `${place('patterns', i)}.options[${k}][${m}]`, {
            pattern,
            visit,
            recipient,
            owner,
          })
      }),
    ),
  )
}
