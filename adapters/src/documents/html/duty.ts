import type { Report, Table, UnassignedItem } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { ReportWords } from '@hjemrute/engine/text'
import { escape } from './escape.ts'
import { page, tableHtml, wide } from './page.ts'

/** The duty lead's sheet as a page. */
export function dutyPage(report: Report, back?: string): string {
  const words = REPORT_WORDS[report.frame.language]
  const up = back === undefined ? '' : `<p class="screen"><a href="${back}">${escape(words.toContents)}</a></p>`
  const main = dutySections(report)
  return page({ frame: report.frame, heading: words.dutySheet, paper: 'A4', shred: true, nav: up, main })
}

export function dutySections({ frame, duty }: Report): string {
  const words = REPORT_WORDS[frame.language]
  return [
    section('duty-lists', words.allLists, tableHtml(duty.lists)),
    unassignedSection(words, duty.unassigned),
    section('duty-vacant', words.vacantShifts, tableOr(duty.vacant, words.noVacantShifts)),
    section(
      'duty-keys',
      words.keysAndCars,
      tableOr(duty.vehicles, words.noVehicles, true) + tableOr(duty.keys, words.noKeys, true),
    ),
    ...(duty.phones.rows.length === 0 ? [] : [section('duty-phones', words.phones, tableHtml(duty.phones))]),
    section('duty-short', words.workLists, shortLists(duty.short)),
  ].join('\n')
}

export function unassignedSection(words: ReportWords, items: readonly UnassignedItem[]): string {
  const rows = items.map(
    ({ title, letter, about, reasons, waysOut }) => `<tr><th scope="row">${
      letter === undefined ? '' : `<span class="letter">${escape(letter)}</span> `
    }${escape(title)}<br><span class="meta">${escape(about)}</span></th>
<td>${reasons.map((text) => `<p>${escape(text)}</p>`).join('')}</td><td>${waysOut.map((text) => `<p>${escape(text)}</p>`).join('')}</td></tr>`,
  )
  const heads = [words.what, words.why, words.wayOut].map((name) => `<th scope="col">${escape(name)}</th>`).join('')
  const table = wide(
    words.unassigned,
    `<table><caption class="vh">${escape(words.unassigned)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  )
  const content = items.length === 0 ? `<p>${escape(words.nothingUnassigned)}</p>` : table
  // That nothing is missing is worth a line on a screen and no sheet of paper.
  return section('unassigned', `${words.unassigned} (${items.length})`, content, items.length === 0 ? 'screen' : '')
}

const shortLists = (lists: Report['duty']['short']): string =>
  `<div class="short">${lists
    .map(
      ({ title, about, lines }) => `<div><h3>${escape(title)}</h3><p class="meta">${escape(about)}</p>
<ol>${lines.map(({ time, text }) => `<li><b>${escape(time)}</b> ${escape(text)}</li>`).join('')}</ol></div>`,
    )
    .join('\n')}</div>`

const tableOr = (table: Table, empty: string, showCaption = false): string =>
  table.rows.length === 0 ? `<p>${escape(empty)}</p>` : tableHtml(table, showCaption)

const section = (id: string, title: string, content: string, className = ''): string =>
  `<section${className === '' ? '' : ` class="${className}"`} aria-labelledby="${id}"><h2 id="${id}">${escape(title)}</h2>${content}</section>`
