import { fault, usageError } from '@hjemrute/engine/errors'
import { DOCUMENT_NAMES, jsonSchemaOf } from '@hjemrute/engine/model'
import type { CommandIo } from '../command.ts'
import { jsonText } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { readArguments } from '../options.ts'

/** `hjemrute schema problem|plan|events`: prints the JSON Schema of a document. */
export function command(argv: readonly string[], io: CommandIo): number {
  const { files } = readArguments('schema', { options: {}, arguments: ['problem|plan|events'] }, argv)
  const [asked] = files
  const name = DOCUMENT_NAMES.find((known) => known === asked)
  if (name === undefined) {
    const values = { option: 'schema', value: asked ?? '', expected: DOCUMENT_NAMES.join(', ') }
    throw usageError(fault('usage-option-value', '', values))
  }
  io.out(jsonText(jsonSchemaOf(name)))
  return EXIT.ok
}
