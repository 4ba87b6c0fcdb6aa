import type { PlanSnapshot } from '@hjemrute/contract'
import type { Stopped } from '@hjemrute/engine/model'
import { openPreview } from '@hjemrute/engine/planning/preview-change'
import type { Planned, Preview } from '@hjemrute/engine/planning/preview-change'
import { problemNames, sayStopped, sayViolation, shortReason } from '@hjemrute/engine/text'
import type { SayOptions } from '@hjemrute/engine/text'
import type { Answered, Asked, ToldForeseen, ToldStop } from './told.ts'

/** Foresees in a thread of its own, so that a drag never waits for it. Reads the snapshot itself and keeps it here alone. */
interface Opened {
  readonly preview: Preview
  readonly language: 'nb' | 'nn' | 'en'
  readonly options: SayOptions
}

let opened: Promise<Opened> | undefined

onmessage = async ({ data }: MessageEvent<Asked & { readonly id: number }>) => {
  const answer = (rest: Record<string, unknown>): void =>
    postMessage({ id: data.id, milliseconds: performance.now() - from, ...rest } as unknown as Answered)
  let from = performance.now()
  try {
    if (data.kind === 'open') {
      opened = open(data.address, data.language)
      await opened
      return answer({ kind: 'open' })
    }
    const at = await opened
    if (at === undefined) throw new Error('nothing is opened')
    from = performance.now()
    if (data.kind === 'lift') answer({ kind: 'lift', offers: offersFrom(at, data.visit, data.place) })
    else answer({ kind: 'at', foreseen: foreseenFrom(at, data) })
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

/** The engine's dates need `Temporal`, which not every browser has. */
const dates: Promise<unknown> = 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')

async function open(address: string, language: Opened['language']): Promise<Opened> {
  await dates
  const got = await fetch(address, { headers: { 'accept-language': language } })
  if (!got.ok) throw new Error(`snapshot: ${got.status}`)
  const { problem, plan, travel } = (await got.json()) as PlanSnapshot
  const modes = new Map(
    Object.entries(travel.modes).map(([mode, { times, distances }]) => [
      mode,
      { times: Int32Array.from(times), distances: Int32Array.from(distances) },
    ]),
  )
  const planned: Planned = { problem, plan, travel: { ...travel, modes } }
  const { timeZone } = problem.horizon
  const { names } = problemNames(problem, language)
  return { preview: openPreview(planned), language, options: { timeZone, days: 'one', names } }
}

const told = ({ language, options }: Opened, stopped: Stopped): ToldStop => {
  const { message, remedy } = sayStopped(language, stopped, options)
  return { short: shortReason(language, stopped), message, remedy }
}

const offersFrom = (at: Opened, visit: string, place: number) =>
  at.preview.lift(visit, place).map(({ shift, fits, stopped }) => ({
    shift,
    ...(fits === undefined ? {} : { fits }),
    ...(stopped === undefined ? {} : { stopped: told(at, stopped) }),
  }))

function foreseenFrom(at: Opened, asked: Extract<Asked, { kind: 'at' }>): ToldForeseen {
  const foreseen = at.preview.at(asked.visit, asked.place, asked.shift, asked.at, asked.exact)
  if ('stopped' in foreseen) return { stopped: told(at, foreseen.stopped) }
  const broken = foreseen.broken.map((violation) => sayViolation(at.language, violation, at.options).message)
  return { consequence: foreseen, broken }
}
