import {
  parseProblem,
  EDIT_REFUSAL_CODES,
  REASON_CODES,
  RULE_NAMES,
  TERM_NAMES,
  UNASSIGNED_REASONS,
} from '../../src/model/index.ts'
import type { FaultCode } from '../../src/model/index.ts'
import { say } from '../../src/text/index.ts'
import { TABLES } from '../../src/text/translate.ts'
import { FAULT_EXAMPLES } from '../model/fault-examples.ts'
import { soundProblem } from '../model/sound-problem.ts'
import { editText, withEdits } from '../model/wrong-example.ts'
import type { Edit } from '../model/wrong-example.ts'
import { PROGRAM_FAULT_EXAMPLES } from './program-fault-examples.ts'

const INTRODUCTION = `# Error index

Every fault, broken rule and reason that Hjemrute tells of, by its code. Each sentence exists in Norwegian Bokmål,
Norwegian Nynorsk and English; a problem's faults are told all at once (at most 300, then how many more). A fault
has a code, a path into the file (\`visits[3].windows[0]\`) and the values in its sentence.

This page is written by a test from the same tables as the program: \`npx vitest run engine/test/text -u\` writes it
again, and a code without text, example or entry fails the test. ⟨In brackets⟩: values.
`

/** The text of docs/error-index.md. */
export const errorIndex = (): string =>
  [INTRODUCTION, problemFaults(), programFaults(), rules(), edits(), reasons(), terms()]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')

function problemFaults(): string {
  const entries = Object.entries(FAULT_EXAMPLES).map(([code, { edits, path, shown }]) => {
    const { faults } = parseProblem(withEdits(soundProblem(), edits))
    const values = faults.find((fault) => fault.code === code)?.values ?? {}
    const changes = tellingEdits(edits, path).map((edit) => `\`${editText(edit)}\``)
    return entry(code, values, shown ?? (changes.join('; ') || 'none yet'))
  })
  return `## Faults of a problem or a plan\n\n${entries.join('\n')}`
}

/** The changes that make the fault, without those that only keep others away. */
function tellingEdits(edits: readonly Edit[], path: string): readonly Edit[] {
  const near = edits.filter((edit) => {
    const place = editText({ ...edit, value: '' }).split(': ')[0]!
    return path.startsWith(place) || place.startsWith(path)
  })
  return near.length === 0 || path === '' ? edits.slice(-2) : near
}

const programFaults = (): string =>
  `## Faults of files, travel and foreign formats\n\n${Object.entries(PROGRAM_FAULT_EXAMPLES)
    .map(([code, wrong]) => entry(code, {}, wrong))
    .join('\n')}`

function entry(code: FaultCode | string, values: Record<string, string | number>, wrong: string): string {
  const { message, remedy } = say('en', code, values)
  return `### \`${code}\`\n\n${escaped(message)}\n\n- Remedy: ${escaped(remedy ?? '')}\n- Wrong: ${wrong}\n`
}

function rules(): string {
  const { rules: texts } = TABLES.en
  const entries = RULE_NAMES.map((rule) => {
    const variants = Object.entries(texts[rule].variants ?? {}).map(
      ([name, text]) => `- \`${name}\`: ${bracketed(text)}`,
    )
    const list = variants.length === 0 ? '' : `\n${variants.join('\n')}\n`
    return `### \`${rule}\`\n\n${bracketed(texts[rule].message)} ${bracketed(texts[rule].remedy)}\n${list}`
  })
  const introduction =
    'When each rule holds: [objective.md](objective.md#the-hard-rules). Wrong: a plan that breaks it.'
  return `## Broken rules\n\n${introduction}\n\n${entries.join('\n')}`
}

function edits(): string {
  const rows = EDIT_REFUSAL_CODES.map((code) => {
    const { message, remedy } = TABLES.en.edits[code]
    return `| \`${code}\` | ${bracketed(message)} | ${bracketed(remedy)} |`
  })
  return `## Edits of a plan that are refused

An edit is also refused for every broken rule, save coverage; see [edits.md](edits.md).

| code | it means | remedy |
|---|---|---|
${rows.join('\n')}
`
}

function reasons(): string {
  const rows = REASON_CODES.map((code) => {
    const actions = UNASSIGNED_REASONS[code].actions.map((action) => `\`${action}\``).join(', ')
    return `| \`${code}\` | ${bracketed(TABLES.en.reasons[code])} | ${actions} |`
  })
  const actions = Object.entries(TABLES.en.actions).map(([action, text]) => `| \`${action}\` | ${text} |`)
  return `## Why something is unassigned

An outcome, not an error: what is proposed, a person decides.

| reason | it means | possible actions |
|---|---|---|
${rows.join('\n')}

| action | it means |
|---|---|
${actions.join('\n')}
`
}

function terms(): string {
  const rows = TERM_NAMES.map((term) => {
    const labels = (['nb', 'nn', 'en'] as const).map((language) => TABLES[language].terms[term].label)
    return `| \`${term}\` | ${labels.join(' | ')} |`
  })
  return `## What the terms are called

Amounts, units and definitions: [objective.md](objective.md).

| term | nb | nn | en |
|---|---|---|---|
${rows.join('\n')}
`
}

/** A template as a reader sees it: values by their names. */
const bracketed = (template: string): string =>
  escaped(
    template
      .replace(/\{(\w+)\|[^|{}]*\|([^|{}]*)\}/g, '⟨$1⟩ $2')
      .replace(/\{(\w+)(?::\w+)?\}/g, '⟨$1⟩')
      .replace(/[[\]]/g, ''),
  )

const escaped = (text: string): string => text.replace(/[*_<]/g, '\\$&').replace(/[\u00a0\u202f]/g, ' ')
