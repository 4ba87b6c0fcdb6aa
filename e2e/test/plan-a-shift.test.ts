import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from './accessibility.ts'
import { startApplication } from './application.ts'
import type { Application } from './application.ts'
import { openBrowser, WITHOUT_BROWSER } from './browser.ts'

let application: Application
let browser: Browser
let page: Page
let url: string
const seen: string[] = []

const violations = (): Promise<string[]> => violationsOn(page)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

describe.skipIf(WITHOUT_BROWSER !== undefined)('a planner, tomorrow’s shift, by keyboard', () => {
  beforeAll(async () => {
    ;[application, browser] = await Promise.all([startApplication(), openBrowser()])
    ;({ url } = application)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', ({ message }) => seen.push(message))
    page.on('console', (message) => message.type() === 'error' && seen.push(message.text()))
    page.on(
      'request',
      (request) => !request.url().startsWith(url) && !/^(data|blob):/.test(request.url()) && seen.push(request.url()),
    )
  })

  afterAll(async () => {
    await browser?.close()
    await application?.stop()
  })

  test('the first screen says what tomorrow is, beside three figures by hand, and one thing to do', async () => {
    await page.goto(url)
    await page.locator('.figures').waitFor()
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    expect(title?.replaceAll('\u00a0', ' ')).toBe(
      'I morgen: 152 oppdrag, 106 personer, 13 ansatte. Lista er ikke laget.',
    )
    const words = await page.locator('body').innerText()
    expect(words).toContain('Oppdiktet kommune. Ingen ekte personer. Kart: Liechtenstein.')
    expect(await page.locator('.figures .value').count()).toBe(3)
    expect(await page.locator('.ds-button').count()).toBe(1)
    expect(await violations()).toEqual([])
  })

  test('Lag forslag draws routes and puts new figures beside the old', async () => {
    await button('Lag forslag').focus()
    await page.keyboard.press('Enter')
    // A good plan may leave a list without visits.
    await page.locator('.map:not([data-routes="0"])').waitFor()
    expect(await page.locator('.figures .former').count()).toBe(3)
    expect(await page.getByRole('link', { name: /^Se på dette \(\d+\)$/ }).count()).toBe(1)
    expect(await violations()).toEqual([])
  })

  test('the board: arrows go from visit to visit, Enter opens one, Hvorfor? answers', async () => {
    await page.getByRole('link', { name: /^Se på dette/ }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.bar[tabindex="0"]').focus()
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))
    expect(next).not.toBe(first)
    await page.keyboard.press('Enter')
    await button('Hvorfor?').focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { name: /^Hvorfor ikke en annen\?/ })
      .first()
      .waitFor()
    expect(await page.locator('.panel li').count()).toBeGreaterThan(5)
    expect(page.url()).not.toMatch(/[A-ZÆØÅ][a-zæøå]+(%20| )[A-ZÆØÅ]/)
    expect(await violations()).toEqual([])
  })

  test('the table says the same in words', async () => {
    await button('Tabell').press('Enter')
    const visits = new Set(await page.locator('.plan-table tbody button').allTextContents())
    expect(visits.size).toBeGreaterThan(90)
    expect(await violations()).toEqual([])
  })

  test('Publiser, and it says when and by whom, also after a reload', async () => {
    await button('Publiser').press('Enter')
    const told = page.getByText(/^Publisert \d\d[.:]\d\d av Prøvedrift\. Versjon 1\.$/)
    await told.waitFor()
    await page.reload()
    await told.waitFor()
    expect(await button('Publiser').count()).toBe(0)
  }, 200_000)

  test('an employee has no plan to see, and another language is one choice away', async () => {
    await button('Ansatt').press('Enter')
    await page.getByRole('heading', { name: 'Denne rollen har ingen plan å se.' }).waitFor()
    await page.getByLabel('Språk').selectOption('nn')
    await page.getByRole('heading', { name: 'Denne rolla har ingen plan å sjå.' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nn')
    expect(await violations()).toEqual([])
  })

  test('nothing went wrong in the page, and nothing was asked of anyone outside', () => {
    expect(seen).toEqual([])
  })
})
