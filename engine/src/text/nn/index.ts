import type { TextTable } from '../text-table.ts'
import { csvFaults } from './csv-faults.ts'
import { edits, shortReasons } from './edits.ts'
import { problemFaults } from './problem-faults.ts'
import { programFaults } from './program-faults.ts'
import { actions, reasons } from './reasons.ts'
import { rules } from './rules.ts'
import { serverFaults } from './server-faults.ts'
import { shapeFaults } from './shape-faults.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'
import { words } from './words.ts'

/** Norwegian Nynorsk. */
export const nn: TextTable = {
  faults: { ...shapeFaults, ...problemFaults, ...programFaults, ...csvFaults, ...serverFaults },
  rules,
  terms,
  reasons,
  edits,
  shortReasons,
  actions,
  statements,
  words,
  unknown: 'Noko er gale: {code}.',
}
