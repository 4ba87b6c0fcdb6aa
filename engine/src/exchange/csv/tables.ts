/**
 * The tables of our CSV and their columns. What a column is called in a file stands in `headings/`; docs/csv.md lists
 * both, and a test holds the page to them.
 */

/** What a cell of a column holds. Names, telephones, addresses and free text are a person's and never shown in a fault. */
export type CellKind =
  | 'id'
  | 'ids'
  | 'text'
  | 'lines'
  | 'phone'
  | 'qualifications'
  | 'date'
  | 'moment'
  | 'moments'
  | 'windows'
  | 'duration'
  | 'durations'
  | 'number'
  | 'whole'
  | 'yesNo'
  | 'yesNos'
  | 'choice'
  | 'coordinate'

export interface Column {
  readonly kind: CellKind
  /** The file must have this column. */
  readonly needed?: true
  /** The cell may not be empty. */
  readonly filled?: true
}

const needed = (kind: CellKind) => ({ kind, needed: true, filled: true }) as const
const holds = <Kind extends CellKind>(kind: Kind) => ({ kind }) as const

/** Where something is: for a place, a recipient's home, a shift's base, a visit elsewhere. */
const WHERE = {
  address: holds('text'),
  lat: holds('number'),
  lon: holds('number'),
  coordinate: holds('coordinate'),
} as const

const HOME = {
  ...WHERE,
  entry: holds('text'),
  area: holds('text'),
  building: holds('text'),
  arrivalCar: holds('duration'),
  arrivalBicycle: holds('duration'),
  arrivalFoot: holds('duration'),
} as const

export const TABLES = {
  places: { id: needed('id'), name: holds('text'), ...HOME },
  recipients: {
    id: needed('id'),
    name: holds('text'),
    phone: holds('phone'),
    place: holds('id'),
    placeName: holds('text'),
    ...HOME,
    unit: holds('text'),
    team: holds('text'),
    serviceResponsible: holds('id'),
    serviceResponsibleDeputy: holds('id'),
    primaryContact: holds('id'),
    primaryContactDeputy: holds('id'),
    declinesTrainees: holds('yesNo'),
    addressProtected: holds('yesNo'),
    special: holds('text'),
  },
  caregivers: {
    id: needed('id'),
    name: holds('text'),
    phone: holds('phone'),
    profession: holds('text'),
    qualifications: holds('qualifications'),
    team: holds('text'),
    unit: holds('text'),
    nightWorker: holds('yesNo'),
  },
  competences: {
    caregiver: needed('id'),
    code: needed('text'),
    level: holds('whole'),
    validFrom: holds('moment'),
    validTo: holds('moment'),
  },
  shifts: {
    id: holds('id'),
    name: holds('text'),
    caregiver: holds('id'),
    date: holds('date'),
    start: needed('moment'),
    end: needed('moment'),
    startPlace: holds('id'),
    endPlace: holds('id'),
    ...WHERE,
    mode: holds('choice'),
    departure: holds('choice'),
    breakMinutes: holds('durations'),
    breakFrom: holds('moments'),
    breakTo: holds('moments'),
    breakPlace: holds('ids'),
    breakPaid: holds('yesNos'),
    breakId: holds('ids'),
    role: holds('choice'),
    reserveMinutes: holds('durations'),
    reserveFrom: holds('moments'),
    reserveTo: holds('moments'),
    capacityFactor: holds('number'),
    serviceTimeFactor: holds('number'),
    overtime: holds('duration'),
    assumedQualifications: holds('ids'),
    areas: holds('ids'),
    longestLeg: holds('duration'),
    excludedServices: holds('ids'),
    trainees: holds('ids'),
    unit: holds('text'),
  },
  absences: {
    caregiver: needed('id'),
    from: needed('moment'),
    to: holds('moment'),
    percent: holds('number'),
    adaptation: holds('choice'),
    capacityFactor: holds('number'),
    serviceTimeFactor: holds('number'),
  },
  visits: {
    id: holds('id'),
    recipient: needed('id'),
    date: holds('date'),
    earliest: holds('moment'),
    latest: holds('moment'),
    deadline: holds('moment'),
    windows: holds('windows'),
    binds: holds('choice'),
    earlierAllowed: holds('yesNo'),
    duration: needed('duration'),
    staff: holds('whole'),
    qualifications: holds('qualifications'),
    otherDuration: holds('duration'),
    otherQualifications: holds('qualifications'),
    otherOffset: holds('duration'),
    service: holds('text'),
    tasks: holds('lines'),
    special: holds('text'),
    preferredCaregivers: holds('ids'),
    requiredCaregivers: holds('ids'),
    excludedCaregivers: holds('ids'),
    fixedStart: holds('moment'),
    fixedCaregiver: holds('id'),
    fixedShift: holds('id'),
    manner: holds('choice'),
    leavingOut: holds('choice'),
    leaveOutPrice: holds('number'),
    usualStart: holds('moment'),
    usualVariation: holds('duration'),
    place: holds('id'),
    endPlace: holds('id'),
    ...WHERE,
    unit: holds('text'),
    team: holds('text'),
    teamOnly: holds('yesNo'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>

export type TableName = keyof typeof TABLES
export type ColumnOf<Table extends TableName> = keyof (typeof TABLES)[Table] & string

/** In the order they are read: what others refer to comes first. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** A column as a plain record, for code that goes through all of them. */
export const columnsOf = (table: TableName): Readonly<Record<string, Column>> => TABLES[table]

/** The columns of a plan, one row a stop. Written, never read: a plan's own file is JSON. */
export const PLAN_COLUMNS = [
  'date',
  'shift',
  'shiftName',
  'caregiver',
  'caregiverName',
  'number',
  'kind',
  'id',
  'place',
  'recipient',
  'recipientName',
  'address',
  'arrival',
  'start',
  'end',
  'travelMinutes',
  'waitingMinutes',
  'mode',
  'service',
  'tasks',
  'reasons',
] as const

export type PlanColumn = (typeof PLAN_COLUMNS)[number]

/** Words that a column of choices may hold, by the model's own word. */
export const CHOICES = {
  mode: ['car', 'bicycle', 'foot'],
  departure: ['free', 'atShiftStart'],
  role: ['ordinary', 'dutyLead'],
  adaptation: ['absent', 'fewerHours', 'longerTime'],
  binds: ['start', 'end'],
  manner: ['road', 'indoors', 'telephone', 'video'],
  leavingOut: ['never', 'mayMoveToday', 'mayMoveToAnotherDay', 'mayBeLeftOut'],
} as const

export type ChoiceColumn = keyof typeof CHOICES

/** What a stop of a plan is, in the column `kind`. */
export const STOP_KINDS = ['visit', 'activity', 'break', 'unassigned'] as const
export type StopKind = (typeof STOP_KINDS)[number]
