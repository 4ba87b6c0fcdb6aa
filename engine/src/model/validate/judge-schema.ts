import { isRecord } from './json-path.ts'
import type { Report } from './report.ts'

const OF_OURS = /^hjemrute\/(problem|plan|events)\//

/**
 * The document says that it is what is `expected` (`hjemrute/problem/1`). Another version has other keys and meanings,
 * so nothing else is judged then. Returns false when it is not for us to read on.
 */
export function judgeSchema(root: unknown, expected: string, report: Report): boolean {
  if (!isRecord(root)) return true
  const found = root.schema
  if (found === expected) return true
  if (typeof found !== 'string') {
    report.add('schema-missing', 'schema', { expected })
    return true
  }
  const isSameDocument = OF_OURS.exec(found)?.[1] === OF_OURS.exec(expected)?.[1]
  report.add(isSameDocument ? 'schema-other-version' : 'schema-other-document', 'schema', { found, expected })
  return false
}
