import type { AnswerOf, ParamsOf, ProblemDetails, RouteName, SentOf } from '@hjemrute/contract'
import { ROUTES } from '@hjemrute/contract/routes'

/** What the server said no with. */
export class Refused extends Error {
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(details.code)
    this.details = details
  }
}

/** A route's address with its parameters filled in. */
export function addressOf<R extends RouteName>(name: R, params: ParamsOf<R>): string {
  const values = params as Readonly<Record<string, string>>
  return ROUTES[name].path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''))
}

/** Asks the server. Throws `Refused` for what it refuses, and a TypeError when it cannot be reached. */
export async function call<R extends RouteName>(
  name: R,
  { params, body, language }: { params: ParamsOf<R>; body?: SentOf<R>; language: string },
): Promise<AnswerOf<R>> {
  const answer = await fetch(addressOf(name, params), {
    method: ROUTES[name].method,
    headers: {
      'accept-language': language,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Refused((await answer.json()) as ProblemDetails)
  return (await answer.json()) as AnswerOf<R>
}

/** Sends files, with fields beside them. Throws as `call` does. */
export async function sendFiles<R extends RouteName>(
  name: R,
  { files, fields, language }: { files: readonly File[]; fields: Readonly<Record<string, string>>; language: string },
): Promise<AnswerOf<R>> {
  const body = new FormData()
  // Fields first: whoever reads the form knows them before the files.
  for (const [key, value] of Object.entries(fields)) body.append(key, value)
  for (const file of files) body.append('files', file, file.name)
  const { path, method } = ROUTES[name]
  const answer = await fetch(path, { method, headers: { 'accept-language': language }, body })
  if (!answer.ok) throw new Refused((await answer.json()) as ProblemDetails)
  return (await answer.json()) as AnswerOf<R>
}
