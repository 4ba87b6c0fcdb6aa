import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Why there is no browser to test in; `undefined` when there is one. */
export const WITHOUT_BROWSER: string | undefined =
  isCarried() || existsSync(process.env['CHROME_PATH'] ?? '')
    ? undefined
    : 'no browser here: set CHROME_PATH to a Chrome or Chromium'

/** The browser that npm carries runs on Linux x64 with glibc. */
function isCarried(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && process.env['CHROME_PATH'] === undefined
}

/** A real Chromium: the one in npm's package, or the one that `CHROME_PATH` names. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const named = process.env['CHROME_PATH']
  if (named !== undefined) return chromium.launch({ executablePath: named })
  const { default: carried } = await import('@sparticuz/chromium')
  // In one process the map's drawing may stop the page's own work for good.
  const args = carried.args.filter((each) => !['--single-process', '--in-process-gpu', '--no-zygote'].includes(each))
  return chromium.launch({ executablePath: await carried.executablePath(), args })
}
