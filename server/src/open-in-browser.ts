import { spawn } from 'node:child_process'

const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' }

/** Opens a page in the person's own browser, if there is one; the address is printed anyway. */
export function openInBrowser(url: string): void {
  const opener = OPENERS[process.platform]
  if (opener === undefined) return
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // no desktop here
  child.unref()
}
