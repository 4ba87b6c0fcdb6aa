import { readConfig } from './config.ts'
import { openInBrowser } from './open-in-browser.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { start } from './start.ts'

/** Starts the server and tells where it is. */
runUntilStopped(async () => {
  const config = readConfig(process.env)
  const { url, stop } = await start(config, { now: Date.now, log: true })
  console.log(`Hjemrute: ${url}`)
  if (config.openBrowser) openInBrowser(url)
  return stop
})
