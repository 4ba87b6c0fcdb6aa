/**
 * What we use of pdfmake's document definitions (https://pdfmake.github.io/docs/0.1/document-definition-object/); the
 * types that npm has describe another version of it. Lengths in points.
 */
export interface Node {
  readonly text?: string | readonly (string | Node)[]
  readonly fontSize?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly decoration?: 'lineThrough'
  readonly alignment?: 'right' | 'center'
  readonly margin?: readonly [number, number] | readonly [left: number, top: number, right: number, bottom: number]
  readonly pageBreak?: 'before'
  readonly unbreakable?: boolean
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  readonly relativePosition?: { readonly x: number; readonly y: number }
  readonly stack?: readonly Content[]
  readonly columns?: readonly Node[]
  readonly columnGap?: number
  /** Of a column. */
  readonly width?: '*' | 'auto' | number
  readonly canvas?: readonly Shape[]
  readonly table?: {
    readonly headerRows?: number
    readonly dontBreakRows?: boolean
    readonly widths: readonly ('*' | 'auto' | number)[]
    readonly body: readonly (readonly Content[])[]
  }
  readonly layout?: 'lightHorizontalLines' | TableLayout
}
export type Content = string | Node

/** A line or a rectangle. */
export type Shape =
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }
  | { type: 'rect'; x: number; y: number; w: number; h: number; r?: number; lineWidth: number }

/** Lines and paddings of a table; `i` counts lines from the one above the first row. */
export interface TableLayout {
  readonly hLineWidth: (i: number) => number
  readonly hLineStyle?: (i: number) => { dash: { length: number; space: number } } | null
  readonly hLineColor?: () => string
  readonly vLineWidth: () => number
  readonly paddingLeft: () => number
  readonly paddingRight: () => number
  readonly paddingTop: () => number
  readonly paddingBottom: () => number
}

export interface DocumentDefinition {
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: 0 | readonly [number, number, number, number]
  readonly language: string
  readonly displayTitle: boolean
  readonly version: string
  readonly info: Readonly<Record<string, string | Date>>
  readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number }
  readonly footer?: (page: number, of: number) => Node
  readonly content: readonly Content[]
}
