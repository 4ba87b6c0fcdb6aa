// What the compiler cannot refuse: clock, chance, and mathematics that rounds differently on another machine.
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const handed = (what) => `The engine is handed ${what}, so that the same input gives the same plan again.`

/** Names that belong to one machine or one moment. */
const machineGlobals = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((name) => [name, 'its clock']),
  ...['console', 'process', 'globalThis', 'fetch', 'crypto', 'navigator'].map((name) => [name, 'what it needs']),
  ...['TextDecoder', 'TextEncoder', 'Buffer'].map((name) => [name, 'decoded text']),
  ...['AbortSignal', 'AbortController'].map((name) => [name, 'shouldStop()']),
].map(([name, what]) => ({ name, message: handed(what) }))

const clockAndChance = [
  { object: 'Math', property: 'random', message: `${handed('a seeded generator')} See engine/src/random.ts.` },
  { object: 'Date', property: 'now', message: handed('now()') },
  { object: 'Temporal', property: 'Now', message: handed('now()') },
]

/** ECMAScript leaves these to the implementation; only + − × ÷ and Math.sqrt are rounded alike everywhere. */
const inexactMathematics = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
].map((property) => ({
  object: 'Math',
  property,
  message: 'Rounds differently on another machine, and a solve must replay byte for byte. Use a table or a threshold.',
}))

const dateOfNow = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: handed('now()') },
  { selector: 'CallExpression[callee.name="Date"]', message: handed('now()') },
]
const power = {
  selector: ':matches(BinaryExpression[operator="**"], AssignmentExpression[operator="**="])',
  message: 'The power operator is Math.pow: multiply instead.',
}

const onlyTime = { name: 'Temporal', message: 'Calendars and DST live in engine/src/time.ts; use its functions.' }

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/coverage/',
    '**/.stryker-tmp/',
    '**/fixtures/',
    '.hjemrute/',
    'out/',
    'web/dist/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // A dense index is read in the hot loop with `!`, as the style guide shows.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // A promise nobody waits for is an error nobody hears.
    files: [
      '{engine,adapters,contract,cli,server,web,bench}/{src,test}/**/*.{ts,tsx}',
      'scripts/test/**/*.ts',
      'e2e/{test,stories}/**/*.ts',
    ],
    // Three programs for all: the service would make another one for the engine, and take half as long again.
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'web/tsconfig.json', 'e2e/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['{engine,adapters,contract,cli,server,web,bench}/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(engine|adapters|contract|cli|server|web|bench)/',
              message: 'Import another package by its name, as @hjemrute/engine/model.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['engine/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...machineGlobals, onlyTime],
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': ['error', ...dateOfNow],
    },
  },
  { files: ['engine/src/time.ts'], rules: { 'no-restricted-globals': ['error', ...machineGlobals] } },
  {
    files: ['engine/src/optimise/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clockAndChance, ...inexactMathematics],
      'no-restricted-syntax': ['error', ...dateOfNow, power],
    },
  },
)
