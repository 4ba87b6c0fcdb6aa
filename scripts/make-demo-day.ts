// Writes the synthetic day of `npm start`: people made up, addresses from an OpenStreetMap extract. Same extract and
// seed, same bytes.
//
//   node scripts/make-demo-day.ts liechtenstein.osm.pbf [examples/demo-day/problem.json] [seed]
import { createRandom } from '@hjemrute/engine/random'
import { writeFileSync } from 'node:fs'
import { readHomes } from './demo-day/addresses.ts'
import { makeProblem } from './demo-day/make-problem.ts'
import { oneItemALine } from '@hjemrute/adapters/files'

const [extract, out = 'examples/demo-day/problem.json', seed = '51'] = process.argv.slice(2)
if (extract === undefined) {
  console.error('Say which extract: node scripts/make-demo-day.ts EXTRACT.osm.pbf [PROBLEM.json] [SEED]')
  process.exit(2)
}
const homes = await readHomes(extract, ['Vaduz', 'Triesen'])
const problem = makeProblem(homes, createRandom(Number(seed)))
writeFileSync(out, oneItemALine(problem))
console.log(
  `${out}: ${problem.visits.length} visits to ${problem.recipients?.length} recipients, ${problem.shifts.length} shifts`,
)
