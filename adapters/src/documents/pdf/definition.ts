import type { PageFrame } from '@hjemrute/engine/report'
import type { Content, DocumentDefinition } from './content.ts'

/** Where something is laid on a sheet, in points from its upper left corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * What every one of our PDFs has: title and language, so that it is announced and read aloud rightly, black on white. It is not
 * tagged: pdfmake draws text and lines without structure. Who needs tags prints the web page.
 */
export function definitionOf(
  frame: PageFrame,
  title: string,
  size: { readonly width: number; readonly height: number },
  content: readonly Content[],
): DocumentDefinition {
  return {
    pageSize: size,
    pageMargins: 0,
    language: frame.language,
    displayTitle: true,
    version: '1.7',
    info: {
      title: `${title}: ${frame.title}`,
      subject: [frame.version, frame.printed, ...frame.notices].join(' · '),
      creator: 'Hjemrute',
      producer: 'Hjemrute (pdfmake)',
      // Without it the machine's clock would be read; the time of printing stands on the page.
      creationDate: new Date(0),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1 },
    content,
  }
}
