import type { ShiftEvent } from '@hjemrute/contract'
import type { FastifyReply } from 'fastify'
import { PassThrough } from 'node:stream'

/** A line with nothing on it is cut by some proxies, and whoever is at its end is still there. Milliseconds. */
const SIGN_OF_LIFE_EVERY = 15_000

export interface LinePorts {
  /** Calls `heard` at each change until the function that comes back is called. */
  follow(heard: () => void): () => void
  read(): Promise<ShiftEvent[]>
  /** While the line is open, now and then. */
  stillThere(): Promise<void>
  ended(): Promise<void>
}

/** Server-sent events: the state as it is, then whatever of it has changed; news that come together are read once. */
export function shiftLine(reply: FastifyReply, { follow, read, stillThere, ended }: LinePorts): FastifyReply {
  const line = new PassThrough()
  const told = new Map<ShiftEvent['kind'], string>()
  let isOpen = true
  let waiting = false
  let last = Promise.resolve()
  const tell = async (): Promise<void> => {
    waiting = false
    for (const event of await read()) {
      const text = JSON.stringify(event)
      if (!isOpen || told.get(event.kind) === text) continue
      told.set(event.kind, text)
      line.write(`data: ${text}\n\n`)
    }
  }
  const heard = (): void => {
    if (waiting || !isOpen) return
    waiting = true
    // A database that is away for a moment ends the line; the browser opens another.
    last = last.then(tell).catch(end)
  }
  const unfollow = follow(heard)
  const life = setInterval(() => {
    line.write(': \n\n')
    stillThere().catch(end)
  }, SIGN_OF_LIFE_EVERY)
  function end(): void {
    if (!isOpen) return
    isOpen = false
    clearInterval(life)
    unfollow()
    line.end()
    ended().catch(() => {})
  }
  reply.raw.on('close', end)
  heard()
  return reply.type('text/event-stream').header('cache-control', 'no-store').send(line)
}
