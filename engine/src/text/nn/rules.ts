import { workingTimeRuleNn } from '../working-time.nn.ts'

/** Hard rules: what is broken, and what may be done. Variants are named by what the check says is at fault. */
export const rules = {
  'plan-shape': {
    message: 'Planen heng ikkje saman ved {place:place}.',
    remedy: 'Lag planen på nytt, eller rett fila: planen viser til noko som ikkje finst eller står feil.',
    variants: {
      unknownShift: 'Planen har ei vakt som ikkje finst: {id}.',
      shiftTwice: 'Vakt {id} står to gonger i planen.',
      placeTwice: 'Plass {place} i oppdrag {visit} er fylt to gonger.',
      unknownUnassigned: 'Planen nemner {id} som ufordelt, men det finst ikkje.',
      unknownMode: 'Vakt {shift} reiser med «{mode}», som det ikkje finst reisetider for.',
      unknownCaregiver: 'Vakt {shift} har ein tilsett som ikkje finst: {id}.',
      noDepartureOrReturn: 'Vakt {shift} er i bruk, men manglar tid for avreise eller retur.',
      unusedButDeparts: 'Vakt {shift} er ikkje i bruk, men har likevel avreise eller retur.',
      stopTwice: 'Vakt {shift} har {stop:place} to gonger.',
      overlap: 'I vakt {shift} byrjar {stop} {amount:measure} før {before} er ferdig.',
      endsBeforeStart: 'I vakt {shift} sluttar {stop} {amount:measure} før det byrjar.',
      unsorted: 'Stoppa i vakt {shift} står ikkje i rekkjefølgje.',
      unknownStop: 'Planen har eit stopp som ikkje finst ved {place:place}.',
      unknownPlace: 'Planen har ein plass som ikkje finst: {place:place}.',
      unknownLocation: 'Planen har ein stad som ikkje finst: {location}.',
      elsewhere: 'Planen har stoppet på {location}, men det skal vere på {expected}.',
    },
  },
  coverage: {
    message: '{place:Place} er ikkje dekt.',
    remedy: 'Finn ein tilsett eller ei anna tid, eller avgjer at det kan utelatast.',
    variants: {
      missing: '{place:Place} må utførast, men har ingen plass i planen.',
      partly: '{place:Place} manglar {amount:measure} av dei tilsette det treng.',
      listed: '{place:Place} er sett opp, men står også som ufordelt.',
      unlisted: '{place:Place} er utelate utan å stå som ufordelt.',
    },
  },
  travel: {
    message: 'Reisa til {place:place} går ikkje opp: {amount:measure} feil.',
    remedy: 'Flytt starten, eller byt rekkjefølgje på stoppa.',
    variants: {
      tooEarly: '{place:Place} byrjar {amount:measure} før den tilsette rekk fram.',
      arrival: 'Oppgitt framkomst til {place:place} er {amount:measure} feil.',
      travel: 'Oppgitt reisetid til {place:place} er {amount:measure} feil.',
      waiting: 'Oppgitt ventetid ved {place:place} er {amount:measure} feil.',
      departure: 'Oppgitt avreise for {place:place} er {amount:measure} feil.',
      return: 'Oppgitt retur for {place:place} er {amount:measure} feil.',
    },
  },
  service: {
    message: 'Lengda av {place:place} er {amount:measure} feil.',
    remedy: 'Gi oppdraget den tida det skal ha.',
    variants: {
      short: '{place:Place} er {amount:measure} for kort.',
      long: '{place:Place} er {amount:measure} for langt.',
    },
  },
  'time-window': {
    message: '{place:Place} er {amount:measure} utanfor tidsvindauget.',
    remedy: 'Flytt oppdraget inn i tidsvindauget, eller avtal ei anna tid.',
    variants: {
      early: '{place:Place} byrjar {amount:measure} før tidsvindauget opnar[ ({opens:instant})].',
      late: '{place:Place} er {amount:measure} for seint[; tidsvindauget lukkar {closes:instant}].',
    },
  },
  'shift-time': {
    message: '{place:Place} går {amount:measure} utanfor arbeidstida.',
    remedy: 'Flytt oppdrag til ei anna vakt, eller la ein leiar godkjenne overtid.',
    variants: {
      departure: '{place:Place} dreg {amount:measure} før vakta byrjar.',
      return: '{place:Place} er tilbake {amount:measure} etter at vakta sluttar.',
    },
  },
  qualification: {
    message: '{place:Place} krev {qualification}, men den tilsette har det ikkje på datoen[ ({caregiver})].',
    remedy: 'Gi oppdraget til ein som har det, eller vurder oppgåvedeling.',
  },
  'required-caregiver': {
    message: '{place:Place} krev ein bestemt tilsett[: {required}].',
    remedy: 'Byt tilsett, eller ta opp kravet med den som har sett det.',
  },
  'excluded-caregiver': {
    message: '{place:Place} har ein ekskludert tilsett[: {caregiver}].',
    remedy: 'Byt tilsett.',
    variants: {
      dog: '{place:Place} har hund i huset, og dit skal den tilsette ikkje[: {caregiver}].',
      cat: '{place:Place} har katt i huset, og dit skal den tilsette ikkje[: {caregiver}].',
      smoke: '{place:Place} er der det blir røykt, og dit skal den tilsette ikkje[: {caregiver}].',
    },
  },
  team: {
    message: '{place:Place} er berre for eitt team[: {team}].',
    remedy: 'Gi oppdraget til ein i teamet.',
  },
  area: {
    message: '{place:Place} er utanfor området til vakta[ {shift}].',
    remedy: 'Byt vakt, eller utvid området.',
  },
  'longest-leg': {
    message: 'Ei reise til {place:place} er {amount:measure} lengre enn vakta tillèt.',
    remedy: 'Byt vakt eller reisemåte.',
  },
  'excluded-service': {
    message: '{place:Place} er av ei teneste som vakta ikkje skal ha[: {service}].',
    remedy: 'Byt vakt.',
  },
  synchronisation: {
    message: 'Dei tilsette ved {place:place} byrjar ikkje samtidig slik dei skal: {amount:measure} frå kvarandre.',
    remedy: 'La alle plassane i oppdraget følgje same start.',
  },
  'distinct-caregivers': {
    message: '{place:Place}: same tilsette er to stader.',
    remedy: 'Gi den eine plassen eller vakta til ein annan.',
    variants: {
      sameVisit: '{place:Place} treng ulike tilsette, men {caregiver} har fleire av plassane.',
      twoShifts: '{caregiver} er på vakt {shift} og {other} samtidig i {amount:measure}.',
    },
  },
  dependency: {
    message: 'Oppdrag som høyrer saman, held ikkje avtalen[: {first} og {second}].',
    remedy: 'Flytt det eine oppdraget, eller byt tilsett.',
    variants: {
      tooSoon: '{second} byrjar {amount:measure} for tidleg etter {first}.',
      tooLate: '{second} byrjar {amount:measure} for seint etter {first}.',
      same: '{first} og {second} skal ha same tilsette.',
      differ: '{first} og {second} skal ha ulike tilsette.',
    },
  },
  group: {
    message: '{place:Place} er ikkje samla slik ho må.',
    remedy: 'Legg oppdraga på same vakt, etter kvarandre.',
    variants: {
      split: '{place:Place} er delt på fleire vakter.',
      gap: '{place:Place} er ikkje sett opp etter kvarandre.',
    },
  },
  bundle: {
    message: '{place:Place} er berre delvis sett opp[; dette manglar: {missing}].',
    remedy: 'Set opp alle oppdraga i pakka, eller ingen.',
  },
  pattern: {
    message: '{place:Place} følgjer ikkje eitt av vala.',
    remedy: 'Vel eitt av dei lista mønstra.',
    variants: {
      none: '{place:Place}: oppdraga som er sette opp, er ikkje eitt av vala.',
      caregivers: '{place:Place} har {amount:measure} for mange ulike tilsette.',
    },
  },
  activity: {
    message: '{place:Place} er ikkje som det skal.',
    remedy: 'Flytt gjeremålet inn i tidsrommet sitt, på rett vakt.',
    variants: {
      shift: '{place:Place} står på ei vakt som ikkje skal ha det[: {shift}].',
      early: '{place:Place} byrjar {amount:measure} for tidleg.',
      late: '{place:Place} byrjar {amount:measure} for seint.',
      together: 'Deltakarane i {place:place} byrjar {amount:measure} frå kvarandre.',
    },
  },
  break: {
    message: 'Ein pause i {place:place} er ikkje gitt slik han må[: {break}].',
    remedy: 'Legg pausen inn i tidsrommet sitt.',
    variants: {
      missing: 'Pausen i {place:place} er ikkje gitt[ ({break})].',
      early: 'Pausen i {place:place} er {amount:measure} for tidleg[ ({break})].',
      late: 'Pausen i {place:place} er {amount:measure} for sein[ ({break})].',
      place: 'Pausen i {place:place} er på feil stad[: {location}][ ({break})].',
    },
  },
  reserve: {
    message: 'Avsett tid i {place:place} manglar {amount:measure}.',
    remedy: 'Flytt oppdrag ut av tidsrommet.',
  },
  capacity: {
    message: '{place:Place} har {amount:measure} for mykje å bere.',
    remedy: 'Flytt oppdrag med last til ei anna vakt.',
  },
  'capacity-factor': {
    message: '{place:Place} er fylt {amount:measure} over det vakta toler (tilpassa kapasitet).',
    remedy: 'Flytt oppdrag til andre vakter.',
  },
  vehicle: {
    message: '{place:Place}: det er ikkje køyretøy nok.',
    remedy: 'Flytt ei vakt i tid, eller bruk ein annan reisemåte.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} for mange er undervegs samtidig[ {instant:instant}].',
      range: '{place:Place}: vakt {shift} køyrer {amount:measure} lenger enn rekkjevidda.',
      licence: '{place:Place}: vakt {shift} manglar {qualification}.',
      mode: '{place:Place} reiser med «{mode}», som ho ikkje har.',
    },
  },
  key: {
    message: '{place:Place} er ikkje der han trengst.',
    remedy: 'Hent nøkkelen først, og lever han etterpå.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} for mange er ute samtidig[ {instant:instant}].',
      notFetched: '{place:Place} er ikkje henta før oppdrag {visit}.',
      notReturned: '{place:Place} er ikkje levert tilbake etter oppdrag {visit}.',
    },
  },
  pin: {
    message: '{place:Place} er ikkje som låst.',
    remedy: 'Set oppdraget tilbake, eller fjern låsen.',
    variants: {
      caregiver: '{place:Place} er låst til {pinned}.',
      shift: '{place:Place} er låst til vakt {pinned}.',
      start: '{place:Place} er låst til {pinned:instant}, men er flytta {amount:measure}.',
    },
  },
  'vacant-shift': {
    message: '{place:Place} er gitt til ein annan enn den som står i turnusen[: {caregiver}].',
    remedy: 'Berre ledige vakter kan få ein tilsett i planen.',
  },
  trainee: {
    message: '{place:Place} har ein under opplæring, men tenestemottakaren har takka nei til det.',
    remedy: 'Gi oppdraget til ei vakt utan opplæring.',
  },
  'working-time': workingTimeRuleNn,
  'patient-order': {
    message: 'Tenestemottakarane kjem ikkje i éi felles rekkjefølgje[: {recipients}].',
    remedy: 'Byt rekkjefølgje i ei av listene, eller tillat fri rekkjefølgje ("order": "visit").',
  },
  'hard-term': {
    message: '«{term:term}» må vere null, men er {amount:measure}.',
    remedy: 'La det vere noko som bør haldast, med ei vekt, eller finn fleire tilsette.',
  },
} as const
