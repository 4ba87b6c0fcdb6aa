import { calendarFile, listsPdf, listsPage, oneListPage } from '@hjemrute/adapters/documents'
import type { ListFormat } from '@hjemrute/contract'
import { checkPlan } from '@hjemrute/engine/check'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { buildReport, planChanges, withReference } from '@hjemrute/engine/report'
import type { PlannedShift, Report } from '@hjemrute/engine/report'
import type { Language } from '@hjemrute/engine/text'

/** Lists to write: of which plan, which of them, as what. */
export interface ListsTask {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly plan: Plan
  /** What was published before it; `undefined`: nothing, and every list is a changed one. */
  readonly before: PlannedShift | undefined
  readonly format: ListFormat
  /** One shift's list alone. */
  readonly list: string | undefined
  readonly language: Language
  /** The publication's number, and now, ISO 8601. */
  readonly version: string
  readonly printed: string
}

/** Writes lists on a thread of its own: a print-out of a shift takes half a second. */
export default async function writeLists(task: ListsTask): Promise<string | Uint8Array> {
  const report = chosen(task, reportFor(task))
  const { lists, calendars, frame } = report
  switch (task.format) {
    case 'all.html':
    case 'changed.html':
      return task.list !== undefined && lists[0] !== undefined ? oneListPage(lists[0], frame) : listsPage(report)
    case 'all.pdf':
    case 'changed.pdf':
      return listsPdf(report)
    case 'all.ics':
      return calendarFile(calendars, frame, task.printed)
  }
}

/** After a change, lists show against what was published before: former times struck through, what went elsewhere. */
function reportFor({ problem, travel, plan, before, language, version, printed }: ListsTask): Report {
  const known = before === undefined ? problem : withReference(problem, before.plan)
  return buildReport({
    problem: known,
    plan,
    language,
    version,
    printed,
    judgement: checkPlan(problem, plan, travel),
  })
}

function chosen({ problem, plan, before, format, list, language }: ListsTask, report: Report): Report {
  const changed =
    before === undefined || !format.startsWith('changed')
      ? undefined
      : planChanges(before, { problem, plan }, language).shifts
  const isWanted = ({ shift }: { readonly shift: string }): boolean =>
    (list === undefined || shift === list) && (changed === undefined || changed.has(shift))
  return { ...report, lists: report.lists.filter(isWanted), calendars: report.calendars.filter(isWanted) }
}
