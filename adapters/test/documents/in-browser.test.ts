import { reportFiles } from '@hjemrute/adapters/documents'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, WITHOUT_BROWSER } from './browser.ts'
import { demoReport, PRINTED } from './example.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const report = demoReport()
const files = new Map((await reportFiles(report, PRINTED)).map(({ path, content }) => [path, String(content)]))

const title = WITHOUT_BROWSER === undefined ? 'pages in a browser' : `pages in a browser (${WITHOUT_BROWSER})`
describe.skipIf(WITHOUT_BROWSER !== undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
  })
  afterAll(async () => browser?.close())

  async function open(path: string, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<void> {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.setContent(files.get(path)!)
  }

  const cases = ['index.html', 'lists.html', 'duty-lead.html'].flatMap((path) =>
    (['light', 'dark'] as const).map((scheme) => [path, scheme] as const),
  )
  test.each(cases)('%s, %s: nothing that axe finds against WCAG 2.2 AA', async (path, scheme) => {
    await open(path, scheme)
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
    await page.evaluate(axeSource)
    // The two schemes differ in their colours alone.
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const asked = scheme === 'light' ? tags : { type: 'rule', values: ['color-contrast'] }
    const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(asked)} })`)) as {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
      passes: { nodes: unknown[] }[]
    }
    const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`)
    expect(told).toEqual([])
    expect(found.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(50)
  })

  test('prints to a tagged PDF with its language, one sheet or more for each list', async () => {
    await open('lists.html')
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    const raw = pdf.toString('latin1')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/\/Lang \(nb\)/)
    expect(raw.match(/\/Type \/Page\b(?!s)/g)!.length).toBeGreaterThanOrEqual(report.lists.length)
  })

  test('on a phone nothing scrolls sideways but what is meant to', async () => {
    for (const path of ['index.html', 'lists.html']) {
      await open(path, 'light', 390)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    }
  })
})
