/** JSON with one line for each field, and for each item of a list: small, and a change shows as the line it is. */
export function oneItemALine(document: object): string {
  let text = '{\n'
  let before = '  '
  for (const [key, value] of Object.entries(document)) {
    text += `${before}${JSON.stringify(key)}: `
    text += Array.isArray(value) && value.length > 0 ? linesOf(value) : JSON.stringify(value)
    before = ',\n  '
  }
  return `${text}\n}\n`
}

function linesOf(items: readonly unknown[]): string {
  let text = '['
  let before = '\n    '
  for (const item of items) {
    text += before + JSON.stringify(item)
    before = ',\n    '
  }
  return `${text}\n  ]`
}
