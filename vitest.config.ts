import { defineConfig } from 'vitest/config'

const NAMES = ['engine', 'adapters', 'contract', 'cli', 'server', 'web', 'bench', 'scripts', 'e2e']
/** One database server for all files of a project; each file gets a copy of a database that is ready. */
const WITH_DATABASE = new Set(['server'])

/** A test that hangs is ended; none is judged by the clock, for a shared machine may be five times as slow. Milliseconds. */
const HANG = 90_000

/** One project per package, and one for the scripts, so that `npx vitest run --project engine` runs one of them. */
const project = (name: string) => ({
  test: {
    name,
    include: [`${name}/test/**/*.test.ts`],
    testTimeout: HANG,
    hookTimeout: HANG,
    ...(WITH_DATABASE.has(name) ? { globalSetup: [`${name}/test/one-server.ts`] } : {}),
  },
})

/** Longer days in the browser, outside `npm test`: `npm run stories`. */
const STORIES = {
  test: { name: 'stories', include: ['e2e/stories/**/*.test.ts'], testTimeout: HANG, hookTimeout: HANG },
}

export default defineConfig({
  // Else one core of two is kept for the program that hands out the files, and that has next to nothing to do.
  test: { maxWorkers: '100%', projects: [...NAMES.map(project), STORIES] },
})
