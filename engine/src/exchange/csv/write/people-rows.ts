import type { Problem } from '../../../model/index.ts'
import { homeOf } from '../read/read-people.ts'
import type { CellWriter } from './cell-writer.ts'
import { homesOf, placeCells } from './place-rows.ts'
import type { Row } from './table-rows.ts'

export function recipientRows(problem: Problem, writer: CellWriter): Row<'recipients'>[] {
  const homes = homesOf(problem)
  const locations = new Map(problem.locations.map((location) => [location.id, location]))
  return problem.recipients.map((recipient) => {
    const { id } = recipient
    const home = homes.get(id)
    const location = home === undefined ? undefined : locations.get(home)
    return {
      id,
      name: recipient.name ?? '',
      phone: recipient.phone ?? '',
      place: home === undefined || home === homeOf(id) ? '' : home,
      placeName: location?.name ?? '',
      ...placeCells(location, writer),
      unit: recipient.unit ?? '',
      team: recipient.team ?? '',
      serviceResponsible: recipient.serviceResponsible ?? '',
      serviceResponsibleDeputy: recipient.serviceResponsibleDeputy ?? '',
      primaryContact: recipient.primaryContact ?? '',
      primaryContactDeputy: recipient.primaryContactDeputy ?? '',
      declinesTrainees: writer.yes(recipient.declinesTrainees),
      addressProtected: writer.yes(recipient.addressProtected),
      special: recipient.special ?? '',
    }
  })
}

export const caregiverRows = ({ caregivers }: Problem, writer: CellWriter): Row<'caregivers'>[] =>
  caregivers.map(({ id, name = '', phone = '', profession = '', team = '', unit = '', nightWorker }) => ({
    id,
    name,
    phone,
    profession,
    team,
    unit,
    nightWorker: writer.yes(nightWorker),
  }))

/** One row for each competence of each caregiver. */
export const competenceRows = ({ caregivers }: Problem, writer: CellWriter): Row<'competences'>[] =>
  caregivers.flatMap(({ id, qualifications }) =>
    qualifications.map(({ code, level, validFrom, validTo }) => ({
      caregiver: id,
      code,
      level: level === 0 ? '' : String(level),
      validFrom: writer.moment(validFrom, 0),
      validTo: writer.moment(validTo, LAST_SECOND),
    })),
  )

/** 23:59:59 of a day is the day itself. */
const LAST_SECOND = 86_399
