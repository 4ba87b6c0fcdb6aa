import { defineConfig } from 'vitest/config'

/** The tests that can notice a mutant; see stryker.config.mjs. */
export default defineConfig({
  test: { include: ['engine/test/check/**/*.test.ts', 'engine/test/model/working-time.test.ts'], testTimeout: 60_000 },
})
