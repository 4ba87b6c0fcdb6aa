import { HjemruteError } from '@hjemrute/engine/errors'
import { say } from '@hjemrute/engine/text'
import { readConfig } from './config.ts'
import { openInBrowser } from './open-in-browser.ts'
import { start } from './start.ts'

/** Starts the server and tells where it is; a fault is told in a sentence, with what to do. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const { url, stop } = await start(config, { now: Date.now, log: true })
  console.log(`Hjemrute: ${url}`)
  if (config.openBrowser) openInBrowser(url)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof HjemruteError)) throw error
  for (const { code, values } of error.faults) {
    const { message, remedy } = say('nb', code, values)
    console.error(`hjemrute: ${message} [${code}]${remedy === undefined ? '' : `\n  ${remedy}`}`)
  }
  process.exit(error.kind === 'ours' ? 3 : 2)
})
