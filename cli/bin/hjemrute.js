#!/usr/bin/env node
// Plain JavaScript, so that any Node ≥ 20 can read it: TypeScript needs Node 26, which npm installed beside us. Where
// the system's Node is older, this file starts itself again on the carried one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'

/** Runs `.ts` directly and has `Temporal`; the same major as in the root package.json. */
const REQUIRED_NODE_MAJOR = 26

/** A Node that was started hears signals after about a tenth of this. */
const MILLISECONDS_TO_LIFE = 500

const here = fileURLToPath(import.meta.url)
const carriedNode = join(dirname(here), '..', '..', 'node_modules', '.bin', 'node')

if (Number.parseInt(process.versions.node, 10) >= REQUIRED_NODE_MAJOR) {
  if (process.argv[2] === 'plan') keepStops()
  keepCompiled(join(dirname(here), '..', '..', '.hjemrute', 'compile-cache'))
  resolveQuickly()
  compileFor(process.argv[2])
  // Named by address, so that an older Node never tries to read it.
  const { main } = await import(new URL('../src/main.ts', import.meta.url).href)
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(carriedNode)) {
  restartOn(carriedNode)
} else {
  console.error(
    `hjemrute needs Node ${REQUIRED_NODE_MAJOR} or newer and this is ${process.version}: run \`npm ci\` in the clone, ` +
      `which brings one along, or install Node ${REQUIRED_NODE_MAJOR} from https://nodejs.org.`,
  )
  process.exitCode = 2
}

/**
 * A stop that comes while files are still being read is kept for the search, so that it too ends in a plan: see
 * ../src/early-stop.ts, which finds what is left here.
 */
function keepStops() {
  const kept = { asked: undefined, heard: (signal) => (kept.asked = signal) }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => kept.heard(signal))
  globalThis[Symbol.for('hjemrute.earlyStop')] = kept
}

/** What was compiled once is not compiled again: halves the processor time before the search, in every thread. */
function keepCompiled(folder) {
  module.enableCompileCache(folder)
  process.env.NODE_COMPILE_CACHE ??= folder
}

/** What begins with a dot is a file beside the one that names it; Node would look for folders and packages around each. */
function resolveQuickly() {
  const beside = (address, format) => ({ url: address.href, format, shortCircuit: true })
  module.registerHooks({
    resolve(specifier, context, next) {
      const { parentURL } = context
      if (parentURL === undefined || !specifier.startsWith('.')) return next(specifier, context)
      if (specifier.endsWith('.ts')) return beside(new URL(specifier, parentURL), 'module-typescript')
      if (parentURL.includes('/node_modules/zod/v4/')) return beside(new URL(specifier, parentURL), 'module')
      return next(specifier, context)
    },
  })
}

/**
 * A conversion is over before the most thorough of the compilers has paid for itself: left out, it takes as long and a
 * fifth less processor time. A search needs it, and soon: types are learnt from the first call on.
 */
function compileFor(command) {
  v8.setFlagsFromString(command === 'convert' ? '--no-opt' : '--no-lazy-feedback-allocation')
}

function restartOn(node) {
  // A limit on wall time counts from when a person pressed return, not from when the second Node began.
  const env = { ...process.env, HJEMRUTE_STARTED: String(performance.timeOrigin) }
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: 'inherit', env })
  // A stop meant for us is meant for the one who works, who must have come to life to hear it.
  const alive = performance.now() + MILLISECONDS_TO_LIFE
  const pass = (signal) => setTimeout(() => child.kill(signal), Math.max(0, alive - performance.now())).unref()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}
