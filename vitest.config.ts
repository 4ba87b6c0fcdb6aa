import { defineConfig } from 'vitest/config'

/** One project per package, and one for the scripts, so that `npx vitest run --project engine` runs one of them. */
const project = (name: string) => ({
  test: { name, include: [`${name}/test/**/*.test.ts`], testTimeout: 20_000 },
})

export default defineConfig({
  test: {
    // Else one core of two is kept for the program that hands out the files, and that has next to nothing to do.
    maxWorkers: '100%',
    projects: ['engine', 'adapters', 'cli', 'bench', 'scripts'].map(project),
  },
})
