import type { ImportedShift, ImportFault, ImportPreview } from '@hjemrute/contract'
import type { Fault } from '@hjemrute/engine/errors'
import { say } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { countsOf } from './counts.ts'
import { travelOf } from './look-at-files.ts'
import type { Look } from './looked-shift.ts'
import type { LookedShift } from './looked-shift.ts'
import type { Unit } from './named-units.ts'
import type { Sent } from './sent-files.ts'

/** More would not be read on a page; the counts have all of them. */
const MOST_DIFFERENCES = 100
const MOST_FAULTS = 500

/** A look at files as the page shows it. */
export function tellLook(look: Look, { files }: Sent, language: Language): ImportPreview {
  const { read, units, shifts, seal } = look
  return {
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes: bytes.length })),
    rows: read.rows,
    readyRows: read.readyRows,
    faults: read.faults.slice(0, MOST_FAULTS).map((fault) => tellFault(fault, language)),
    notes: read.notes.slice(0, MOST_FAULTS).map((fault) => tellFault(fault, language)),
    units: [...units],
    travel: travelOf(look),
    shifts: shifts.map((shift) => tellShift(shift, units)),
    seal,
  }
}

/** A fault in words, at its file and cell. */
export function tellFault({ code, path, values }: Fault, language: Language): ImportFault {
  const { message, remedy } = say(language, code, values)
  const file = values['file']
  return {
    code,
    place: [file, path].filter((part) => part !== undefined && part !== '').join(': '),
    message,
    remedy: remedy ?? null,
  }
}

function tellShift(shift: LookedShift, units: readonly Unit[]): ImportedShift {
  const { unit, date, kind, stored, problem, differences } = shift
  return {
    unit: { id: unit, name: units.find(({ id }) => id === unit)?.name ?? unit },
    date,
    kind,
    shift: stored?.shift ?? null,
    visits: problem.visits.length,
    recipients: new Set(problem.visits.map(({ recipient }) => recipient)).size,
    caregivers: problem.shifts.length,
    counts: countsOf(shift),
    differences: differences.slice(0, MOST_DIFFERENCES).map((each) => ({ ...each, cells: [...each.cells] })),
  }
}
