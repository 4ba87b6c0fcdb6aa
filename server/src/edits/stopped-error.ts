import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { RULE_NAMES, UNASSIGNED_REASONS } from '@hjemrute/engine/model'
import type { Problem, Stopped } from '@hjemrute/engine/model'
import { problemNames, sayStopped } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'

/** An edit that cannot be made. The sentence may name people, so it goes to whoever asked and into no log. */
export class StoppedError extends HjemruteError {
  readonly sentence: string

  constructor(stopped: Stopped, problem: Problem, language: Language) {
    const values = { stoppedBy: stopped.code }
    super('usage', [isRule(stopped) ? fault('edit-breaks-rule', '', values) : fault('edit-not-possible', '', values)])
    this.sentence = sentenceOf(stopped, problem, language)
  }
}

const isRule = ({ code }: Stopped): boolean =>
  (RULE_NAMES as readonly string[]).includes(code) || Object.hasOwn(UNASSIGNED_REASONS, code)

function sentenceOf(stopped: Stopped, problem: Problem, language: Language): string {
  const { names } = problemNames(problem, language)
  return sayStopped(language, stopped, { timeZone: problem.horizon.timeZone, days: 'one', names }).message
}
