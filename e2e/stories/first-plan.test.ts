import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../test/accessibility.ts'
import { startApplication } from '../test/application.ts'
import type { Application } from '../test/application.ts'
import { openBrowser, WITHOUT_BROWSER } from '../test/browser.ts'

/** Somebody's first plan, at their own level; a question that is answered; and a leader who measures without proposals. */
let application: Application
let browser: Browser
let page: Page
const seen: string[] = []

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name, exact: true })
const guide = () => page.getByRole('note', { name: 'Første plan' })

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
  const opened = await context.newPage()
  opened.on('pageerror', ({ message }) => seen.push(message))
  return opened
}

/** A page in every language, by day and by night. */
async function violationsInAll(): Promise<string[]> {
  const found: string[] = []
  for (const language of ['nn', 'en', 'nb'])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator('.language select').selectOption(language)
      await page.locator(`html[lang="${language}"]`).waitFor()
      found.push(...(await violationsOn(page)).map((each) => `${language} ${colorScheme} ${each}`))
    }
  return found
}

async function showAs(role: string): Promise<void> {
  await button(role).press('Enter')
  await page.getByRole('button', { name: role, exact: true, pressed: true }).waitFor()
}

async function chooseLevel(name: RegExp): Promise<void> {
  await page.locator('button.mark').press('Enter')
  const kept = page.waitForResponse(/\/api\/preferences$/)
  await page.getByRole('radio', { name }).press('Space')
  await kept
  await page.keyboard.press('Escape')
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('a first plan', () => {
  beforeAll(async () => {
    ;[application, browser] = await Promise.all([startApplication(), openBrowser()])
    page = await newPage()
    await page.goto(application.url)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await application?.stop()
  })

  test('one line at a time says what is next, and goes when it is done', async () => {
    await guide().getByText('1 av 4: Se at 13 ansatte').waitFor()
    expect(await violationsInAll()).toEqual([])
    await button('Lag forslag').press('Enter')
    await guide().getByText('2 av 4:').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: /^Se på dette/ }).press('Enter')
    await guide().getByText('2 av 4:').waitFor()
    await button('Avtalt').first().press('Enter')
    await guide().getByText('3 av 4:').waitFor()
    await page.locator('.look-list .about').first().press('Enter')
    await guide().getByText('3 av 4:').waitFor()
    await button('Hvorfor?').press('Enter')
    await guide().getByText('4 av 4:').waitFor()
    await button('Publiser').press('Enter')
    await page.getByText(/^Publisert /).waitFor()
    await expect.poll(() => guide().count()).toBe(0)
    await page.reload()
    await page.getByText(/^Publisert /).waitFor()
    expect(await guide().count()).toBe(0)
  }, 120_000)

  test('simple hides and moves nothing, expert adds; the level follows the person to another machine', async () => {
    const count = page.getByText(/13.lister/)
    const before = await count.boundingBox()
    await chooseLevel(/^Enkel/)
    await expect.poll(() => page.getByRole('searchbox', { name: 'Finn på tavla' }).count()).toBe(0)
    expect(await button('Tabell').count()).toBe(0)
    expect(await count.boundingBox()).toEqual(before)
    expect(await violationsInAll()).toEqual([])
    await chooseLevel(/^Ekspert/)
    await page.goto(page.url().replace(/\?.*/, ''))
    await page.getByRole('heading', { name: 'Vekter og bidrag' }).waitFor()
    expect(await page.locator('.cost-terms tbody tr').count()).toBeGreaterThan(5)
    expect(await violationsInAll()).toEqual([])
    const elsewhere = await newPage()
    await elsewhere.goto(page.url())
    await elsewhere.getByRole('heading', { name: 'Vekter og bidrag' }).waitFor()
    await elsewhere.close()
    await chooseLevel(/^Vanlig/)
  }, 60_000)

  test('the list behind the mark opens by keyboard, closes with Esc, and brings the help back', async () => {
    await page.locator('button.mark').press('Enter')
    expect(await violationsInAll()).toEqual([])
    await button('Vis hjelpen igjen').press('Enter')
    await page.getByText('Hjelpen står der du skal gjøre noe.').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark')
    await page.getByRole('link', { name: 'Måling' }).waitFor({ state: 'hidden' })
  }, 30_000)

  test('a question without persons in it, answered by the super-user who is named, and solved', async () => {
    const asker = await newPage()
    await asker.request.post(`${application.url}/api/session/demo`, { data: { role: 'caregiver', second: true } })
    await asker.goto(`${application.url}/why`)
    await asker.getByRole('link', { name: 'Spør eller si ifra' }).press('Enter')
    await asker.getByText('Gjelder siden: Hvorfor en maskin?').waitFor()
    await asker.getByText(/Sara Linerle svarer/).waitFor()
    const words = asker.getByLabel('Hva gjelder det?')
    await words.fill('Gjelder 13857012318.')
    await button('Send', asker).press('Enter')
    await asker.getByRole('alert').getByText('Ta bort tallet').waitFor()
    expect(await words.inputValue()).toBe('Gjelder 13857012318.')
    await words.fill('Regner dere med kø på veien?')
    await button('Send', asker).press('Enter')
    await asker.getByText('Sendt. Svaret kommer her.').waitFor()

    await page.getByRole('link', { name: 'Spør eller si ifra' }).press('Enter')
    const thread = page.getByRole('listitem').filter({ hasText: 'Regner dere med kø' })
    await thread.getByLabel('Svaret ditt').fill('Nei, reisetiden er den samme hele dagen.')
    await thread.getByRole('button', { name: 'Svar', exact: true }).press('Enter')
    await thread.getByText('Besvart', { exact: true }).waitFor()
    expect(await violationsInAll()).toEqual([])

    await asker.reload()
    await button('Takk, løst', asker).press('Enter')
    await asker.getByText('Lukket', { exact: true }).waitFor()
    await asker.close()
  }, 60_000)

  test('a leader turns proposals off for a while; the planner is told why, and begins by hand', async () => {
    await showAs('Leder')
    await page.goto(`${application.url}/measuring`)
    await page.getByText(/^fra mandag/).waitFor()
    const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Til og med').fill(until)
    await button('Slå av forslag i perioden').press('Enter')
    await page.getByText(/^Pågår: /).waitFor()
    expect(await violationsInAll()).toEqual([])

    await showAs('Planlegger')
    await page.goto(application.url)
    await page.getByText(/^Måleperiode uten forslag til og med/).waitFor()
    expect(await button('Lag forslag').count()).toBe(0)
    expect(await violationsInAll()).toEqual([])
    await button('Begynn med tom liste').press('Enter')
    await page.getByText(/^Ufordelt \(\d+\)/).waitFor()
    expect(await page.locator('button.bar').count()).toBe(0)
  }, 60_000)

  test('nothing went wrong in the page', () => {
    expect(seen).toEqual([])
  })
})
