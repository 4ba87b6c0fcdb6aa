import type { MapPicture, Report, UnitDay } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { ReportWords } from '@hjemrute/engine/text'
import { unassignedSection } from './duty.ts'
import { escape } from './escape.ts'
import { mapSvg, routeMapSvg, routeSign } from './map.ts'
import { page, tableHtml, wide } from './page.ts'
import { timelineSvg } from './timeline.ts'

/** A file beside the overview, with what it is called there. */
export interface FileLink {
  readonly href: string
  readonly name: string
  /** What else there is of it, with a name that is understood alone. */
  readonly more?: { readonly href: string; readonly name: string; readonly short: string }
}

/** The unit's overview: measures, timeline, map, what is unassigned, and the way to every list. */
export function overviewPage(report: Report, files: readonly FileLink[], lists: readonly FileLink[]): string {
  const words = REPORT_WORDS[report.frame.language]
  const link = ({ href, name, more }: FileLink): string => {
    const also =
      more === undefined
        ? ''
        : ` <a class="meta" href="${escape(more.href)}" aria-label="${escape(more.name)}">${escape(more.short)}</a>`
    return `<li><a href="${escape(href)}">${escape(name)}</a>${also}</li>`
  }
  const group = (name: string, links: readonly FileLink[]): string =>
    links.length === 0 ? '' : `<h2>${escape(name)}</h2><ul>${links.map(link).join('\n')}</ul>`
  const nav = `<nav aria-label="${escape(words.contents)}">${group(words.files, files)}<p class="meta">${escape(words.foldHow)}</p>${group(words.allLists, lists)}</nav>`
  const main = `${measuresSection(report)}\n${unassignedSection(words, report.duty.unassigned)}\n${daysSections(report)}`
  return page({ frame: report.frame, heading: words.overview, paper: 'A4 landscape', nav, main })
}

/** The plan's figures, beside those of another. */
export function measuresSection({ frame, measures }: Report): string {
  const words = REPORT_WORDS[frame.language]
  return `<section aria-labelledby="measures"><h2 id="measures">${escape(words.measures)}</h2>
<p class="verdict ${measures.isLegal ? 'legal' : 'illegal'}">${escape(measures.verdict)}</p>
${tableHtml(measures.table)}<p class="meta">${escape(measures.note)}</p></section>`
}

/** Timelines and maps, unit by unit. */
export function daysSections({ frame, days }: Report): string {
  const words = REPORT_WORDS[frame.language]
  return days.map((day, k) => daySections(words, day, k)).join('\n')
}

function daySections(words: ReportWords, { title, timeline, map }: UnitDay, k: number): string {
  const id = `timeline-${k}`
  const drawn =
    timeline === undefined
      ? ''
      : `<section class="timeline" aria-labelledby="${id}"><h2 id="${id}">${escape(`${words.timeline}: ${title}`)}</h2>
<ul class="legend">${timeline.legend.map(({ letter, name }) => `<li><span class="letter">${escape(letter)}</span> ${escape(name)}</li>`).join('')}</ul>
${wide(`${words.timeline}: ${title}`, timelineSvg(timeline, `${id}-name`, `${words.timeline}: ${title}. ${words.timelineAsTable}.`))}
<details><summary>${escape(words.timelineAsTable)}</summary>${tableHtml(timeline.table)}</details></section>`
  return drawn + (map === undefined ? '' : mapSection(words, map, title, k))
}

function mapSection(words: ReportWords, map: MapPicture, title: string, k: number): string {
  const id = `map-${k}`
  const legend = map.routes.map(({ name, who }, i) => `<li>${routeSign(i)} ${escape(`${name} ${who}`)}</li>`)
  const each = map.routes.map(
    ({ name, who, stops }, i) =>
      `<figure>${routeMapSvg(map, id, i)}<figcaption>${routeSign(i)} ${escape(`${name} ${who}`)} (${stops.length})</figcaption></figure>`,
  )
  const hidden = map.hidden === 0 ? '' : words.mapHidden(map.hidden)
  return `<section aria-labelledby="${id}-title"><h2 id="${id}-title">${escape(`${words.map}: ${title}`)}</h2>
<p class="meta">${escape([words.mapMeans, hidden].filter(Boolean).join(' '))}</p>
<div class="map"><div>${mapSvg(map, id, `${words.map}: ${title}. ${words.mapAsTable}.`)}
<p class="meta">${escape(map.attribution)}</p></div>
<ul class="legend" aria-label="${escape(words.allLists)}">${legend.join('\n')}</ul></div>
<div class="maps">${each.join('\n')}</div>
<details><summary>${escape(words.mapAsTable)}</summary>${tableHtml(map.table)}</details></section>`
}
