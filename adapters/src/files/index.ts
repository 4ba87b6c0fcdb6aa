/** Files: bytes, compression, encodings and JSON on the way in; whole files or none on the way out. */
export { LARGEST_JSON, LARGEST_MATRIX_FILE } from './limits.ts'
export { matrixFileReader } from './matrix-file-reader.ts'
export { decodeText } from './decode-text.ts'
export { parseJson } from './parse-json.ts'
export { readBytes } from './read-bytes.ts'
export { readJsonFile, readTextFile } from './read-json-file.ts'
export { probeOutput, writeWholeFile } from './write-whole-file.ts'
