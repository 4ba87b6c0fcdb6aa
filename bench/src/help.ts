import { SUITES } from './suites/catalogue.ts'

/** What `--help` prints. */
export function helpText(): string {
  const width = Math.max(...SUITES.map(({ name }) => name.length))
  const suites = SUITES.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`)
  return `${[
    'npm run bench -- --suite NAME[,NAME…] [options]',
    '',
    'Plans published instances within a CPU limit, one thread, has the independent check judge each plan, and prints the',
    'gap to the published cost. A run that is finished is not made again, so that a bench can be stopped and go on.',
    '',
    'Suites (all: every one but quick):',
    ...suites,
    '',
    'Options:',
    '  --data FOLDER          where the published sets are; default: the environment variable HJEMRUTE_BENCHMARKS',
    '  --full                 every instance of the folder instead of the sample (bench/suites/sample.json)',
    '  --order visit|patient  order that plans must keep; default: visit',
    '  --parallel N           runs at a time; default: 1, one run on a quiet core',
    '  --label NAME           name the code yourself: runs under one label count as made with the same code',
    '  --table                run nothing, print what is finished',
    '  --no-row               write nothing into bench/results',
    '',
    'Options that leave the protocol, so that no row is written:',
    '  --half tune|report     only the half that settings are chosen on, or only the other',
    '  --seeds 1,2|1-5        these seeds',
    '  --seconds S            this CPU limit',
    '  --instances TEXT       only instances whose name holds TEXT',
    '  --through solve        by the search alone instead of the command hjemrute plan',
    '',
    'docs/benchmarks.md tells the protocol and where the sets come from.',
  ].join('\n')}\n`
}
