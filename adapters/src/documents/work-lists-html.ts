import type { ListRow, WorkList, WorkLists } from '@hjemrute/engine/report'

/**
 * The lists as one page that needs nothing else: headings, tables with captions and header cells, a list of contents,
 * light and dark, and one list on each sheet of paper. `credit`: whose the addresses are.
 */
export function workListsHtml(pages: WorkLists, credit = ''): string {
  const { language, title, heading, notes, lists, indexTitle, unassigned, unassignedTitle } = pages
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(heading)}</h1>
${notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
</header>
<nav aria-label="${escape(indexTitle)}">
<ul>
${lists.map(({ id, title: name }) => `<li><a href="#${anchor(id)}">${escape(name)}</a></li>`).join('\n')}
</ul>
</nav>
<main>
${unassigned.length === 0 ? '' : missing(unassignedTitle, unassigned)}
${lists.map((list) => section(list, pages)).join('\n')}
</main>
<footer><p>${escape([...notes.slice(1), credit].filter(Boolean).join(' '))}</p></footer>
</body>
</html>
`
}

function section({ id, title, subtitle, rows }: WorkList, { columns }: WorkLists): string {
  const heads = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('')
  return `<section aria-labelledby="${anchor(id)}">
<h2 id="${anchor(id)}">${escape(title)}</h2>
<div class="wide" role="region" tabindex="0" aria-label="${escape(title)}">
<table>
<caption>${escape(subtitle)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
</div>
</section>`
}

const row = ({ time, what, who, where, travel, remarks }: ListRow): string =>
  `<tr><th scope="row">${escape(time)}</th>${[what, who, where, travel, remarks].map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`

const missing = (title: string, items: readonly string[]): string => `<section aria-labelledby="missing">
<h2 id="missing">${escape(title)}</h2>
<ul>
${items.map((item) => `<li>${escape(item)}</li>`).join('\n')}
</ul>
</section>`

/** An id that is one in HTML, whatever the shift is called. */
const anchor = (id: string): string => `list-${encodeURIComponent(id)}`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

const STYLE = `
:root { color-scheme: light dark; --line: #767676; --link: #00478f }
@media (prefers-color-scheme: dark) { :root { --link: #8ab4f8 } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem }
h1, h2 { line-height: 1.2 }
a { color: var(--link) }
nav ul { columns: 16rem; padding-left: 1.2rem }
.wide { overflow-x: auto }
.wide:focus-visible, a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; padding: .25rem 0 }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top }
tbody th { font-weight: 600; white-space: nowrap }
@media print {
  nav { display: none }
  body { font-size: 10pt; max-width: none; padding: 0 }
  section { break-before: page }
  tr { break-inside: avoid }
  thead { display: table-header-group }
}
`
