import { arch, cpus, loadavg, platform } from 'node:os'

/** The machine in a few words: processor, cores and system. */
export function machineName(): string {
  const processors = cpus()
  const model = processors[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor'
  return `${processors.length} × ${model}, ${platform()} ${arch()}`
}

/** Processes that wanted a core over the last minute: how quiet the machine is. */
export const loadNow = (): number => Math.round(loadavg()[0]! * 100) / 100
