import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../src/command-names.ts'
import { CLI_FAULT_CODES } from '../src/fault-codes.ts'
import { textIn } from '../src/text/index.ts'
import { root, run } from './run.ts'

const LANGUAGES = ['nb', 'nn', 'en'] as const

describe('help', () => {
  test.each(LANGUAGES)('names every command, in %s', async (language) => {
    const { code, out, err } = await run('--help', '--language', language)
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const name of COMMAND_NAMES) expect(out).toContain(name)
  })

  test.each(COMMAND_NAMES)('of %s tells every option that the command reads, in every language', async (name) => {
    const source = readFileSync(join(root, 'cli/src/commands', `${name}.ts`), 'utf8')
    const table = /const OPTIONS = \{(.*?)\} as const/s.exec(source)?.[1] ?? ''
    const options = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map((match) => match[1]!)
    for (const language of LANGUAGES) {
      const { code, out } = await run(name, '--help', '--language', language)
      expect(code).toBe(0)
      expect(out).toContain(`hjemrute ${name}`)
      for (const option of [...options, 'json', 'language', 'help']) expect(out).toContain(`--${option}`)
      for (const variable of ['HJEMRUTE_CACHE', 'HJEMRUTE_ROUTING']) expect(out).toContain(variable)
    }
  })

  test('fits a terminal of 96 columns', () => {
    for (const language of LANGUAGES) {
      for (const text of Object.values(textIn(language).help)) {
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(96)
      }
    }
  })

  test('is the same by -h, by help and by --help', async () => {
    const asked = await Promise.all([run('plan', '-h'), run('help', 'plan'), run('plan', '--help')])
    expect(new Set(asked.map(({ out }) => out)).size).toBe(1)
  })
})

describe('a wrong call ends in a coded message and exit code 2', () => {
  test.each([
    [[], 'usage-no-command'],
    [['--json'], 'usage-no-command'],
    [['frobnicate'], 'usage-unknown-command'],
    [['plan'], 'usage-missing-argument'],
    [['check', 'a.json'], 'usage-missing-argument'],
    [['check', 'a.json', 'b.json', 'c.json'], 'usage-too-many-arguments'],
    [['plan', 'a.json', '--tme', '3'], 'usage-unknown-option'],
    [['plan', 'a.json', '--time'], 'usage-option-without-value'],
    [['plan', 'a.json', '--out', '--json'], 'usage-option-without-value'],
    [['plan', 'a.json', '--bound=3'], 'usage-option-with-value'],
    [['plan', 'a.json', '--time', '0'], 'usage-option-value'],
    [['plan', 'a.json', '--time', 'Infinity'], 'usage-option-value'],
    [['plan', 'a.json', '--seed', '1.5'], 'usage-option-value'],
    [['plan', 'a.json', '--threads', '0'], 'usage-option-value'],
    [['plan', 'a.json', '--order', 'bus'], 'usage-option-value'],
    [['convert', 'a.json'], 'usage-missing-option'],
    [['convert', 'a.json', '--from', 'udine'], 'usage-missing-option'],
    [['convert', 'a.json', '--from', 'fhir', '--out', 'b'], 'usage-integration-to-come'],
    [['convert', 'a.json', '--to', 'fhir', '--problem', 'p', '--out', 'b'], 'usage-integration-to-come'],
    [['plan', 'a.json', '--threads', '1000'], 'usage-option-value'],
    [['convert', '--to', 'ics', '--problem', 'p.json', '--out', 'b'], 'usage-missing-argument'],
    [['convert', 'a.json', 'b.json', '--from', 'udine', '--out', 'b'], 'usage-too-many-arguments'],
    [['convert', 'a.csv', '--from', 'csv', '--from-date', 'soon', '--out', 'b'], 'usage-option-value'],
    [['convert', 'a.json', '--from', 'xml', '--out', 'b'], 'usage-option-value'],
    [['convert', 'a.json', '--from', 'udine', '--round', 'full', '--out', 'b'], 'usage-unknown-option'],
    [['schema', 'everything'], 'usage-option-value'],
    [['explain', 'a.json'], 'usage-missing-argument'],
    [['repair', 'a.json', 'b.json'], 'usage-missing-option'],
    [['repair', 'a.json', 'b.json', '--events', 'e', '--now', 'ten', '--out', 'f'], 'usage-option-value'],
    [['prices', 'a.json'], 'usage-missing-argument'],
    [['generate'], 'usage-missing-option'],
    [['generate', '--map', 'a.osm.pbf'], 'usage-missing-option'],
  ])('%j: %s', async (argv, code) => {
    const { code: exit, out, err } = await run(...argv)
    expect(exit).toBe(2)
    expect(err).toContain(`[${code}]`)
    expect(CLI_FAULT_CODES as readonly string[]).toContain(code)
    if (!argv.includes('--json')) expect(out).toBe('')
  })

  test('which with --json is one JSON document too', async () => {
    const { code, out } = await run('plan', 'missing.json', '--json', '--language', 'en')
    expect(code).toBe(2)
    const document = JSON.parse(out) as { kind: string; faults: { code: string; place: string; remedy: string }[] }
    expect(document.kind).toBe('input')
    expect(document.faults[0]).toMatchObject({ code: 'input-not-found', place: 'missing.json' })
    expect(document.faults[0]!.remedy).not.toBe('')
  })

  test('what a format to come will be is named, and what to use until then', async () => {
    const { err } = await run('convert', 'a.json', '--from', 'fhir', '--out', 'b')
    expect(err).toContain('HL7 FHIR R4')
    expect(err).toContain('csv')
  })

  test.each([
    [['plan', 'a.json', '--threads', '1000'], /Velg 1–\d+\./],
    [['convert', '--to', 'ics', '--problem', 'p.json', '--out', 'b'], 'convert mangler PLAN.json.'],
  ])('%j is told what can be chosen: %s', async (argv, told) => {
    expect((await run(...argv)).err).toMatch(told)
  })

  test('in the language asked for', async () => {
    const messages = await Promise.all(LANGUAGES.map((language) => run('frobnicate', '--language', language)))
    expect(new Set(messages.map(({ err }) => err)).size).toBe(3)
  })
})

test('the version is told', async () => {
  const { code, out } = await run('--version')
  expect(code).toBe(0)
  expect(out).toMatch(/^hjemrute \d+\.\d+\.\d+, Node v\d+/)
})
