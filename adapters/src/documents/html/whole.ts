import type { Report } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import { dutySections } from './duty.ts'
import { anchor, escape } from './escape.ts'
import { listSection } from './lists.ts'
import { daysSections, measuresSection } from './overview.ts'
import { page } from './page.ts'

/** Everything in one page: overview, duty lead's sheet and all lists. */
export function wholePage(report: Report): string {
  const { frame, lists } = report
  const words = REPORT_WORDS[frame.language]
  const links = lists.map(({ shift, shiftName, who }) => {
    return `<li><a href="#${anchor('list', shift)}">${escape(`${shiftName} ${who}`)}</a></li>`
  })
  return page({
    frame,
    heading: words.plan,
    paper: 'A4',
    shred: true,
    nav: `<nav aria-label="${escape(words.allLists)}"><ul>${links.join('\n')}</ul></nav>`,
    main: `${measuresSection(report)}\n${daysSections(report)}\n${dutySections(report)}\n${lists.map((list) => listSection(list, frame)).join('\n')}`,
  })
}
