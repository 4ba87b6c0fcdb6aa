import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import multipart from '@fastify/multipart'
import { createHash } from 'node:crypto'

/** Largest file that is taken, bytes as sent: two years of a large department. */
export const LARGEST_FILE = 32_000_000
/** Seven tables, some of them in several files. */
export const MOST_FILES = 20
/** Fields beside the files: a seal and a unit. */
const LARGEST_FIELD = 1000
const MOST_FIELDS = 4

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** What came with a request of files. */
export interface Sent {
  readonly files: readonly SentFile[]
  readonly fields: ReadonlyMap<string, string>
}

/** Lets the routes below take files. */
export async function takeFiles(app: FastifyInstance): Promise<void> {
  const limits = { fileSize: LARGEST_FILE, files: MOST_FILES, fields: MOST_FIELDS, fieldSize: LARGEST_FIELD }
  await app.register(multipart, { limits, throwFileSizeLimit: true })
}

/**
 * Reads the files of a request into memory; none is ever on a disk. Throws `HjemruteError` (usage): no files, too many,
 * one too large.
 */
export async function readSent(request: FastifyRequest): Promise<Sent> {
  const files: SentFile[] = []
  const fields = new Map<string, string>()
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value))
      else {
        const bytes = await part.toBuffer()
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        files.push({ name: nameOf(part.filename), bytes, sha256 })
      }
    }
  } catch (error) {
    throw LIMITS[codeOf(error)]?.() ?? error
  }
  if (files.length === 0) throw usageError(fault('import-no-files'))
  return { files: withOwnNames(files), fields }
}

const LIMITS: Readonly<Record<string, () => Error>> = {
  FST_REQ_FILE_TOO_LARGE: () => usageError(fault('import-too-large', '', { limit: LARGEST_FILE })),
  FST_FILES_LIMIT: () => usageError(fault('import-too-many-files', '', { limit: MOST_FILES })),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => usageError(fault('import-no-files')),
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A name without folders or signs that no file has. */
const nameOf = (name: string | undefined): string =>
  (name ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .slice(0, 200) || 'fil'

/** Two files may be called the same; faults must tell them apart. */
function withOwnNames(files: readonly SentFile[]): SentFile[] {
  const times = new Map<string, number>()
  return files.map((file) => {
    const count = (times.get(file.name) ?? 0) + 1
    times.set(file.name, count)
    return count === 1 ? file : { ...file, name: `${file.name} (${count})` }
  })
}
