// Mutation testing of the judge: each mutant is a small lie in the check or in the limits of working time, and a test
// must notice it. `npm run mutate` takes hours on two cores; a part takes minutes:
// `npm run mutate -- --mutate engine/src/check/rules/working-time/rest.ts`. The report: .hjemrute/mutation.html.
export default {
  mutate: ['engine/src/check/**/*.ts', 'engine/src/model/working-time/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A table's number would need every test run again; the tests that name the number prove it.
  ignoreStatic: true,
  concurrency: 2,
  ignorePatterns: ['.hjemrute', 'bench/results', 'examples', 'out'],
  reporters: ['progress', 'clear-text', 'html'],
  htmlReporter: { fileName: '.hjemrute/mutation.html' },
  clearTextReporter: { logTests: false, reportTests: false },
}
