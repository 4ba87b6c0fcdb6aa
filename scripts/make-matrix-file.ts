// Writes the travel of a problem to a matrix file beside it, and the problem again with the file in its place: for
// matrices that are too large to stand inline. docs/matrix-file.md tells the layout.
//
//   node scripts/make-matrix-file.ts PROBLEM.json OUT.matrix OUT-PROBLEM.json
import { oneItemALine, readJsonFile, writeWholeFile } from '@hjemrute/adapters/files'
import { parseProblem } from '@hjemrute/engine/model'
import { buildTravel, encodeMatrixFile } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { dirname, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const [from, matrixFile, to] = process.argv.slice(2)
if (from === undefined || matrixFile === undefined || to === undefined) {
  console.error('Say from where to where: node scripts/make-matrix-file.ts PROBLEM.json OUT.matrix OUT-PROBLEM.json')
  process.exit(2)
}
const document = readJsonFile(from) as Record<string, unknown>
const { problem, faults } = parseProblem(document)
if (problem === undefined) {
  console.error(`${from} has ${faults.length} faults: \`hjemrute plan ${from}\` tells them.`)
  process.exit(2)
}
const { size, modes, estimated } = buildTravel(problem)
if (estimated) {
  console.error(`${from} has estimated travel: in a file it would look like known travel. Estimates need no file.`)
  process.exit(2)
}
const rows = Array.from({ length: size }, (_, row) => row)
const bytes = encodeMatrixFile({
  ticksPerSecond: problem.ticksPerSecond,
  mapVersion: null,
  modes: [...modes.keys()],
  addresses: problem.locations.map(({ id, coordinate }) => ({ id, ...coordinate })),
  blocks: [{ from: rows, to: rows, modes }],
})
const stored = gzipSync(bytes)
writeWholeFile(matrixFile, stored)
const sha256 = createHash('sha256').update(stored).digest('hex')
const path = relative(dirname(resolve(to)), resolve(matrixFile))
writeWholeFile(to, oneItemALine({ ...document, travel: { kind: 'matrixFile', path, sha256, mapVersion: null } }))
console.log(`${path}: ${size} places, sha256 ${sha256}`)
