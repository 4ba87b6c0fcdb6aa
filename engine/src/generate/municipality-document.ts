import { dateOf } from './calendar.ts'
import type { Municipality } from './municipality.ts'

/** The municipality as plain data with ids in place of positions: what `municipality.json` holds. All of it made up. */
export function municipalityDocument({
  parameters,
  mapVersion,
  units,
  recipients,
  wishes,
  lines,
  caregivers,
  roster,
}: Municipality): Record<string, unknown> {
  return {
    synthetic: true,
    name: parameters.name,
    parameters: { ...parameters },
    map: mapVersion,
    units: units.map(({ id, name, parameters: kind, base, dutyPhone, serves, rural }) => ({
      ...{ id, name, kind: kind.kind, base: base.id, dutyPhone, rural },
      serves: serves.map((position) => units[position]!.id),
    })),
    places: [...new Set([...units.map(({ base }) => base), ...recipients.map(({ home }) => home)])],
    recipients: recipients.map(({ unit, home, ...recipient }) => ({
      ...{ ...recipient, unit: units[unit]!.id, home: home.id },
      ...wishes.get(recipient.id),
    })),
    servicePlans: lines.map(({ recipient, unit, service, from: _from, to: _to, ...line }) => ({
      ...{ ...line, recipient: recipients[recipient]!.id, unit: units[unit]!.id, service: service.name },
      tasks: service.tasks,
    })),
    caregivers: caregivers.map(({ unit, ...caregiver }) => ({ ...caregiver, unit: units[unit]!.id })),
    roster: roster.map(({ unit, caregiver, day, ...shift }) => ({
      ...{ ...shift, date: dateOf(day), unit: units[unit]!.id },
      caregiver: caregiver === null ? null : caregivers[caregiver]!.id,
    })),
  }
}
