import { clockOf } from '@hjemrute/engine/report'
import type { Line, ListRow, PageFrame, Report, WorkList } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { ReportWords } from '@hjemrute/engine/text'
import { anchor, escape } from './escape.ts'
import { page, phoneLink, wide } from './page.ts'

/** Every list on one page, one sheet of paper for each shift. */
export function listsPage({ frame, lists }: Report, back?: string): string {
  const words = REPORT_WORDS[frame.language]
  const links = lists.map(({ shift, shiftName, who }) => {
    return `<li><a href="#${anchor('list', shift)}">${escape(`${shiftName} ${who}`)}</a></li>`
  })
  const up = back === undefined ? '' : `<p class="screen"><a href="${back}">${escape(words.toContents)}</a></p>`
  return page({
    frame,
    heading: words.workLists,
    paper: 'A4',
    shred: true,
    bodyClass: 'lists',
    nav: `${up}<nav aria-label="${escape(words.allLists)}"><ul>${links.join('\n')}</ul></nav>`,
    main: lists.map((list) => listSection(list, frame)).join('\n'),
  })
}

/** One shift's list as a page of its own. */
export function oneListPage(list: WorkList, frame: PageFrame): string {
  const words = REPORT_WORDS[frame.language]
  const main = listSection(list, frame)
  return page({ frame, heading: words.workList, paper: 'A4', shred: true, bodyClass: 'lists', nav: '', main })
}

export function listSection(list: WorkList, frame: PageFrame): string {
  const words = REPORT_WORDS[frame.language]
  const { shift, who, day, shiftName, hours, about, facts, changes, call, legend, rows } = list
  const id = anchor('list', shift)
  const title = `${who}, ${shiftName}`
  const { time, kind, where, how, length, done } = { ...words.columns, length: words.columns.minutes }
  const head = [time, kind, where, how, length, done]
    .map((name) => `<th scope="col" role="columnheader">${escape(name)}</th>`)
    .join('')
  return `<section class="sheet" aria-labelledby="${id}">
<h2 id="${id}">${escape(who)}</h2>
<p><strong>${escape([day, shiftName, hours].filter(Boolean).join(' · '))}</strong></p>
<p>${escape(about)}</p>
${facts.map(paragraph).join('\n')}
${changes.map((each) => `<p class="change">${escape(each.text)}</p>`).join('\n')}
${legendHtml(words, legend)}
${wide(
  title,
  `<table class="list" role="table"><caption class="vh">${escape(`${words.workList}: ${title}`)}</caption>
<thead role="rowgroup"><tr class="paper"><th colspan="6">${escape(title)}</th></tr><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => rowHtml(row, words)).join('\n')}
</tbody></table>`,
)}
<p><strong>${escape(call)}</strong></p>
<p class="meta">${escape([frame.version, frame.printed, words.shred, ...frame.notices].join(' · '))}</p>
</section>`
}

export const legendHtml = (words: ReportWords, legend: WorkList['legend']): string =>
  legend.length === 0
    ? ''
    : `<ul class="legend" aria-label="${escape(words.legend)}">${legend
        .map(({ letter, name }) => `<li><span class="letter">${escape(letter)}</span> ${escape(name)}</li>`)
        .join('')}</ul>`

function rowHtml(row: ListRow, words: ReportWords): string {
  const { kind, until, former, title, length, letter, service, travel, where, how } = row
  const { clock, season } = clockOf(row.time)
  const was =
    former === undefined ? '' : `<del><span class="vh">${escape(words.former(''))}</span>${escape(former)}</del>`
  const small = [season, until === '' ? '' : words.until(until), travel].filter(
    (text): text is string => text !== undefined && text !== '',
  )
  const sign =
    letter === undefined
      ? ''
      : `<span class="letter" aria-hidden="true">${escape(letter)}</span><span class="vh">${escape(service ?? '')}</span>`
  return `<tr role="row" class="row-${kind}"><th scope="row" role="rowheader" class="time">${escape(clock)}${was}${small.map((text) => `<small>${escape(text)}</small>`).join('')}</th>
<td role="cell">${sign}</td>
<td role="cell"><span class="name">${escape(title)}</span>${where.map(paragraph).join('')}</td>
<td role="cell">${how.map(paragraph).join('')}</td>
<td role="cell" class="length">${escape(length)}</td>
<td role="cell">${kind === 'visit' ? '<span class="box" aria-hidden="true"></span>' : ''}</td></tr>`
}

/** A line with its label, telephone numbers as links that call. */
function paragraph({ kind, label, text }: Line): string {
  const said = kind === 'phone' ? phoneLink(text) : escape(text)
  const named = label === '' ? '' : `<span class="label">${escape(label)}:</span> `
  return `<p${kind === 'change' ? ' class="change"' : ''}>${named}${said}</p>`
}
