/** Where a text stops being JSON. `cutShort`: all of it could be the beginning of JSON, so the rest is missing. */
export interface JsonMistake {
  readonly offset: number
  readonly cutShort: boolean
}

type Awaiting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

const SPACE = /[ \t\n\r]*/y
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
/** The part of a string before its end or its mistake. */
const STRING_START = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*/y
/** What could still become a scalar if more text came. */
const SCALAR_START = /(?:-|-?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/y

/**
 * The first mistake of a text that is not JSON, or `undefined` when it is. The parser of the language says that there
 * is one but not always where, and a person who has to mend a file of 10,000 lines needs the line.
 * Grammar: RFC 8259.
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: ('{' | '[')[] = []
  let awaiting: Awaiting = 'value'
  let at = matchEnd(SPACE, text, 0)!
  const mistake = (offset: number): JsonMistake => ({ offset, cutShort: offset >= text.length })

  while (at < text.length || open.length > 0 || awaiting !== ', or end') {
    const character = text[at]
    if (character === undefined) return mistake(at)
    if (awaiting === ', or end') {
      const inside = open.at(-1)
      if (inside === undefined) return { offset: at, cutShort: false }
      if (character === ',') awaiting = inside === '{' ? 'key' : 'value'
      else if (character === (inside === '{' ? '}' : ']')) open.pop()
      else return mistake(at)
      at++
    } else if (awaiting === ':') {
      if (character !== ':') return mistake(at)
      awaiting = 'value'
      at++
    } else if (character === '}' && awaiting === 'key or }') {
      open.pop()
      awaiting = ', or end'
      at++
    } else if (character === ']' && awaiting === 'value or ]') {
      open.pop()
      awaiting = ', or end'
      at++
    } else if (character === '"') {
      const end = matchEnd(STRING, text, at)
      if (end === undefined) return mistakeInString(text, at)
      awaiting = awaiting.startsWith('key') ? ':' : ', or end'
      at = end
    } else if (awaiting.startsWith('key')) {
      return mistake(at)
    } else if (character === '{' || character === '[') {
      open.push(character)
      awaiting = character === '{' ? 'key or }' : 'value or ]'
      at++
    } else {
      const end = matchEnd(SCALAR, text, at)
      if (end === undefined) return { offset: at, cutShort: matchEnd(SCALAR_START, text, at) !== undefined }
      awaiting = ', or end'
      at = end
    }
    at = matchEnd(SPACE, text, at)!
  }
  return undefined
}

/** Where the match of a sticky pattern at `at` ends; `undefined` when there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** A string that never ends is shown where it begins; a wrong character in it where it stands. */
function mistakeInString(text: string, start: number): JsonMistake {
  const end = matchEnd(STRING_START, text, start)!
  const rest = text.slice(end, end + 6)
  if (rest === '' || /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(rest)) return { offset: start, cutShort: true }
  return { offset: end, cutShort: false }
}
