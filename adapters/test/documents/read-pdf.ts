import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF, page by page, read from its bytes as a reader would: content streams, and each font's table from glyphs to
 * letters. Enough for the PDFs we write, where every object stands plain; no general reader.
 */
export function readPdf(bytes: Uint8Array): { pages: string[]; raw: string } {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)) objects.set(id!, body!)
  const dictionary = (id: string): string => objects.get(id)!.split('stream\n')[0]!
  const stream = (id: string): string => {
    const body = objects.get(id)!
    const data = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1')
    return (dictionary(id).includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1')
  }
  const tables = new Map<string, ReadonlyMap<string, string>>()
  const tableOf = (font: string): ReadonlyMap<string, string> => {
    const table = tables.get(font) ?? glyphTable(stream(/\/ToUnicode (\d+) 0 R/.exec(dictionary(font))![1]!))
    tables.set(font, table)
    return table
  }
  const kids = [...raw.matchAll(/\/Kids \[([^\]]*)\]/g)].map(([, list]) => list!).find((list) => list.length > 0) ?? ''
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, page]) => {
    const resources = dictionary(/\/Resources (\d+) 0 R/.exec(dictionary(page!))![1]!)
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]))
    const content = stream(/\/Contents (\d+) 0 R/.exec(dictionary(page!))![1]!)
    let font = ''
    let text = ''
    for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name)!
      for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g)) {
        for (const glyph of hex!.match(/.{4}/g)!) text += tableOf(font).get(glyph) ?? '\ufffd'
      }
      if (shown !== undefined) text += '\n'
    }
    return text
  })
  return { pages, raw }
}

/** `<0000> <0005> [<0020> <0066 0069> …]`: what each glyph stands for; a ligature for several letters. */
function glyphTable(map: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    const first = parseInt(from!, 16)
    for (const [k, [, hex]] of [...list!.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const units = (hex!.match(/[0-9a-f]{4}/g) ?? []).map((unit) => parseInt(unit, 16))
      table.set((first + k).toString(16).padStart(4, '0'), String.fromCharCode(...units))
    }
  }
  return table
}
