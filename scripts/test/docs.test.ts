import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Documents that lead nowhere are worse than none: links lead to files and headings, names are names of the code. */
const root = join(import.meta.dirname, '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const DOCUMENTS = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md', 'examples/*/README.md', 'bench/results/*.md'], {
  cwd: root,
}).sort()

/** Without blocks of code, where brackets mean something else. */
const prose = (file: string): string => read(file).replace(/^```[^]*?^```/gm, '')

interface Link {
  readonly file: string
  readonly target: string
  readonly heading: string | undefined
}

function linksOf(file: string): Link[] {
  return [...prose(file).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, url]) => {
    if (/^[a-z]+:/.test(url!)) return []
    const [path, heading] = url!.split('#')
    return [{ file, target: path === '' ? file : relative(root, join(root, dirname(file), path!)), heading }]
  })
}

/** A heading as GitHub makes it the end of an address. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const anchorsOf = (file: string): string[] =>
  [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!))

/** What stands between single backticks. */
const spansOf = (file: string): string[] => [...prose(file).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!)

test('every link inside the repository leads to a file', () => {
  const links = DOCUMENTS.flatMap(linksOf)
  expect(links.length).toBeGreaterThan(100)
  const broken = links.filter(({ target }) => !existsSync(join(root, target)))
  expect(broken.map(({ file, target }) => `${file}: ${target}`)).toEqual([])
})

test('every link to a heading leads to one', () => {
  const broken = DOCUMENTS.flatMap(linksOf).filter(
    ({ target, heading }) =>
      heading !== undefined &&
      target.endsWith('.md') &&
      existsSync(join(root, target)) &&
      !anchorsOf(target).includes(heading),
  )
  expect(broken.map(({ file, target, heading }) => `${file}: ${target}#${heading}`)).toEqual([])
})

test('every page and every decision is in the index', () => {
  const listed = new Set(linksOf('docs/README.md').map(({ target }) => target))
  const pages = DOCUMENTS.filter((file) => file.startsWith('docs/') && file !== 'docs/README.md')
  expect(pages.filter((file) => !listed.has(file))).toEqual([])
})

test('a path in code style is there', () => {
  const paths = DOCUMENTS.flatMap((file) =>
    spansOf(file)
      .filter((span) =>
        /^(engine|adapters|contract|cli|server|web|e2e|bench|scripts|docs|examples)\/[\w./-]+$/.test(span),
      )
      // The rule that docs/adding-a-rule.md adds is not there; runs of the bench are on the machine that ran it.
      .filter((span) => !/other-language|^bench\/\.runs/.test(span))
      .map((span) => ({ file, span })),
  )
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter(({ span }) => !existsSync(join(root, span)))).toEqual([])
})

const isName = (span: string): boolean => /^[A-Za-z]\w+$/.test(span)

test('the names in docs/concepts.md are fields, words or commands of the files', () => {
  const words = new Set(['problem', 'plan'].flatMap((name) => namesIn(JSON.parse(read(`docs/schema/${name}.json`)))))
  // `name: value` is two names; `code` is the style itself, and what `schedule` may say is no enumeration.
  const named = spansOf('docs/concepts.md')
    .flatMap((span) => span.split(/: /))
    .filter(isName)
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter((name) => !words.has(name) && !['code', 'compact', 'earliest'].includes(name))).toEqual([])
})

/** Keys and words of a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (typeof schema === 'string') return [schema]
  if (Array.isArray(schema)) return schema.flatMap(namesIn)
  if (typeof schema !== 'object' || schema === null) return [String(schema)]
  return Object.entries(schema).flatMap(([key, value]) => [key, ...namesIn(value)])
}

test('the names in the pages about the code are in the code', () => {
  const pages = DOCUMENTS.filter((file) =>
    /docs\/(algorithm|life-of-a-visit|adding-a-rule|decisions\/00(0[6-9]|[12]\d)-.*)\.md$/.test(file),
  )
  const sources = globSync(['{engine,adapters,contract,cli,server}/{src,test}/**/*.ts', 'tsconfig.json'], {
    cwd: root,
    exclude: (name) => name === 'node_modules',
  })
  const code = new Set(sources.flatMap((file) => read(file).match(/\w+/g) ?? []))
  const unknown = pages.flatMap((file) =>
    spansOf(file)
      .filter((span) => isName(span) && !code.has(span))
      .map((span) => `${file}: ${span}`),
  )
  // What docs/adding-a-rule.md adds.
  expect(unknown.filter((line) => !line.endsWith(': otherLanguage'))).toEqual([])
})
