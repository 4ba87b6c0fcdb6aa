/** What the rules of working time know of, but the check does not judge: it lacks the data, or a person decides. */
export interface NotJudged {
  readonly paragraph: string
  readonly value?: number
  readonly unit?: 's' | 'days' | 'ratio' | 'hourOfDay'
  /** false: general knowledge, not read in the source itself. */
  readonly confirmed: boolean
  readonly why: string
}

const HOUR = 3600

/**
 * Rules beside the limits. The shorter weeks are put to use by stating them: an agreement of level `statutory` with
 * `limits: { normalWeek: 136800 }` for 38 hours.
 */
export const NOT_JUDGED = {
  rosterNotice: { paragraph: '§ 10-3', value: 14, unit: 'days', confirmed: true, why: 'The roster is given.' },
  passiveShare: {
    paragraph: '§ 10-4 (2)',
    value: 1 / 2,
    unit: 'ratio',
    confirmed: true,
    why: 'A shift does not say which of its hours are passive.',
  },
  homeDutyShare: {
    paragraph: '§ 10-4 (3)',
    value: 1 / 7,
    unit: 'ratio',
    confirmed: true,
    why: 'Duty at home is no shift; count it in the worked periods.',
  },
  rotaWeek: {
    paragraph: '§ 10-4 (4)',
    value: 38 * HOUR,
    unit: 's',
    confirmed: true,
    why: 'Whether the roster is such a rota is not told by its days; state it.',
  },
  continuousWeek: {
    paragraph: '§ 10-4 (5)',
    value: 36 * HOUR,
    unit: 's',
    confirmed: true,
    why: 'Whether the roster is such a rota is not told by its days; state it.',
  },
  threeShiftSundayHour: {
    paragraph: '§ 10-4 (6)',
    value: 70 / 60,
    unit: 'ratio',
    confirmed: true,
    why: 'The week it shortens is stated as a limit.',
  },
  threeShiftNightHour: {
    paragraph: '§ 10-4 (6)',
    value: 75 / 60,
    unit: 'ratio',
    confirmed: true,
    why: 'The week it shortens is stated as a limit.',
  },
  overtimeNeed: {
    paragraph: '§ 10-6 (1)',
    confirmed: true,
    why: 'Whether the need is particular and limited in time is for a leader; a plan made ahead has no overtime.',
  },
  overtimeSupplement: { paragraph: '§ 10-6 (11)', value: 0.4, unit: 'ratio', confirmed: true, why: 'Pay.' },
  compensatoryRest: {
    paragraph: '§ 10-8 (3)',
    confirmed: true,
    why: 'What a shorter rest is compensated with is in the agreement.',
  },
  holidayEve: {
    paragraph: '§ 10-10 (1)',
    value: 15,
    unit: 'hourOfDay',
    confirmed: true,
    why: 'Holidays are not in the problem; Sundays are judged.',
  },
  strenuousNight: {
    paragraph: '§ 10-11 (7)',
    value: 8 * HOUR,
    unit: 's',
    confirmed: true,
    why: 'Needs an assessment of risk and strain; state 8 hours as `normalDay` where it holds.',
  },
  municipalWeek: {
    paragraph: 'KS HTA',
    value: 37.5 * HOUR,
    unit: 's',
    confirmed: false,
    why: 'Collective agreement; state it where hours beyond it count as overtime.',
  },
  municipalRotaWeek: {
    paragraph: 'KS HTA',
    value: 35.5 * HOUR,
    unit: 's',
    confirmed: false,
    why: 'Collective agreement; state it where hours beyond it count as overtime.',
  },
  municipalContinuousWeek: {
    paragraph: 'KS HTA',
    value: 33.6 * HOUR,
    unit: 's',
    confirmed: false,
    why: 'Collective agreement; state it where hours beyond it count as overtime.',
  },
  travelFromHome: {
    paragraph: 'HR-2018-1036-A',
    confirmed: false,
    why: 'Whether the road from home is working time is a unit’s setting: let the shift begin at home.',
  },
  partTimeRights: {
    paragraph: '§§ 14-3, 14-4 a',
    confirmed: false,
    why: 'Who is offered a vacant shift first is decided before the plan.',
  },
  hireIn: { paragraph: '§ 14-12', confirmed: false, why: 'Whether hiring in is allowed is decided before the plan.' },
} as const satisfies Readonly<Record<string, NotJudged>>
