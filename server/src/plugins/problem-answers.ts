import { PROBLEM_MEDIA_TYPE } from '@hjemrute/contract'
import type { ProblemDetails } from '@hjemrute/contract'
import { fault, HjemruteError } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import { say } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import type { FastifyError, FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { languageOf } from '../access/asking.ts'
import { ConflictError } from '../edits/conflict.ts'
import { StoppedError } from '../edits/stopped-error.ts'

/** Statuses of our codes; what is not here is the input's fault. */
const STATUSES: Readonly<Record<string, number>> = {
  'access-not-signed-in': 401,
  'access-denied': 403,
  'record-not-found': 404,
  'plan-outdated': 409,
  'proposal-overtaken': 409,
  'plan-not-publishable': 422,
  'import-too-large': 413,
  'import-outdated': 409,
  'edit-breaks-rule': 422,
  'edit-not-possible': 422,
  'edit-conflict': 409,
  'edit-key-used': 409,
  'edit-nothing-to-undo': 409,
  'edit-nothing-to-redo': 409,
  'feedback-national-id': 422,
  'feedback-not-yours': 403,
  'feedback-closed': 409,
  'baseline-no-proposal': 409,
  'baseline-period': 422,
  'server-mistake': 500,
}

/** Every error leaves as `application/problem+json` with our code, what is wrong and what may be done. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = knownError(error)
    const shown = known ?? mistake()
    // A person who asks for help reads the reference out; the log has the rest, and no body of a request.
    if (known === undefined)
      request.log.error({ err: error, reference: shown.faults[0]!.values['reference'] }, 'server-mistake')
    const details = problemDetails(shown, languageOf(request.headers['accept-language']))
    return reply.status(details.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(details))
  })
}

function knownError(error: FastifyError): HjemruteError | undefined {
  if (error instanceof HjemruteError) return error.kind === 'ours' ? undefined : error
  const isTheirs = error.validation !== undefined || (error.statusCode !== undefined && error.statusCode < 500)
  if (!isTheirs) return undefined
  const at = error.validation?.[0]?.instancePath ?? ''
  return new HjemruteError('usage', [fault('request-malformed', at, { reason: error.code })])
}

/** A code that is short enough to be read out on the telephone. */
const mistake = (): HjemruteError =>
  new HjemruteError('ours', [fault('server-mistake', '', { reference: randomBytes(3).toString('hex').toUpperCase() })])

/** An error as it is told to whoever asked. */
export function problemDetails(error: HjemruteError, language: Language): ProblemDetails {
  const why: Fault['values'] = error instanceof StoppedError ? { reason: error.sentence } : {}
  const faults = error.faults.map((each) => ({ ...each, values: { ...each.values, ...why } }))
  const first = faults[0]!
  const { message, remedy } = say(language, first.code, first.values)
  return {
    type: `error-index.md#${first.code}`,
    title: message,
    status: STATUSES[first.code] ?? 400,
    code: first.code,
    ...(remedy === undefined ? {} : { remedy }),
    faults: faults.map((each) => toldFault(each, language)),
    ...(error instanceof ConflictError ? { conflict: error.conflict } : {}),
  }
}

function toldFault({ code, path, values }: Fault, language: Language): ProblemDetails['faults'][number] {
  return { code, path, ...say(language, code, values) }
}
