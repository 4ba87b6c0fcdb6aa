import type { CliText } from './cli-text.ts'
import { helpNn } from './help-nn.ts'
import { numbersFor } from './numbers.ts'

const { whole, decimal, plural, hoursAndMinutes } = numbersFor('nn-NO')

export const nn: CliText = {
  help: helpNn,
  andMoreFaults: (count) => `… og ${whole(count)} til. Med --json får du alle.`,
  planWritten: ({ file, placed, visits, used, shifts, seconds, iterations }) =>
    `${file}: ${whole(placed)} av ${plural(visits, 'oppdrag', 'oppdrag')}, ${whole(used)} av ${plural(shifts, 'vakt', 'vakter')} i bruk ` +
    `(${decimal(seconds)} s, ${plural(iterations, 'runde', 'rundar')})`,
  violations: (count) =>
    count === 0 ? '0 regelbrot (uavhengig sjekk)' : `${plural(count, 'regelbrot', 'regelbrot')}:`,
  cost: (total, unit) => `Kostnad ${decimal(total)} ${unit}`,
  costLine: (label, amount, weight, cost) => `${label}: ${amount} × ${decimal(weight)} = ${decimal(cost)}`,
  missingVisits: (count) => `${plural(count, 'oppdrag', 'oppdrag')} utan plass:`,
  andMore: (count) => `… og ${whole(count)} til`,
  progress: ({ seconds, iterations, cost, unit, missing }) =>
    `${whole(seconds)} s: beste hittil ${whole(cost)} ${unit}` +
    (missing > 0 ? `, ${plural(missing, 'oppdrag', 'oppdrag')} utan plass` : '') +
    `, ${plural(iterations, 'runde', 'rundar')}`,
  estimatedTravel: 'Reisetidene er overslag (luftline × faktor).',
  inPatientOrder: (is) => (is ? 'Planen er i pasientrekkjefølgje.' : 'Planen er ikkje i pasientrekkjefølgje.'),
  notInOrder: 'Planen er ikkje i den rekkjefølgja det vart bede om.',
  oneThreadOnly: 'Denne utgåva søkjer i éin tråd.',
  noBound: 'Inga nedre grense er prova for dette problemet.',
  bound: (value, gap, unit) =>
    `Ingen plan kostar mindre enn ${decimal(value)} ${unit}: høgst ${decimal(gap)} % å spare`,
  stopping: 'Stansar og skriv den beste planen hittil …',
  roads: {
    tiles: (share) => `Gjer vegkartet klart: ${whole(Math.floor(share * 100))} %`,
    table: (share) => `Reknar ut reisetider: ${whole(Math.floor(share * 100))} %`,
    late: 'Tida rakk ikkje til alle reisetidene: resten er anslag. Neste køyring held fram der denne slutta.',
  },
  converted: (file, visits, shifts) =>
    `${file}: ${plural(visits, 'oppdrag', 'oppdrag')}, ${plural(shifts, 'vakt', 'vakter')}`,
  written: (file) => `${file} er skriven`,
  writingReport: (share) => `Lagar lister og ark: ${whole(Math.floor(share * 100))} %`,
  reportWritten: (page) => `Opne oversynet i ein nettlesar: ${page}`,
  demo: {
    title: (day, estimated) => `Prøvedag ${day}. Alt er oppdikta${estimated ? ', og reisetidene er overslag' : ''}.`,
    asked: (visits, recipients, shifts, from, to) =>
      `${whole(visits)} oppdrag hos ${whole(recipients)} tenestemottakarar skal fordelast på ${whole(shifts)} vakter (${from}–${to}).`,
    searching: (seconds, best, other, otherCost, missing) =>
      `Søkjer, ${whole(seconds)} s: beste hittil kostar ${whole(best)}, ${other} kostar ${whole(otherCost)}` +
      (missing > 0 ? ` (${plural(missing, 'oppdrag', 'oppdrag')} utan plass)` : ''),
    byHand: 'For hand',
    ours: 'Hjemrute',
    rows: {
      missing: 'Oppdrag utan plass',
      travel: 'Reisetid + ventetid',
      late: 'For seint til oppdrag',
      newFaces: 'Møte mellom to som ikkje kjenner kvarandre',
    },
    duration: (seconds) => hoursAndMinutes(seconds, 't', 'min'),
    verdict: (count) => `${whole(count)} lovbrot (uavhengig sjekk)`,
    open: (file) => `Opne oversynet i ein nettlesar: ${file}`,
    credit: 'Kart: Liechtenstein. © OpenStreetMap contributors (ODbL)',
  },
}
