import type { CliText } from './cli-text.ts'
import { helpNb } from './help-nb.ts'
import { numbersFor } from './numbers.ts'

const { whole, decimal, plural, hoursAndMinutes } = numbersFor('nb-NO')

export const nb: CliText = {
  help: helpNb,
  andMoreFaults: (count) => `… og ${whole(count)} til. Med --json får du alle.`,
  planWritten: ({ file, placed, visits, used, shifts, seconds, iterations }) =>
    `${file}: ${whole(placed)} av ${plural(visits, 'oppdrag', 'oppdrag')}, ${whole(used)} av ${plural(shifts, 'vakt', 'vakter')} i bruk ` +
    `(${decimal(seconds)} s, ${plural(iterations, 'runde', 'runder')})`,
  violations: (count) =>
    count === 0 ? '0 regelbrudd (uavhengig sjekk)' : `${plural(count, 'regelbrudd', 'regelbrudd')}:`,
  cost: (total, unit) => `Kostnad ${decimal(total)} ${unit}`,
  costLine: (label, amount, weight, cost) => `${label}: ${amount} × ${decimal(weight)} = ${decimal(cost)}`,
  missingVisits: (count) => `${plural(count, 'oppdrag', 'oppdrag')} uten plass:`,
  andMore: (count) => `… og ${whole(count)} til`,
  progress: ({ seconds, iterations, cost, unit, missing }) =>
    `${whole(seconds)} s: beste hittil ${whole(cost)} ${unit}` +
    (missing > 0 ? `, ${plural(missing, 'oppdrag', 'oppdrag')} uten plass` : '') +
    `, ${plural(iterations, 'runde', 'runder')}`,
  estimatedTravel: 'Reisetidene er anslag (luftlinje × faktor).',
  inPatientOrder: (is) => (is ? 'Planen er i pasientrekkefølge.' : 'Planen er ikke i pasientrekkefølge.'),
  notInOrder: 'Planen er ikke i den rekkefølgen det ble bedt om.',
  oneThreadOnly: 'Denne utgaven søker i én tråd.',
  noBound: 'Ingen nedre grense er bevist for dette problemet.',
  bound: (value, gap, unit) =>
    `Ingen plan koster mindre enn ${decimal(value)} ${unit}: høyst ${decimal(gap)} % å spare`,
  stopping: 'Stanser og skriver den beste planen hittil …',
  roads: {
    tiles: (share) => `Gjør veikartet klart: ${whole(Math.floor(share * 100))} %`,
    table: (share) => `Regner ut reisetider: ${whole(Math.floor(share * 100))} %`,
    late: 'Tiden rakk ikke til alle reisetidene: resten er anslag. Neste kjøring fortsetter der denne sluttet.',
  },
  converted: (file, visits, shifts) =>
    `${file}: ${plural(visits, 'oppdrag', 'oppdrag')}, ${plural(shifts, 'vakt', 'vakter')}`,
  written: (file) => `${file} er skrevet`,
  writingReport: (share) => `Lager lister og ark: ${whole(Math.floor(share * 100))} %`,
  reportWritten: (page) => `Åpne oversikten i en nettleser: ${page}`,
  demo: {
    title: (day, estimated) => `Prøvedag ${day}. Alt er oppdiktet${estimated ? ', og reisetidene er anslag' : ''}.`,
    asked: (visits, recipients, shifts, from, to) =>
      `${whole(visits)} oppdrag hos ${whole(recipients)} tjenestemottakere skal fordeles på ${whole(shifts)} vakter (${from}–${to}).`,
    searching: (seconds, best, other, otherCost, missing) =>
      `Søker, ${whole(seconds)} s: beste hittil koster ${whole(best)}, ${other} koster ${whole(otherCost)}` +
      (missing > 0 ? ` (${plural(missing, 'oppdrag', 'oppdrag')} uten plass)` : ''),
    byHand: 'For hånd',
    ours: 'Hjemrute',
    rows: {
      missing: 'Oppdrag uten plass',
      travel: 'Reisetid + ventetid',
      late: 'For sent til oppdrag',
      newFaces: 'Møter mellom to som ikke kjenner hverandre',
    },
    duration: (seconds) => hoursAndMinutes(seconds, 't', 'min'),
    verdict: (count) => `${whole(count)} lovbrudd (uavhengig sjekk)`,
    open: (file) => `Åpne oversikten i en nettleser: ${file}`,
    credit: 'Kart: Liechtenstein. © OpenStreetMap contributors (ODbL)',
  },
}
