export { LANGUAGES } from './sentence.ts'
export type { Language } from './sentence.ts'
export { Explainer } from './say-explanation.ts'
export type { Names } from './names.ts'
export { problemNames } from './problem-names.ts'
export type { ProblemNames } from './problem-names.ts'
export {
  say,
  sayClock,
  sayFault,
  sayLength,
  sayReason,
  sayStatement,
  sayStopped,
  sayTerm,
  sayViolation,
  shortReason,
} from './translate.ts'
export type { Said, SayOptions } from './translate.ts'
export { REPORT_WORDS } from './report-table.ts'
export type { ReportWords } from './report-words.ts'
export { sayQuality } from './say-quality.ts'
