// The walls of the house: who may import whom. Packages first, then the rings inside the engine.
// Each rule says in `comment` why it is there, because that is what a person reads when it stops them.

const source = '^(engine|adapters|contract|cli|server|web|bench)/src/'

/** A package may import itself, the packages (or folders) named, and what is in node_modules. */
const packageMayImport = (name, others, why) => ({
  name: `${name}-knows-its-neighbours`,
  comment: why,
  severity: 'error',
  from: { path: `^${name}/(src|bin)/` },
  to: {
    path: '^(engine|adapters|contract|cli|server|web|bench|scripts|e2e)/',
    pathNot: [name, ...others].map(sourceOf),
  },
})

const sourceOf = (allowed) =>
  allowed.endsWith('.ts') ? `^${allowed}$` : allowed.includes('/') ? `^${allowed}/` : `^${allowed}/src/`

/** Rooms and files of the engine, as paths from the clone's root. */
const ofEngine = (...names) => names.map((name) => `engine/src/${name}`)

/** Inside the engine, a room may import itself and the rooms named. */
const roomMayImport = (room, others, why) => ({
  name: `${room.replace('.ts', '')}-keeps-its-ring`,
  comment: why,
  severity: 'error',
  from: { path: inEngine(room) },
  to: { path: '^engine/src/', pathNot: [room, ...others].map(inEngine) },
})

const inEngine = (room) => `^engine/src/${pathOf(room)}`
const pathOf = (room) => (room.endsWith('.ts') ? `${room.replace('.', '\\.')}$` : `${room}/`)

const ring0 = ['units.ts', 'errors.ts', 'time.ts', 'random.ts', 'geo.ts']
const ring2 = ['check', 'optimise', 'travel', 'exchange', 'generate', 'insight', 'text']
const ring3 = ['planning', 'report']

const rings = [
  // Units are words rather than work, so that a function of time or distance can name its unit.
  ...ring0.map((room) =>
    roomMayImport(room, ['units.ts'], 'Ring 0 is the ground: it imports nothing, save the names of units.'),
  ),
  roomMayImport('model', ring0, 'The model says what is asked and answered; it knows nobody who works on it.'),
  ...ring2.map((room) =>
    roomMayImport(
      room,
      [...ring0, 'model'],
      'Ring 2 imports rings 0 and 1 and no sibling: a judge that shared code with the search would share its faults.',
    ),
  ),
  ...ring3.map((room) =>
    roomMayImport(room, [...ring0, 'model', ...ring2], 'Ring 3 composes ring 2, and has no sibling to lean on.'),
  ),
]

const packages = [
  packageMayImport('engine', [], 'The engine runs anywhere and is handed what it needs.'),
  packageMayImport('adapters', ['engine'], 'Adapters serve every surface, so they know none of them.'),
  packageMayImport('cli', ['engine', 'adapters'], 'What two surfaces need lives in adapters or engine.'),
  packageMayImport(
    'contract',
    ofEngine('units.ts', 'errors.ts', 'time.ts', 'model', 'insight'),
    'The contract is read by the browser too, so it knows of the engine what is small and of the server nothing.',
  ),
  packageMayImport('server', ['engine', 'adapters', 'contract'], 'What two surfaces need lives in adapters or engine.'),
  packageMayImport(
    'web',
    [
      'contract',
      ...ofEngine(
        'units.ts',
        'errors.ts',
        'time.ts',
        'model',
        'check',
        'insight',
        'text',
        'planning/preview-change.ts',
      ),
    ],
    'The browser shows and asks: it searches nothing, and reads no file of the server.',
  ),
  packageMayImport('bench', ['engine', 'adapters', 'cli/src/commands'], 'Bench measures what a user can run.'),
]

const contents = [
  {
    name: 'every-room-has-its-ring',
    comment: 'A new room in the engine gets a ring here before it gets files.',
    severity: 'error',
    from: { path: '^engine/src/', pathNot: ['index.ts', ...ring0, 'model', ...ring2, ...ring3].map(inEngine) },
    to: {},
  },
  {
    name: 'engine-needs-no-machine',
    comment: 'The engine uses no part of Node: clock, files, network and threads are handed to it.',
    severity: 'error',
    from: { path: '^engine/src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'engine-imports-only-zod',
    comment: 'Of the packages of others, the engine uses zod alone.',
    severity: 'error',
    from: { path: '^engine/src/' },
    to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod/' },
  },
  {
    name: 'zod-stays-in-the-model',
    comment:
      'zod judges shape at the door, in engine/src/model and contract/src; past the door there are only typed values.',
    severity: 'error',
    from: { path: source, pathNot: '^(engine/src/model|contract/src)/' },
    to: { path: '(^|/)node_modules/zod/' },
  },
  {
    name: 'rooms-not-the-public-door',
    comment: 'engine/src/index.ts is for those outside; in the repository import the room, as @hjemrute/engine/model.',
    severity: 'error',
    from: { pathNot: '^engine/test/' },
    to: { path: '^engine/src/index\\.ts$' },
  },
  {
    name: 'source-needs-no-test',
    comment: 'What runs may not lean on what tests it.',
    severity: 'error',
    from: { path: source },
    to: { path: '(^[^/]+/test/|\\.test\\.ts$)' },
  },
  {
    name: 'one-file-knows-the-embedded-server',
    comment: 'Everything else sees the address of a database, so that a laptop and a county run the same.',
    severity: 'error',
    from: { path: '^server/src/', pathNot: '^server/src/database/(open-database|embedded)\\.ts$' },
    to: { path: '^server/src/database/(embedded|server-programs)\\.ts$' },
  },
  {
    name: 'the-browser-loads-no-shapes',
    comment: 'The browser takes types from the contract, and values from its table of routes alone: zod stays behind.',
    severity: 'error',
    from: { path: '^web/src/' },
    to: {
      path: '^contract/src/',
      pathNot: '^contract/src/(routes|permissions)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'source-needs-no-development-package',
    comment: 'A package that runs stands in `dependencies` of the workspace that uses it.',
    severity: 'error',
    from: { path: source },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-circular-import',
    comment: 'Two files that import each other are one file, or three.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolvable',
    comment: 'A path that leads nowhere hides every wall behind it.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]

export default {
  forbidden: [...packages, ...rings, ...contents],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)fixtures/|^web/dist/' },
    // Imports of types count: a wall that types may climb soon has a path worn over it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
  },
}
