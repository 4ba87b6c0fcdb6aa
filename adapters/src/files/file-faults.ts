import { fault, inputError } from '@hjemrute/engine/errors'
import type { HjemruteError } from '@hjemrute/engine/errors'

/** The operating system's word for what went wrong, e.g. `ENOSPC`; empty when the error is not its. */
export function errnoOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'input-not-found',
  ENOTDIR: 'input-not-found',
  EISDIR: 'input-is-a-folder',
  EACCES: 'input-no-access',
  EPERM: 'input-no-access',
}

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EISDIR: 'output-is-a-folder',
  EACCES: 'output-no-access',
  EPERM: 'output-no-access',
  EROFS: 'output-no-access',
  ENOSPC: 'output-disk-full',
  EDQUOT: 'output-disk-full',
  EFBIG: 'output-disk-full',
}

/** What a failed read is called, or the error itself when it is not the operating system's. */
export const readingError = (file: string, error: unknown): unknown => named(READING, 'input-failed', file, error)

/** What a failed write is called, or the error itself when it is not the operating system's. */
export const writingError = (file: string, error: unknown): unknown => named(WRITING, 'output-failed', file, error)

function named(codes: Readonly<Record<string, string>>, other: string, file: string, error: unknown): unknown {
  const errno = errnoOf(error)
  if (errno === '') return error
  return fileError(codes[errno] ?? other, file, { reason: errno })
}

/** An input error about a file as a whole. */
export const fileError = (code: string, file: string, values: Record<string, string | number> = {}): HjemruteError =>
  inputError(fault(code, '', { file, ...values }))
