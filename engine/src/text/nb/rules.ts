import { workingTimeRuleNb } from '../working-time.nb.ts'

/** Hard rules: what is broken, and what may be done. Variants are named by what the check says is at fault. */
export const rules = {
  'plan-shape': {
    message: 'Planen henger ikke sammen ved {place:place}.',
    remedy: 'Lag planen på nytt, eller rett filen: planen viser til noe som ikke finnes eller står feil.',
    variants: {
      unknownShift: 'Planen har en vakt som ikke finnes: {id}.',
      shiftTwice: 'Vakt {id} står to ganger i planen.',
      placeTwice: 'Plass {place} i oppdrag {visit} er besatt to ganger.',
      unknownUnassigned: 'Planen nevner {id} som ufordelt, men det finnes ikke.',
      unknownMode: 'Vakt {shift} reiser med «{mode}», som det ikke finnes reisetider for.',
      unknownCaregiver: 'Vakt {shift} har en ansatt som ikke finnes: {id}.',
      noDepartureOrReturn: 'Vakt {shift} er i bruk, men mangler tid for avreise eller retur.',
      unusedButDeparts: 'Vakt {shift} er ikke i bruk, men har likevel avreise eller retur.',
      stopTwice: 'Vakt {shift} har {stop:place} to ganger.',
      overlap: 'I vakt {shift} begynner {stop} {amount:measure} før {before} er ferdig.',
      endsBeforeStart: 'I vakt {shift} slutter {stop} {amount:measure} før det begynner.',
      unsorted: 'Stoppene i vakt {shift} står ikke i rekkefølge.',
      unknownStop: 'Planen har et stopp som ikke finnes ved {place:place}.',
      unknownPlace: 'Planen har en plass som ikke finnes: {place:place}.',
      unknownLocation: 'Planen har et sted som ikke finnes: {location}.',
      elsewhere: 'Planen har stoppet på {location}, men det skal være på {expected}.',
    },
  },
  coverage: {
    message: '{place:Place} er ikke dekket.',
    remedy: 'Finn en ansatt eller en annen tid, eller avgjør at det kan utelates.',
    variants: {
      missing: '{place:Place} må utføres, men har ingen plass i planen.',
      partly: '{place:Place} mangler {amount:measure} av de ansatte det trenger.',
      listed: '{place:Place} er satt opp, men står også som ufordelt.',
      unlisted: '{place:Place} er utelatt uten å stå som ufordelt.',
    },
  },
  travel: {
    message: 'Reisen til {place:place} går ikke opp: {amount:measure} feil.',
    remedy: 'Flytt starten, eller bytt rekkefølge på stoppene.',
    variants: {
      tooEarly: '{place:Place} begynner {amount:measure} før den ansatte rekker fram.',
      arrival: 'Oppgitt ankomst til {place:place} er {amount:measure} feil.',
      travel: 'Oppgitt reisetid til {place:place} er {amount:measure} feil.',
      waiting: 'Oppgitt ventetid ved {place:place} er {amount:measure} feil.',
      departure: 'Oppgitt avreise for {place:place} er {amount:measure} feil.',
      return: 'Oppgitt retur for {place:place} er {amount:measure} feil.',
    },
  },
  service: {
    message: 'Varigheten av {place:place} er {amount:measure} feil.',
    remedy: 'Gi oppdraget den tiden det skal ha.',
    variants: {
      short: '{place:Place} er {amount:measure} for kort.',
      long: '{place:Place} er {amount:measure} for langt.',
    },
  },
  'time-window': {
    message: '{place:Place} er {amount:measure} utenfor tidsvinduet.',
    remedy: 'Flytt oppdraget inn i tidsvinduet, eller avtal en annen tid.',
    variants: {
      early: '{place:Place} begynner {amount:measure} før tidsvinduet åpner[ ({opens:instant})].',
      late: '{place:Place} er {amount:measure} for sent[; tidsvinduet lukker {closes:instant}].',
    },
  },
  'shift-time': {
    message: '{place:Place} går {amount:measure} utenfor arbeidstiden.',
    remedy: 'Flytt oppdrag til en annen vakt, eller la en leder godkjenne overtid.',
    variants: {
      departure: '{place:Place} drar {amount:measure} før vakta begynner.',
      return: '{place:Place} er tilbake {amount:measure} etter at vakta slutter.',
    },
  },
  qualification: {
    message: '{place:Place} krever {qualification}, men den ansatte har det ikke på datoen[ ({caregiver})].',
    remedy: 'Gi oppdraget til en som har det, eller vurder oppgavedeling.',
  },
  'required-caregiver': {
    message: '{place:Place} krever en bestemt ansatt[: {required}].',
    remedy: 'Bytt ansatt, eller ta opp kravet med den som har satt det.',
  },
  'excluded-caregiver': {
    message: '{place:Place} har en ekskludert ansatt[: {caregiver}].',
    remedy: 'Bytt ansatt.',
    variants: {
      dog: '{place:Place} har hund i huset, og dit skal den ansatte ikke[: {caregiver}].',
      cat: '{place:Place} har katt i huset, og dit skal den ansatte ikke[: {caregiver}].',
      smoke: '{place:Place} er der det røykes, og dit skal den ansatte ikke[: {caregiver}].',
    },
  },
  team: {
    message: '{place:Place} er bare for ett team[: {team}].',
    remedy: 'Gi oppdraget til en i teamet.',
  },
  area: {
    message: '{place:Place} er utenfor området til vakta[ {shift}].',
    remedy: 'Bytt vakt, eller utvid området.',
  },
  'longest-leg': {
    message: 'En reise til {place:place} er {amount:measure} lengre enn vakta tillater.',
    remedy: 'Bytt vakt eller reisemåte.',
  },
  'excluded-service': {
    message: '{place:Place} er av en tjeneste som vakta ikke skal ha[: {service}].',
    remedy: 'Bytt vakt.',
  },
  synchronisation: {
    message: 'De ansatte ved {place:place} begynner ikke samtidig slik de skal: {amount:measure} fra hverandre.',
    remedy: 'La alle plassene i oppdraget følge samme start.',
  },
  'distinct-caregivers': {
    message: '{place:Place}: samme ansatt er to steder.',
    remedy: 'Gi den ene plassen eller vakta til en annen.',
    variants: {
      sameVisit: '{place:Place} trenger ulike ansatte, men {caregiver} har flere av plassene.',
      twoShifts: '{caregiver} er på vakt {shift} og {other} samtidig i {amount:measure}.',
    },
  },
  dependency: {
    message: 'Oppdrag som hører sammen, holder ikke avtalen[: {first} og {second}].',
    remedy: 'Flytt det ene oppdraget, eller bytt ansatt.',
    variants: {
      tooSoon: '{second} begynner {amount:measure} for tidlig etter {first}.',
      tooLate: '{second} begynner {amount:measure} for sent etter {first}.',
      same: '{first} og {second} skal ha samme ansatt.',
      differ: '{first} og {second} skal ha ulike ansatte.',
    },
  },
  group: {
    message: '{place:Place} er ikke samlet slik den må.',
    remedy: 'Legg oppdragene på samme vakt, etter hverandre.',
    variants: {
      split: '{place:Place} er delt på flere vakter.',
      gap: '{place:Place} er ikke satt opp etter hverandre.',
    },
  },
  bundle: {
    message: '{place:Place} er bare delvis satt opp[; dette mangler: {missing}].',
    remedy: 'Sett opp alle oppdragene i pakken, eller ingen.',
  },
  pattern: {
    message: '{place:Place} følger ikke ett av valgene.',
    remedy: 'Velg ett av de listede mønstrene.',
    variants: {
      none: '{place:Place}: oppdragene som er satt opp, er ikke ett av valgene.',
      caregivers: '{place:Place} har {amount:measure} for mange ulike ansatte.',
    },
  },
  activity: {
    message: '{place:Place} er ikke som den skal.',
    remedy: 'Flytt gjøremålet inn i tidsrommet sitt, på rett vakt.',
    variants: {
      shift: '{place:Place} står på en vakt som ikke skal ha det[: {shift}].',
      early: '{place:Place} begynner {amount:measure} for tidlig.',
      late: '{place:Place} begynner {amount:measure} for sent.',
      together: 'Deltakerne i {place:place} begynner {amount:measure} fra hverandre.',
    },
  },
  break: {
    message: 'En pause i {place:place} er ikke gitt slik den må[: {break}].',
    remedy: 'Legg pausen inn i tidsrommet sitt.',
    variants: {
      missing: 'Pausen i {place:place} er ikke gitt[ ({break})].',
      early: 'Pausen i {place:place} er {amount:measure} for tidlig[ ({break})].',
      late: 'Pausen i {place:place} er {amount:measure} for sen[ ({break})].',
      place: 'Pausen i {place:place} er på feil sted[: {location}][ ({break})].',
    },
  },
  reserve: {
    message: 'Avsatt tid i {place:place} mangler {amount:measure}.',
    remedy: 'Flytt oppdrag ut av tidsrommet.',
  },
  capacity: {
    message: '{place:Place} har {amount:measure} for mye å bære.',
    remedy: 'Flytt oppdrag med last til en annen vakt.',
  },
  'capacity-factor': {
    message: '{place:Place} er fylt {amount:measure} over det vakta tåler (tilpasset kapasitet).',
    remedy: 'Flytt oppdrag til andre vakter.',
  },
  vehicle: {
    message: '{place:Place}: det er ikke kjøretøy nok.',
    remedy: 'Flytt en vakt i tid, eller bruk en annen reisemåte.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} for mange er underveis samtidig[ {instant:instant}].',
      range: '{place:Place}: vakt {shift} kjører {amount:measure} lenger enn rekkevidden.',
      licence: '{place:Place}: vakt {shift} mangler {qualification}.',
      mode: '{place:Place} reiser med «{mode}», som den ikke har.',
    },
  },
  key: {
    message: '{place:Place} er ikke der den trengs.',
    remedy: 'Hent nøkkelen først, og lever den etterpå.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} for mange er ute samtidig[ {instant:instant}].',
      notFetched: '{place:Place} er ikke hentet før oppdrag {visit}.',
      notReturned: '{place:Place} er ikke levert tilbake etter oppdrag {visit}.',
    },
  },
  pin: {
    message: '{place:Place} er ikke som låst.',
    remedy: 'Sett oppdraget tilbake, eller fjern låsen.',
    variants: {
      caregiver: '{place:Place} er låst til {pinned}.',
      shift: '{place:Place} er låst til vakt {pinned}.',
      start: '{place:Place} er låst til {pinned:instant}, men er flyttet {amount:measure}.',
    },
  },
  'vacant-shift': {
    message: '{place:Place} er gitt til en annen enn den som står i turnusen[: {caregiver}].',
    remedy: 'Bare ledige vakter kan få en ansatt i planen.',
  },
  trainee: {
    message: '{place:Place} har en under opplæring, men tjenestemottakeren har takket nei til det.',
    remedy: 'Gi oppdraget til en vakt uten opplæring.',
  },
  'working-time': workingTimeRuleNb,
  'patient-order': {
    message: 'Tjenestemottakerne kommer ikke i én felles rekkefølge[: {recipients}].',
    remedy: 'Bytt rekkefølge i en av listene, eller tillat fri rekkefølge ("order": "visit").',
  },
  'hard-term': {
    message: '«{term:term}» må være null, men er {amount:measure}.',
    remedy: 'La det være noe som bør holdes, med en vekt, eller finn flere ansatte.',
  },
} as const
