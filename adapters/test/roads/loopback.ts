import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly body: string
  readonly authorization: string | undefined
}

/** What a server answers: status and body. An object goes out as JSON; `undefined`: the connection is cut. */
export type Answer = { readonly status?: number; readonly body: unknown } | undefined

/** A routing server on this machine, until the test ends. `asked` lists what it heard. */
export async function serve(
  answer: (asked: Asked) => Answer | Promise<Answer>,
): Promise<{ readonly address: string; readonly asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const one = {
        method: request.method!,
        url: request.url!,
        body: await bodyOf(request),
        authorization: request.headers.authorization,
      }
      asked.push(one)
      const given = await answer(one)
      if (given === undefined) {
        request.socket.destroy()
        return
      }
      const { status = 200, body } = given
      response.writeHead(status, { 'content-type': 'application/json', ...(status === 302 ? { location: '/' } : {}) })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
