// Runs the compiler once for each tsconfig, two at a time: the engine's own file knows neither Node nor DOM, so one
// compilation for all would let the machine in.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
const projects = [
  ...[
    'engine',
    'engine/test',
    'adapters',
    'contract',
    'contract/test',
    'cli',
    'server',
    'web',
    'bench',
    'scripts',
    'e2e',
  ],
].filter((folder) => existsSync(join(folder, 'tsconfig.json')))

function compile(project) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', project, '--pretty', 'false'])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('close', (status) => {
      // TS18003: no file to compile yet. A package that is still only its package.json is not wrong.
      const empty = said.includes('error TS18003')
      if (!empty) process.stdout.write(said)
      resolve(status === 0 || empty)
    })
  })
}

const waiting = [...projects]
let allWell = true
async function work() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await compile(project))) {
      console.error(`types: ${project} does not compile`)
      allWell = false
    }
  }
}
await Promise.all([work(), work()])
if (allWell) console.log(`types: ${projects.join(', ')} compile`)
process.exitCode = allWell ? 0 : 1
