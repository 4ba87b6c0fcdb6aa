/** What `npm test` says at the end, computed apart from running anything so that it can be tested itself. */

/** The part of vitest's JSON report that is read here. Times in milliseconds since 1970. */
export type VitestReport = {
  testResults: {
    name: string
    status: string
    startTime: number
    endTime: number
    assertionResults: { status: string }[]
  }[]
}

export type Tally = { passed: number; failed: number; skipped: number; files: FileTime[] }
export type FileTime = { name: string; seconds: number }

/** Counts one vitest run. A run that left no report, or went wrong outside every test, counts as one failure. */
export function tallyOf(report: VitestReport | undefined, exitStatus: number | null): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, files: [] }
  for (const file of report?.testResults ?? []) {
    tally.files.push({ name: file.name, seconds: (file.endTime - file.startTime) / 1000 })
    let failedHere = 0
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed++
      else if (status === 'failed') failedHere++
      else tally.skipped++
    }
    // A file that cannot even be loaded has no tests to count, and must not look like silence.
    tally.failed += file.status === 'failed' ? Math.max(1, failedHere) : failedHere
  }
  if (exitStatus !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

/** The tools that ran and the tests of every package, added together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0, files: [] }
  for (const { passed, failed, skipped, files } of tallies) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    total.files.push(...files)
  }
  return total
}

/** The last lines of the run; the very last holds nothing but the totals. */
export function summaryLines(total: Tally, failedSteps: readonly string[], absentSets: number): string[] {
  const slowest = [...total.files].sort((a, b) => b.seconds - a.seconds).slice(0, 5)
  return [
    ...(slowest.length > 0 ? ['Slowest test files:'] : []),
    ...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
    ...(failedSteps.length > 0 ? [`Failed: ${failedSteps.join(', ')}`] : []),
    ...(absentSets > 0
      ? [`${absentSets} published sets not present, not run (HJEMRUTE_BENCHMARKS names their folder)`]
      : []),
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  ]
}
