/** JSON with one line for each field, and for each item of a list: small, and a change shows as the line it is. */
export function oneItemALine(document: object): string {
  const fields = Object.entries(document).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
    const items = value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')
    return `  ${JSON.stringify(key)}: [\n${items}\n  ]`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
