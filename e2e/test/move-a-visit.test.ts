import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from './accessibility.ts'
import { startApplication } from './application.ts'
import type { Application } from './application.ts'
import { openBrowser, WITHOUT_BROWSER } from './browser.ts'

let application: Application
let browser: Browser
let page: Page
const seen: string[] = []

const bar = (key: string) => page.locator(`[data-stop="${key}"]`)
const laneOf = (key: string): Promise<string | null> =>
  bar(key).evaluate((element) => element.closest('[data-lane]')!.getAttribute('data-lane'))
const status = () => page.locator('.work .status')
/** A version of the plan is another address. */
const nextVersion = (before: string) => page.waitForURL((url) => url.pathname !== new URL(before).pathname)

/** A visit by one whose lane is not the only one that can take it, and a lane that can; lifted by keyboard meanwhile. */
async function liftSomething(): Promise<{ key: string; to: string }> {
  for (const key of await page
    .locator('button.bar')
    .evaluateAll((bars) => bars.map((each) => each.getAttribute('data-stop')!))) {
    await bar(key).focus()
    await page.keyboard.press('Space')
    await page.locator('.holding .lane.can .code').first().waitFor()
    await page.waitForTimeout(300)
    const home = await laneOf(key)
    const free = await page
      .locator('.holding .lane.can')
      .evaluateAll((lanes) => lanes.map((each) => each.getAttribute('data-lane')!))
    const to = free.find((lane) => lane !== home)
    if (to !== undefined) return { key, to }
    await page.keyboard.press('Escape')
  }
  throw new Error('nothing can be moved')
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('flytt et oppdrag', () => {
  beforeAll(async () => {
    ;[application, browser] = await Promise.all([startApplication(), openBrowser()])
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' })
    page.setDefaultTimeout(60_000)
    page.on('pageerror', ({ message }) => seen.push(message))
    await page.goto(application.url)
    await page.getByRole('button', { name: 'Lag forslag' }).click()
    await page.locator('.map:not([data-routes="0"])').waitFor()
    await page.getByRole('link', { name: /^Se på dette/ }).click()
    await page.locator('.bar[tabindex="0"]').waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await application?.stop()
  })

  test('by keyboard: Space lifts, every list says what it costs or why not, Esc returns it', async () => {
    const { key } = await liftSomething()
    expect(await page.getByRole('heading', { name: 'Hvis du slipper her' }).count()).toBe(1)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await violationsOn(page)).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.locator('.sheet:not(.holding)').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).toBe(key)
  })

  test('by pointer: the drop is judged, the question is asked, and undo takes it back', async () => {
    const { key, to } = await liftSomething()
    const home = await laneOf(key)
    await page.keyboard.press('Escape')
    const [from, lane] = [await bar(key).boundingBox(), await page.locator(`[data-lane="${to}"]`).boundingBox()]
    const before = page.url()
    await page.mouse.move(from!.x + 4, from!.y + 10)
    await page.mouse.down()
    await page.mouse.move(from!.x + 14, from!.y + 16, { steps: 3 })
    const lawful = page.locator('.panel .legal')
    // The answer of where the pointer was a moment ago may still stand: it counts when the pointer has rested.
    for (let x = 250; x === 250 || (x < lane!.width && (await lawful.count()) === 0); x += 40) {
      await page.mouse.move(lane!.x + x, lane!.y + 20, { steps: 2 })
      await page.waitForTimeout(400)
    }
    expect(await lawful.textContent()).toBe('✓ Ja')
    await page.mouse.up()
    await page.locator('.came, .reason-question').waitFor()
    expect(await page.locator('.came').allTextContents()).toEqual([])
    expect(page.url()).not.toBe(before)
    expect(await laneOf(key)).toBe(to)
    await page.getByText('Hvorfor flyttet du den?').waitFor()
    const moved = page.url()
    await page.reload()
    await bar(key).waitFor()
    await page.keyboard.press('Control+z')
    await nextVersion(moved)
    expect(await laneOf(key)).toBe(home)
    expect(await status().textContent()).toMatch(/^Angret\. /)
  })

  test('a letter locks, the table says so, and nn and en are complete', async () => {
    const before = page.url()
    await page.locator('button.bar').first().focus()
    await page.keyboard.press('l')
    await nextVersion(before)
    await page.getByRole('button', { name: 'Tabell', exact: true }).click()
    expect(await page.getByText('· låst').count()).toBeGreaterThan(0)
    for (const language of ['nn', 'en', 'nb']) {
      await page.getByLabel(/Språk|Language/).selectOption(language)
      await page.locator(`html[lang="${language}"]`).waitFor()
      expect(await violationsOn(page)).toEqual([])
    }
    expect(seen).toEqual([])
  })
})
