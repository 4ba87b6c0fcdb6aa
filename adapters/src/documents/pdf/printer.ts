import { createRequire } from 'node:module'
import type { DocumentDefinition } from './content.ts'

/** What we use of a document that pdfmake has laid out; its types describe another version. */
interface LaidOutDocument {
  on(event: 'data', take: (chunk: Uint8Array) => void): void
  on(event: 'end', done: () => void): void
  on(event: 'error', fail: (error: Error) => void): void
  end(): void
  switchToPage(page: number): void
  readonly outline: { addItem(title: string): unknown }
}
interface Printer {
  createPdfKitDocument(definition: DocumentDefinition, options: { bufferPages: boolean }): LaidOutDocument
}
type FontFiles = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>

const require = createRequire(import.meta.url)
let printer: Printer | undefined

/** The printer with its font, Roboto, which pdfmake carries (Apache-2.0): it has the letters of every Norwegian name. */
function printerWithFont(): Printer {
  if (printer !== undefined) return printer
  const Pdf = require('pdfmake') as new (fonts: Readonly<Record<string, FontFiles>>) => Printer
  const files = require('pdfmake/build/vfs_fonts.js') as Readonly<Record<string, string>>
  const font = (name: string): Uint8Array => Buffer.from(files[name]!, 'base64')
  const [normal, bold, italics] = [font('Roboto-Regular.ttf'), font('Roboto-Medium.ttf'), font('Roboto-Italic.ttf')]
  printer = new Pdf({ Roboto: { normal, bold, italics, bolditalics: font('Roboto-MediumItalic.ttf') } })
  return printer
}

/** A name in the file's table of contents, and the page it leads to, from 0. */
export interface Bookmark {
  readonly title: string
  readonly page: number
}

/** Lays a document out and gives its bytes, with a bookmark for each part. */
export function printPdf(definition: DocumentDefinition, bookmarks: readonly Bookmark[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = printerWithFont().createPdfKitDocument(definition, { bufferPages: true })
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    for (const { title, page } of bookmarks) {
      document.switchToPage(page)
      document.outline.addItem(title)
    }
    document.end()
  })
}
