import type { Municipality } from '@hjemrute/engine/generate'
import type { SanityLine } from './sanity-lines.ts'

/** Whose the map is, as it stands wherever the map shows. */
export const ATTRIBUTION = '© OpenStreetMap contributors, ODbL 1.0'

/** The README of a generated municipality: that it is made up, whose the addresses are, and how believable it is. */
export function readme(municipality: Municipality, command: string, sanity: readonly SanityLine[]): string {
  const { parameters, units, recipients, caregivers, mapVersion } = municipality
  return `# ${parameters.name}

**Everything and everyone in it is made up.** Surnames are birds, berries, trees and flowers, and telephone numbers begin with
00, which no telephone can dial, so that nobody can be mistaken for somebody.

Addresses and roads are real, of another country: ${ATTRIBUTION} (<https://www.openstreetmap.org/copyright>), from
\`${mapVersion}\`. What is derived from the map (addresses, \`travel/\`) is under the same licence. Who lives there is not
known to us and has nothing to do with these days.

${units.length} units, ${recipients.length} recipients, ${caregivers.length} caregivers, ${parameters.days} days from ${parameters.firstDay}. Made by

\`\`\`
${command}
\`\`\`

The same extract, parameters and seed give the same bytes.

| file | what |
|---|---|
| \`municipality.json\` | units, places, recipients, service plans, caregivers, roster |
| \`days/<date>/unit-<nn>.json\` | one unit's day: day and evening together; a night team's night |
| \`days/<date>/unit-<nn>-by-hand.json\` | its careful hand-made plan (docs/hand-made.md) |
| \`days/<date>/municipality.json\` | all units together |
| \`travel/unit-<nn>.matrix\`, \`travel/municipality.matrix\` | travel times and distances by road (docs/matrix-file.md); between units they are estimated |
| \`csv/unit-<nn>/\` | the unit's first day as our CSV |
| \`history.json\` | who visited whom on which day, from four weeks before the first |

## How believable it is

How it is made, and where the targets are from: docs/municipality.md. Figures are of the plans by hand.

${sanityTable(sanity)}
`
}

/** The figures beside their targets, as a table. */
export function sanityTable(sanity: readonly SanityLine[]): string {
  if (sanity.length === 0) return 'No plans by hand were made, so there are no figures.'
  const rows = sanity.map(
    ({ name, figure, target, source, isWithin }) =>
      `| ${name} | ${figure} | ${target} | ${isWithin ? 'yes' : 'no'} | ${source} |`,
  )
  return ['| figure | here | target | within | source of the target |', '|---|---|---|---|---|', ...rows].join('\n')
}
