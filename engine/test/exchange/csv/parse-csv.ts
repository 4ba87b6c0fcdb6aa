/** A slow and obvious reader of RFC 4180, by the letter, with nothing of the program's own in it. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const letter = text[at]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') cell += text[++at]!
      else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === delimiter) {
      rows.at(-1)!.push(cell)
      cell = ''
    } else if (letter === '\n') {
      rows.at(-1)!.push(cell)
      rows.push([])
      cell = ''
    } else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(cell)
  return rows.filter((row) => row.length > 0)
}
