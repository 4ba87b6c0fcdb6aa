import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import walls from '../../.dependency-cruiser.mjs'

/**
 * A wall that never stops anybody may have fallen long ago. Here each is broken on purpose, in a temporary copy, and
 * the tool that guards it must fail and name the planted file.
 */
const root = join(import.meta.dirname, '..', '..')
const packages = ['engine', 'adapters', 'contract', 'cli', 'server', 'web', 'bench']
/** Milliseconds for one run of a tool over the house, on a busy machine. */
const PATIENCE = 120_000
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hjemrute-walls-'))
  for (const file of ['package.json', 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.mjs', 'scripts']) {
    cpSync(join(root, file), join(copy, file), { recursive: true })
  }
  for (const name of packages) {
    for (const part of ['package.json', 'tsconfig.json', 'src']) {
      if (existsSync(join(root, name, part)))
        cpSync(join(root, name, part), join(copy, name, part), { recursive: true })
    }
  }
  // The packages of others are linked; ours must lead into the copy, or the walls would be read in the original.
  mkdirSync(join(copy, 'node_modules', '@hjemrute'), { recursive: true })
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    if (entry !== '@hjemrute') symlinkSync(join(root, 'node_modules', entry), join(copy, 'node_modules', entry))
  }
  for (const name of packages) symlinkSync(join(copy, name), join(copy, 'node_modules', '@hjemrute', name))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

interface Ran {
  readonly status: number | null
  readonly said: string
}

/** Writes the files, runs one tool in the copy, and puts back what was there. */
function planted(files: Readonly<Record<string, string>>, command: readonly string[]): Ran {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), text)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })
  for (const path of Object.keys(files)) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path))
    else rmSync(join(copy, path))
  }
  return { status, said: stdout + stderr }
}

const layers = ['scripts/layers.mjs']
const lint = (...files: string[]) => ['node_modules/eslint/bin/eslint.js', '--no-color', ...files]
const compile = (project: string) => ['node_modules/typescript-7/bin/tsc', '-p', project, '--pretty', 'false']

/** What is wrong, the file that does it, what it imports, and the wall that must name it. */
const TRESPASSES = [
  ['the judge reads the search', 'engine/src/check/planted.ts', '../optimise/planted-too.ts', 'check-keeps-its-ring'],
  [
    'the search reads the judge',
    'engine/src/optimise/planted.ts',
    '../check/planted-too.ts',
    'optimise-keeps-its-ring',
  ],
  ['the model reads the judge', 'engine/src/model/planted.ts', '../check/planted-too.ts', 'model-keeps-its-ring'],
  ['ring 0 reads the model', 'engine/src/random.ts', './model/planted-too.ts', 'random-keeps-its-ring'],
  ['a room without a ring', 'engine/src/attic/planted.ts', '../units.ts', 'every-room-has-its-ring'],
  ['the engine reads a file', 'engine/src/exchange/planted.ts', 'node:fs', 'engine-needs-no-machine'],
  ['the engine uses a solver', 'engine/src/travel/planted.ts', 'highs', 'engine-imports-only-zod'],
  ['zod past the door', 'engine/src/planning/planted.ts', 'zod', 'zod-stays-in-the-model'],
  [
    'adapters know the command line',
    'adapters/src/files/planted.ts',
    '../../../cli/src/planted-too.ts',
    'adapters-knows',
  ],
  ['bench reads behind the commands', 'bench/src/planted.ts', '../../cli/src/planted-too.ts', 'bench-knows'],
  ['the browser reads the server', 'web/src/planted.ts', '../../server/src/planted-too.ts', 'web-knows'],
  ['the browser searches', 'web/src/planted.ts', '../../engine/src/optimise/planted-too.ts', 'web-knows'],
  ['the contract knows the server', 'contract/src/planted.ts', '../../server/src/planted-too.ts', 'contract-knows'],
  ['the browser loads shapes', 'web/src/planted.ts', '../../contract/src/shifts.ts', 'the-browser-loads-no-shapes'],
  [
    'a second file knows the embedded server',
    'server/src/demo/planted.ts',
    '../database/embedded.ts',
    'one-file-knows-the-embedded-server',
  ],
] as const

const BY_NAME = {
  'adapters/src/planted/planted.ts':
    "import type { Planted } from '@hjemrute/cli/commands/planted'\nexport type { Planted }\n",
  'cli/src/commands/planted.ts': 'export type Planted = 1\n',
}
const CIRCLE = {
  'engine/src/insight/planted.ts': "import type { B } from './planted-too.ts'\nexport type A = { b: B }\n",
  'engine/src/insight/planted-too.ts': "import type { A } from './planted.ts'\nexport type B = { a?: A }\n",
}

describe('dependency-cruiser', () => {
  // All trespasses at once, for reading every import of the house takes seconds; each must be named on its own.
  let ran: Ran
  beforeAll(() => {
    const files: Record<string, string> = { ...BY_NAME, ...CIRCLE }
    for (const [, from, specifier] of TRESPASSES) {
      files[from] = `${files[from] ?? ''}import '${specifier}'\n`
      if (specifier.endsWith('too.ts')) files[join(dirname(from), specifier)] ??= 'export {}\n'
    }
    ran = planted(files, layers)
  }, PATIENCE)

  test.each(TRESPASSES)('stops: %s', (_what, from, _specifier, rule) => {
    expect(ran.said).toMatch(new RegExp(`^${from.replaceAll('.', '\\.')} → .*\\n  ${rule}`, 'm'))
  })

  test('reads a package by its name as well as by its path', () => {
    expect(ran.said).toContain('adapters/src/planted/planted.ts → cli/src/commands/planted.ts')
  })

  test('stops a circular import, also one of types alone', () => {
    expect(ran.said).toMatch(/engine\/src\/insight\/planted(-too)?\.ts → .*\n {2}no-circular-import/)
  })

  test('fails whichever wall is broken', () => {
    expect(ran.status).toBe(1)
    expect(walls.forbidden.filter(({ severity }) => severity !== 'error')).toEqual([])
  })
})

test('nothing read is a failure, not a success', () => {
  const empty = mkdtempSync(join(tmpdir(), 'hjemrute-empty-'))
  cpSync(join(root, '.dependency-cruiser.mjs'), join(empty, '.dependency-cruiser.mjs'))
  mkdirSync(join(empty, 'engine'))
  const { status, said } = planted({}, [...layers, empty])
  rmSync(empty, { recursive: true })
  expect(said).toContain('No TypeScript module was read')
  expect(status).toBe(1)
})

describe('ESLint', () => {
  const machine = [
    ['Math.random()', 'no-restricted-properties'],
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['performance.now()', 'no-restricted-globals'],
    ['console.log(1)', 'no-restricted-globals'],
    ['process.argv', 'no-restricted-globals'],
    ['setTimeout(() => 0, 1)', 'no-restricted-globals'],
    ['new TextDecoder()', 'no-restricted-globals'],
    ['new AbortController()', 'no-restricted-globals'],
    ["Temporal.Instant.from('2026-11-21T08:00Z')", 'no-restricted-globals'],
    ["globalThis['Math'].random()", 'no-restricted-globals'],
  ] as const
  const inexact = 'export const half = (x: number) => Math.exp(-x)\nexport const square = (x: number) => x ** 2\n'
  const files = {
    'engine/src/travel/planted.ts': machine
      .map(([body], index) => `export const planted${index} = () => ${body}\n`)
      .join(''),
    'engine/src/time.ts':
      "export const noon = Temporal.PlainTime.from('12:00')\nexport const now = () => Temporal.Now.instant()\n",
    'cli/src/planted.ts': 'export const now = Date.now()\n',
    'engine/src/optimise/planted.ts': inexact,
    'engine/src/generate/planted.ts': inexact,
    'cli/src/planted-promise.ts': 'export const forgotten = (): void => {\n  Promise.resolve(1)\n}\n',
  }
  let status: number | null
  /** What was said of each file, one fault a line: `line:column severity message rule`. */
  let said: Map<string, string>
  beforeAll(() => {
    const ran = planted(files, lint(...Object.keys(files)))
    status = ran.status
    said = new Map(
      Object.keys(files).map((file) => [file, (ran.said.split(`${join(copy, file)}\n`)[1] ?? '').split('\n\n')[0]!]),
    )
  }, PATIENCE)

  test('fails', () => expect(status).toBe(1))

  test.each(machine.map((each, index) => [...each, index] as const))(
    'stops clock, chance and the machine in the engine: %s',
    (_body, rule, index) => {
      expect(said.get('engine/src/travel/planted.ts')).toMatch(new RegExp(`^ +${index + 1}:.*${rule}`, 'm'))
    },
  )

  test('lets time.ts have the calendar but not the clock, and the rest of the world both', () => {
    expect(said.get('engine/src/time.ts')).toMatch(/^ +2:.*no-restricted-properties/m)
    expect(said.get('engine/src/time.ts')).not.toMatch(/^ +1:/m)
    expect(said.get('cli/src/planted.ts')).toBe('')
  })

  test('stops mathematics that rounds differently elsewhere, in the search alone', () => {
    expect(said.get('engine/src/optimise/planted.ts')).toMatch(
      /^ +1:.*no-restricted-properties\n +2:.*no-restricted-syntax/m,
    )
    expect(said.get('engine/src/generate/planted.ts')).toBe('')
  })

  test('knows the types: a promise that nobody waits for', () => {
    expect(said.get('cli/src/planted-promise.ts')).toMatch(/^ +2:.*no-floating-promises/m)
  })
})

test(
  'the compiler refuses DOM and Node in the engine',
  () => {
    const rules = 'engine/tsconfig.json'
    expect(readFileSync(join(root, rules), 'utf8')).toContain('"include": ["src"]')
    // The same rules for the planted file alone: compiling the whole engine again would say no more.
    const alone = { extends: './tsconfig.json', include: ['src/insight/planted.ts'] }
    const { status, said } = planted(
      {
        'engine/src/insight/planted.ts': 'export const a = document.title\nexport const b = process.argv\n',
        'engine/planted.json': JSON.stringify(alone),
      },
      compile('engine/planted.json'),
    )
    expect(said).toMatch(/planted\.ts\(1,\d+\): error TS2\d+: Cannot find name 'document'/)
    expect(said).toMatch(/planted\.ts\(2,\d+\): error TS2\d+: Cannot find name 'process'/)
    expect(status).not.toBe(0)
  },
  PATIENCE,
)
