import type { PageFrame, Table } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import { escape } from './escape.ts'
import { pageStyle, STYLE } from './style.ts'

/** What a page is made of. `main` and `nav` are HTML. */
export interface PageParts {
  readonly frame: PageFrame
  readonly heading: string
  readonly paper: 'A4' | 'A4 landscape'
  /** Also shown at the foot of each sheet of paper. */
  readonly shred?: boolean
  readonly bodyClass?: string
  readonly nav: string
  readonly main: string
}

/** A page that needs nothing else: its style is inside it, and it calls nobody. */
export function page({ frame, heading, paper, shred, bodyClass, nav, main }: PageParts): string {
  const words = REPORT_WORDS[frame.language]
  const foot = [heading, frame.version, frame.printed, ...(shred === true ? [words.shred] : [])].join(' · ')
  return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(`${heading}: ${frame.title}`)}</title>
<style>${STYLE}${pageStyle(paper, foot, words.page(1, 2))}</style>
</head>
<body${bodyClass === undefined ? '' : ` class="${bodyClass}"`}>
<a class="skip" href="#main">${escape(words.skipToContents)}</a>
<header>
${frame.notices.length === 0 ? '' : `<p class="notice">${escape(frame.notices.join(' · '))}</p>`}
<h1>${escape(heading)}</h1>
<p>${escape(frame.title)}</p>
<p class="meta">${escape(`${frame.version} · ${frame.printed}`)}</p>
${nav}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>${frame.notices.length === 0 ? '' : `<p class="meta">${escape(frame.notices.join(' · '))}</p>`}</footer>
</body>
</html>
`
}

/**
 * A table with caption and header cells, in a frame that scrolls by itself, also by keyboard. The caption is always
 * told, and shown where no heading says the same.
 */
export function tableHtml({ caption, columns, rows, figures = [], phones = [] }: Table, showCaption = false): string {
  const style = (k: number): string => (figures.includes(k) ? ' class="figure"' : '')
  const head = columns.map((column, k) => `<th scope="col"${style(k)}>${escape(column)}</th>`).join('')
  const body = rows.map((cells) => {
    const [first = '', ...rest] = cells.map((cell, k) => (phones.includes(k) ? phoneLink(cell) : escape(cell)))
    return `<tr><th scope="row"${style(0)}>${first}</th>${rest.map((cell, k) => `<td${style(k + 1)}>${cell}</td>`).join('')}</tr>`
  })
  return wide(
    caption,
    `<table><caption${showCaption ? '' : ' class="vh"'}>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`,
  )
}

/** A telephone number that calls; empty where there is none. */
export const phoneLink = (number: string): string =>
  number === '' ? '' : `<a class="phone" href="tel:${number.replace(/[^\d+]/g, '')}">${escape(number)}</a>`

/** What may be wider than the screen, reachable by keyboard. */
export const wide = (name: string, content: string, style = ''): string =>
  `<div class="wide ${style}" role="group" tabindex="0" aria-label="${escape(name)}">${content}</div>`
