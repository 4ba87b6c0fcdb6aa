import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApplication } from '../test/application.ts'
import type { Application } from '../test/application.ts'
import { openBrowser, WITHOUT_BROWSER } from '../test/browser.ts'

const ROOT = join(import.meta.dirname, '../..')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = process.env['HJEMRUTE_PICTURES']

let application: Application
let browser: Browser
let page: Page

interface File {
  readonly name: string
  readonly text: string
}

/** The example's day. */
const files = (change: (name: string, text: string) => string = (_, text) => text): File[] => {
  const folder = join(ROOT, 'examples', 'csv-day')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, text: change(name, readFileSync(join(folder, name), 'utf8')) }))
}

/** Drops files as a person does from a folder beside the browser. */
async function drop(dropped: readonly File[]): Promise<void> {
  const transfer = await page.evaluateHandle((given: readonly File[]) => {
    const data = new DataTransfer()
    for (const { name, text } of given) data.items.add(new globalThis.File([text], name, { type: 'text/csv' }))
    return data
  }, dropped)
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer })
}

async function violations(): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations: found } = await axe.run({ runOnly: tags })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}

async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `files-${name}.png`), fullPage: true })
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => page.getByRole('heading', { name })

/** Every language, light and dark, and at twice the size: what a machine can tell is right with all of them. */
async function inEveryGuise(name: string): Promise<void> {
  for (const [language, scheme] of [
    ['nn', 'dark'],
    ['en', 'light'],
    ['nb', 'dark'],
  ] as const) {
    await page.locator('.language select').selectOption(language)
    await page.emulateMedia({ colorScheme: scheme })
    expect(await violations(), `${name} ${language} ${scheme}`).toEqual([])
    await picture(`${name}-${language}-${scheme}`)
  }
  await page.setViewportSize({ width: 720, height: 450 }) // 1440 × 900 at 200 %
  expect(await violations(), `${name} at 200 %`).toEqual([])
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(isWide, `${name} scrolls sideways at 200 %`).toBe(false)
  await picture(`${name}-200`)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('a department’s own files, from the folder to a proposal', () => {
  beforeAll(async () => {
    ;[application, browser] = await Promise.all([startApplication(), openBrowser()])
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await application?.stop()
  })

  test('the page says what it takes, and that nothing is stored by looking', async () => {
    await page.goto(application.url)
    await page.getByRole('link', { name: 'Hent filer' }).press('Enter')
    await heading('Hent filer').waitFor()
    expect(await violations()).toEqual([])
    await picture('empty')
  })

  test('files with faults: every one at its cell, with what to do, and nothing stored', async () => {
    const faulty = files((name, text) =>
      name === 'oppdrag.csv' ? text.replace('08:00;09:30', 'halv ni;09:30').replace('O-4;T-4', 'O-4;T-44') : text,
    )
    await drop(faulty)
    await heading('2 feil i filene').waitFor()
    const words = await page.locator('.wide-table').innerText()
    expect(words).toContain('oppdrag.csv: D3')
    expect(words).toContain('oppdrag.csv: B5')
    expect(await page.getByText('Ingenting er lagret.').count()).toBe(1)
    expect(await violations()).toEqual([])
    await picture('faults')
  })

  test('put right, they show what they would make; Ta i bruk makes it', async () => {
    await button('Velg andre filer').press('Enter')
    await drop(files())
    await heading('Filene gir 1 vakt å planlegge').waitFor()
    expect(await page.getByText('Kjøretider blir regnet ut på veiene i Liechtenstein.').count()).toBe(1)
    expect(await violations()).toEqual([])
    await picture('look')
    await button('Ta i bruk').focus()
    await page.keyboard.press('Enter')
    await heading('1 vakt kan planlegges nå').waitFor({ timeout: 90_000 })
    await picture('used')
  }, 120_000)

  test('the shift is the planner’s own: Lag forslag, and every visit has a place', async () => {
    await page.getByRole('link', { name: /^Åpne mandag 23\. november/i }).press('Enter')
    await heading(/^Mandag 23\. november: 8 oppdrag, 5 personer, 3 ansatte\./).waitFor()
    await button('Lag forslag').press('Enter')
    await page.locator('[data-routes="3"]').waitFor()
    await picture('proposal')
  })

  test('the same files again: nothing new; and the page remembers who fetched what', async () => {
    await page.goto(`${application.url}/files`)
    await page.getByText(/Prøvedrift: 1.vakt/).waitFor()
    await drop(files((name, text) => (name === 'oppdrag.csv' ? text.replace('09:00;11:00', '09:30;11:00') : text)))
    const row = page.getByRole('row', { name: /Kåre Blåklokke/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/tidligst\s+09:00\s+09:30/)
    await inEveryGuise('differences')
  })

  test('data quality: what is missing stands with what it does, and a window is put right where it is read', async () => {
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    await page.goto(`${application.url}/files`)
    await drop(
      files((name, text) =>
        name === 'oppdrag.csv' || name === 'vakter.csv'
          ? text.replaceAll('23.11.2026', soon).replace('09:00;11:00;;40', ';;;40')
          : text,
      ),
    )
    await button('Ta i bruk').press('Enter')
    await heading('1 vakt kan planlegges nå').waitFor({ timeout: 90_000 })
    await page.goto(`${application.url}/quality`)
    await page.locator('.wide-table').waitFor()
    await inEveryGuise('quality')
    const rows = page.locator('.fix-open')
    const before = await rows.count()
    expect(before).toBeGreaterThan(0)
    await rows.first().press('Enter')
    await page.getByLabel('Tidligst').fill('09:00')
    await page.getByLabel('Senest').fill('11:00')
    await page.getByLabel(/^Hvorfor/).fill('Avtalt med pårørende')
    await picture('quality-fix')
    await button('Lagre').press('Enter')
    await page.getByText(/^Lagret\. Rettelsen gjelder/).waitFor()
    expect(await rows.count()).toBe(before - 1)
  })
})
