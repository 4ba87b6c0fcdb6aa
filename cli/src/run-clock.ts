/**
 * The clock of a run: seconds from the start of the process a person started, which is not this one when the bin had
 * to start again on another Node; then it told us when.
 */
const startedAt = takeStart() ?? performance.timeOrigin

function takeStart(): number | undefined {
  const told = Number(process.env['HJEMRUTE_STARTED'])
  delete process.env['HJEMRUTE_STARTED']
  return Number.isFinite(told) && told > 0 && told <= Date.now() ? told : undefined
}

export const wallSeconds = (): number => (performance.timeOrigin + performance.now() - startedAt) / 1000

/** User and system time of this process and all its threads, from its start. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Milliseconds since 1970 of a second of the run. */
export const wallInstant = (seconds: number): number => startedAt + seconds * 1000
