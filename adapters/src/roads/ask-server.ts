import { fault, inputError } from '@hjemrute/engine/errors'
import { setTimeout as pause } from 'node:timers/promises'
import { errnoOf } from '../files/file-faults.ts'

export interface AskOptions {
  /** A server that has not answered after this long is asked again. Seconds. */
  readonly timeoutSeconds?: number
  /** How often a request is made in all. */
  readonly tries?: number
  /** Before the second try, and twice as long before each further one. Seconds. */
  readonly pauseSeconds?: number
}

/** Busy or broken for the moment; worth another try. */
const PASSING = new Set([429, 500, 502, 503, 504])

/**
 * Asks a routing server and gives its answer as JSON, whatever its status says; `undefined` when the answer is no JSON.
 * No redirect is followed: coordinates go to the server that was named, or nowhere.
 * Rejects with `travel-server-silent` when it does not answer. `name` is what people are told.
 */
export async function askServer(
  name: string,
  url: string,
  body: string | undefined,
  { timeoutSeconds = 60, tries = 3, pauseSeconds = 0.5 }: AskOptions,
): Promise<unknown> {
  const { target, headers } = withoutPassword(url)
  let reason = ''
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await pause(pauseSeconds * 2 ** (attempt - 1) * 1000)
    try {
      const response = await fetch(target, {
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
        ...(body === undefined ? {} : { method: 'POST', body }),
      })
      const text = await response.text()
      if (!PASSING.has(response.status)) return parsed(text)
      reason = `HTTP ${response.status}`
    } catch (error) {
      reason = reasonOf(error)
    }
  }
  throw inputError(fault('travel-server-silent', '', { server: name, reason }))
}

/** A user and a password in the address become a header, as RFC 7617 has it: `fetch` takes none in addresses. */
function withoutPassword(url: string): { target: string; headers: Record<string, string> } {
  const target = new URL(url)
  const { username, password } = target
  if (username === '') return { target: url, headers: {} }
  target.username = ''
  target.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { target: target.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The operating system's word where there is one, as ECONNREFUSED; never the address, which holds coordinates. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error'
  return errnoOf(error.cause) || errnoOf(error) || error.name
}
