/**
 * Faults of reading and writing files. `file` is always among the values; the comment names the others. Each has a
 * text in the engine's `text/` and an entry in docs/error-index.md.
 */
export const FILE_FAULT_CODES = [
  'input-not-found', // reason: the operating system's word, as ENOENT
  'input-is-a-folder', // reason
  'input-no-access', // reason
  'input-failed', // reason
  'input-too-large', // limit: bytes, stored or unpacked
  'input-compression-broken',
  'input-encoding', // line, column, found: not UTF-8
  'json-empty',
  'json-cut-short', // line, column: of the end, or of the last word begun
  'json-syntax', // line, column, found
  'travel-file-hash', // stated, found: sha256
  'output-folder-missing', // reason
  'output-is-a-folder',
  'output-not-a-folder',
  'output-no-access', // reason
  'output-disk-full', // reason
  'output-failed', // reason
  'cache-not-made', // reason?: the folder in which roads and maps are kept
] as const

export type FileFaultCode = (typeof FILE_FAULT_CODES)[number]
