import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../test/accessibility.ts'
import { startApplication } from '../test/application.ts'
import type { Application } from '../test/application.ts'
import { openBrowser, WITHOUT_BROWSER } from '../test/browser.ts'

/** Friday: the weekend's night shifts and one evening are proposed at once, looked at, published and printed. */
let application: Application
let browser: Browser
let page: Page
const seen: string[] = []

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** A page in every language, by day and by night. */
async function violationsInAll(): Promise<string[]> {
  const found: string[] = []
  for (const language of ['nn', 'en', 'nb'])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator('.language select').selectOption(language)
      await page.locator('h1').first().waitFor()
      found.push(...(await violationsOn(page)).map((each) => `${language} ${colorScheme} ${each}`))
    }
  return found
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('the weekend on Friday', () => {
  beforeAll(async () => {
    ;[application, browser] = await Promise.all([startApplication(), openBrowser()])
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    page = await context.newPage()
    page.on('pageerror', ({ message }) => seen.push(message))
  })

  afterAll(async () => {
    await browser?.close()
    await application?.stop()
  })

  test('three shifts are proposed at once, and each says how far it has come', async () => {
    await page.goto(`${application.url}/shifts`)
    const boxes = page.getByRole('checkbox', { name: /Nattpatruljen.*(lørdag|søndag)|Bekkefaret, søndag.*Kveld/i })
    await expect.poll(() => boxes.count(), { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
    for (const k of [0, 1, 2]) await boxes.nth(k).check()
    await button(/^Lag forslag for 3.vakter$/).press('Enter')
    await page.getByText('3 av 3 er klare.').waitFor({ timeout: 90_000 })
    expect(await page.getByText('Forslaget er klart').count()).toBe(3)
    expect(await violationsInAll()).toEqual([])
  }, 150_000)

  test('what should be looked at is answered, passed on and counted; N goes to the next', async () => {
    await page
      .getByRole('link', { name: /^Se på dette: / })
      .first()
      .click()
    const items = page.locator('.look-list > li')
    await items.first().waitFor()
    const all = await items.count()
    expect(await page.locator('.answered').count()).toBe(0)
    await items.first().getByRole('button', { name: 'Avtalt' }).press('Enter')
    await page.getByText('Avtalt med dem det gjelder').waitFor()
    await items.nth(1).getByRole('button', { name: 'Mer …' }).press('Enter')
    await items.nth(1).getByRole('combobox').selectOption({ label: 'Eva Bjerk' })
    await items.nth(1).getByRole('button', { name: 'Gi videre' }).press('Enter')
    await page.getByText('Gitt videre til Eva Bjerk').waitFor()
    await button(`Se på dette (${all - 2})`).waitFor()
    expect(await violationsInAll()).toEqual([])
    await page.locator('body').press('n')
    await page.locator('.look-about').waitFor()
  })

  test('published, and the whole shift printed in one click', async () => {
    await button('Publiser').press('Enter')
    await page.getByText(/^Publisert .* Versjon 1\.$/).waitFor()
    await page.getByRole('link', { name: 'Lister og historikk' }).press('Enter')
    await page.getByRole('row').nth(2).waitFor()
    expect(await violationsInAll()).toEqual([])
    const opened = page.waitForEvent('popup')
    await button('Skriv ut alle lister').press('Enter')
    const lists = await opened
    await lists.locator('.sheet').first().waitFor()
    expect(await lists.locator('.sheet').count()).toBe((await page.getByRole('row').count()) - 1)
    await lists.close()
  })

  test('from the first screen to published: at most three actions and a minute beside what is looked at', async () => {
    const began = Date.now()
    await page.goto(application.url)
    let actions = 0
    const act = async (name: string) => {
      await button(name).click()
      actions++
    }
    await act('Lag forslag')
    await button('Publiser').waitFor({ timeout: 60_000 })
    await act('Publiser')
    await page.getByText(/^Publisert /).waitFor()
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(`From the first screen to published: ${actions} actions, ${seconds} seconds.`)
    expect(actions).toBeLessThanOrEqual(3)
    await page.goto(page.url().replace(/$/, '/compare'))
    await page.locator('.measures td').first().waitFor()
    expect(await violationsInAll()).toEqual([])
  })

  test('nothing went wrong in the page', () => {
    expect(seen).toEqual([])
  })
})
