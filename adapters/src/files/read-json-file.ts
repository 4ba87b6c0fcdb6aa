import { decodeText } from './decode-text.ts'
import { LARGEST_JSON } from './limits.ts'
import { parseJson } from './parse-json.ts'
import { readBytes } from './read-bytes.ts'

/** The text of a UTF-8 file, unpacked when it is compressed. */
export const readTextFile = (file: string, limit = LARGEST_JSON): string =>
  decodeText(readBytes(file, limit).content, file)

/** The value of a JSON file, unpacked when it is compressed. Throws `HjemruteError` (input) with the place. */
export const readJsonFile = (file: string, limit = LARGEST_JSON): unknown => parseJson(readTextFile(file, limit), file)
