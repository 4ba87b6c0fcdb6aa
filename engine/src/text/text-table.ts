import type {
  Action,
  EditRefusalCode,
  FaultCode,
  ReasonCode,
  RuleName,
  StatementCode,
  StopCode,
  TermName,
} from '../model/index.ts'
import type { nb } from './nb/index.ts'
import type { RuleSentence, Sentence, TermText } from './sentence.ts'

/** Faults of files, of foreign formats, of travel and of usage: made by rooms that no table of codes is shared with. */
export type ProgramFaultCode = Exclude<keyof typeof nb.faults, FaultCode>
/** Words for kinds, types and limits that values name. */
export type WordKey = keyof typeof nb.words

/** All texts of a language. `nb` defines it; the others must match it, or the compiler refuses them. */
export interface TextTable {
  readonly faults: Readonly<Record<FaultCode | ProgramFaultCode, Sentence>>
  readonly rules: Readonly<Record<RuleName, RuleSentence>>
  readonly terms: Readonly<Record<TermName, TermText>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly edits: Readonly<Record<EditRefusalCode, Sentence>>
  /** What stops an edit, in at most thirty characters. */
  readonly shortReasons: Readonly<Record<StopCode, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly statements: Readonly<Record<StatementCode, string>>
  readonly words: Readonly<Record<WordKey, string>>
  /** For a code that has no text: `{code}`. */
  readonly unknown: string
}
