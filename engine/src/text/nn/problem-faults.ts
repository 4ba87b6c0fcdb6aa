/** Faults of meaning: the shape is right, but what is said cannot be. */
export const problemFaults = {
  // Horizon and clock
  'time-zone-unknown': {
    message: 'Tidssona «{timeZone}» er ukjend.',
    remedy: 'Skriv eit namn frå IANA, som Europe/Oslo.',
  },
  'horizon-ends-before-start': {
    message: 'Planperioden sluttar {end:instant}, men byrjar først {start:instant}.',
    remedy: 'Byt om eller rett tidene i horizon.',
  },
  'horizon-too-long': {
    message: 'Planperioden er på {days|døgn|døgn}. Han kan vere på høgst {limit}.',
    remedy: 'Del perioden, eller rett datoen.',
  },
  'ticks-not-positive': {
    message: '«{value}» tidssteg i sekundet er ikkje større enn null.',
    remedy: 'Skriv 1 for heile sekund, eller ein brøk som "50/3".',
  },
  'ticks-too-fine': {
    message: 'Planperioden blir på {ticks} tidssteg. Det er plass til {limit}.',
    remedy: 'Vel færre tidssteg i sekundet, eller ein kortare planperiode.',
  },
  'offset-not-of-time-zone': {
    message: '{value} stemmer ikkje: i {timeZone} er avstanden til UTC {offset} på det tidspunktet.',
    remedy: 'Skriv {offset}, og sjå etter om klokkeslettet framleis er rett. Det glepp ofte kring sommartid.',
  },

  // Ids
  'duplicate-id': {
    message: 'Id-en «{id}» er brukt to gonger ({kind:word}). Han står også i {first}.',
    remedy: 'Gi dei kvar sin id, eller ta bort den eine.',
  },
  'unknown-id': {
    message: '«{id}» finst ikkje mellom {kind:among}.',
    remedy: 'Rett id-en, eller legg han til mellom {kind:among}.',
  },
  'misspelt-id': {
    message: '«{id}» finst ikkje mellom {kind:among}.',
    remedy: 'Meinte du «{nearest}»?',
  },
  'place-unknown': {
    message:
      'Oppdrag {visit} har {places|plass|plassar} til tilsette. Plass nummer {place} finst ikkje (den første er 0).',
    remedy: 'Rett nummeret, eller legg til ein plass i staffing.',
  },

  // Visits
  'visit-window-closed-before-open': {
    message: 'Tidsvindauget til oppdrag {visit} lukkar {closes:instant}, før det opnar {opens:instant}.',
    remedy: 'Byt om eller rett tidene.',
  },
  'visit-window-hard-before-soft': {
    message: 'Oppdrag {visit} må byrje innan {hard:instant}, men bør først innan {soft:instant}.',
    remedy: 'La hardCloses vere lik eller seinare enn softCloses.',
  },
  'visit-windows-unsorted': {
    message: 'Tidsvindauga til oppdrag {visit} står ikkje i rekkjefølgje.',
    remedy: 'Set det som opnar først, først.',
  },
  'visit-window-outside-horizon': {
    message: 'Tidsvindauget til oppdrag {visit} ligg heilt utanfor planperioden {start:instant} til {end:instant}.',
    remedy: 'Rett datoen, utvid planperioden, eller ta bort oppdraget.',
  },
  'duration-too-long': {
    message: '{kind:Word} {id} er sett til {duration:duration}. Lengste tid er {limit:duration}.',
    remedy: 'Skriv tida i sekund: 15 minutt er 900.',
  },
  'leave-out-price-missing': {
    message: '{kind:Word} {id} kan utelatast, men har ingen pris for det.',
    remedy: 'Skriv leaveOutPrice, til dømes 7200 (to timar av ein tilsett). Utan pris ville det alltid bli utelate.',
  },
  'team-only-without-team': {
    message: 'Oppdrag {visit} er berre for eitt team, men korkje oppdraget eller tenestemottakaren har eit team.',
    remedy: 'Skriv team, eller set teamOnly til false.',
  },
  'caregiver-required-and-excluded': {
    message: 'Oppdrag {visit} krev tilsett {caregiver}, og utelukkar den same.',
    remedy: 'Ta den tilsette bort frå den eine lista.',
  },
  'pins-contradict': {
    message: 'Oppdrag {visit} har to låsar på plass {place} som seier kvar sin ting.',
    remedy: 'Behald den eine låsen.',
  },
  'pin-of-another-caregiver': {
    message: 'Oppdrag {visit} er låst til {caregiver} på vakt {shift}, men den vakta har {owner}.',
    remedy: 'Lås til vakta eller til den tilsette, ikkje begge.',
  },
  'pin-outside-horizon': {
    message: 'Oppdrag {visit} er låst til {start:instant}, som er utanfor planperioden.',
    remedy: 'Rett datoen, eller fjern låsen.',
  },

  // Ties
  'dependency-on-itself': {
    message: 'Oppdrag {visit} er avhengig av seg sjølv.',
    remedy: 'Nemn to ulike oppdrag, eller ta bort avhengnaden.',
  },
  'dependency-gaps-contradict': {
    message: 'Mellom {first} og {second} skal det gå minst {minimum:duration} og høgst {maximum:duration}.',
    remedy: 'La minimumGap vere lik eller mindre enn maximumGap.',
  },
  'dependencies-contradict': {
    message:
      'Avhengnadene mellom oppdraga {visits} går i ring: dei manglar {missing:duration} på å kunne haldast saman.',
    remedy: 'Fjern éin av dei, eller gjer avstanden mellom oppdraga romslegare.',
  },
  'dependencies-contradict-windows': {
    message: 'Oppdraga {visits} kan ikkje halde både tidsvindauge og avhengnader: det manglar {missing:duration}.',
    remedy: 'Utvid eit tidsvindauge, eller gjer avstanden mellom oppdraga romslegare.',
  },
  'dependency-caregivers-contradict': {
    message: 'Oppdraga {first} og {second} skal ha både same tilsette og ulike tilsette.',
    remedy: 'Behald den eine av avhengnadene.',
  },
  'dependency-same-caregiver-overlap': {
    message: 'Oppdraga {first} og {second} skal ha same tilsette, men må gå føre seg samtidig.',
    remedy: 'Gjer avstanden større, eller tillat ulike tilsette.',
  },
  'duplicate-member': {
    message: 'Oppdrag {visit} er nemnt to gonger i {kind:word} {id}.',
    remedy: 'Nemn det éin gong.',
  },
  'group-contradicts-dependency': {
    message: 'Gruppe {group} må ha éin tilsett, men oppdraga {first} og {second} skal ha ulike tilsette.',
    remedy: 'Set hard til false for gruppa, eller ta bort avhengnaden.',
  },
  'visit-in-two': {
    message: 'Oppdrag {visit} er med i både {first} og {second} ({kind:word}).',
    remedy: 'La oppdraget vere med i berre éin av dei.',
  },
  'pattern-visit-of-another-recipient': {
    message: 'Mønster {pattern} gjeld {recipient}, men oppdrag {visit} gjeld {owner}.',
    remedy: 'Ta oppdraget ut av mønsteret, eller rett tenestemottakaren.',
  },

  // Shifts, and what happens in them
  'shift-ends-before-start': {
    message: 'Vakt {shift} sluttar {end:instant}, men byrjar {start:instant}.',
    remedy: 'Byt om eller rett tidene. Ei nattevakt sluttar dagen etter.',
  },
  'shift-too-long': {
    message: 'Vakt {shift} varer i {duration:duration}. Lengste vakt er {limit:duration}.',
    remedy: 'Sjå etter om vakta sluttar på feil dato. Del ho elles i to, med kvile mellom.',
  },
  'shift-outside-horizon': {
    message: 'Vakt {shift} ligg heilt utanfor planperioden {start:instant} til {end:instant}.',
    remedy: 'Rett datoen, utvid planperioden, eller ta bort vakta.',
  },
  'caregiver-in-two-shifts': {
    message: '{caregiver} er på vakt {first} og {second} samtidig, frå {from:instant} til {to:instant}.',
    remedy: 'Rett turnusen, eller gi den eine vakta til ein annan.',
  },
  'worked-overlaps-shift': {
    message: '{caregiver} er ført med anna arbeid samtidig med vakt {shift}, frå {from:instant} til {to:instant}.',
    remedy: 'Før berre arbeid utanfor desse vaktene i worked.',
  },
  'trainee-is-caregiver': {
    message: '{caregiver} er under opplæring på si eiga vakt {shift}.',
    remedy: 'Nemn den som følgjer, eller ta bort opplæringa.',
  },
  'window-closed-before-open': {
    message: '{kind:Word} {id} kan byrje frå {opens:instant}, men berre til {closes:instant}.',
    remedy: 'Byt om eller rett tidene.',
  },
  'window-too-short': {
    message: '{kind:Word} {id} varer i {duration:duration}, og det er det ikkje plass til mellom opens og closes.',
    remedy: 'Utvid tidsrommet, eller kort ned lengda.',
  },
  'window-outside-shift': {
    message: '{kind:Word} {id} har ikkje plass i vakt {shift}.',
    remedy: 'Rett tidene, vel ei anna vakt, eller la det kunne utelatast (hard: false).',
  },
  'breaks-longer-than-shift': {
    message: 'Pausane i vakt {shift} varer til saman i {breaks:duration}, men vakta berre i {duration:duration}.',
    remedy: 'Skriv lengda i sekund: 30 minutt er 1800.',
  },
  'period-ends-before-start': {
    message: 'Ein periode for {caregiver} sluttar {end:instant}, men byrjar {start:instant}.',
    remedy: 'Byt om eller rett datoane.',
  },

  // Places and travel
  'travel-mode-missing': {
    message: 'Det finst ingen reisetider for reisemåten «{mode}».',
    remedy: 'Legg til ei matrise for «{mode}», eller rett reisemåten for vakta eller køyretøya.',
  },
  'travel-pace-unknown': {
    message: 'Det er ukjent kor fort ein reiser med «{mode}».',
    remedy: 'Skriv secondsPerKilometre for «{mode}», eller vel car, bicycle eller foot.',
  },
  'travel-matrix-too-large': {
    message: 'Matrisa har {size} rader. I problemfila er det plass til {limit}.',
    remedy: 'Legg ho i ei eiga fil, og set travel.kind til "matrixFile".',
  },
  'travel-matrix-too-small': {
    message: 'Matrisa har {size|rad|rader}, men stadene treng {needed}.',
    remedy: 'Legg til rader og kolonnar, eller rett matrixIndex.',
  },
  'travel-matrix-wrong-size': {
    message: 'Matrisa har {size|rad|rader}, men det er {places|stad|stader}.',
    remedy: 'La matrisa ha éi rad per stad i same rekkjefølgje, eller skriv matrixIndex for kvar stad.',
  },
  'travel-matrix-sizes-differ': {
    message: 'Matrisa har {size|rad|rader}, men den for «{mode}» har {other}.',
    remedy: 'La alle matriser gjelde dei same stadene.',
  },
  'travel-matrix-not-square': {
    message: 'Rada har {length} tal, men matrisa har {size|rad|rader}.',
    remedy: 'La kvar rad ha like mange tal som det er rader.',
  },
  'travel-matrix-hole': {
    message: 'Matrisa har {count|hol|hol}; her er det første.',
    remedy: 'Fyll inn eit tal. Finst det ingen veg, så skriv ei tid som er lengre enn planperioden.',
  },
  'travel-matrix-not-a-number': {
    message: 'Matrisa har {count|verdi|verdiar} som ikkje er tal; den første er «{value}».',
    remedy: 'Skriv tal utan hermeteikn.',
  },
  'travel-matrix-negative': {
    message: 'Matrisa har {count|tal|tal} under null; det første er {value}.',
    remedy: 'Skriv 0 eller meir.',
  },
  'travel-matrix-not-whole': {
    message: 'Matrisa har {count|tid|tider} som ikkje er heile tidssteg; den første er {value}.',
    remedy: 'Rund av til heile tal, eller vel fleire tidssteg i sekundet (ticksPerSecond).',
  },
  'travel-matrix-too-great': {
    message: 'Matrisa har {count|tal|tal} over {limit}; det første er {value}.',
    remedy: 'Skriv eit mindre tal, eller vel færre tidssteg i sekundet.',
  },
  'travel-coordinate-missing': {
    message: 'Stad {location} har ingen koordinat, og reisetida kan ikkje reknast ut utan.',
    remedy: 'Skriv coordinate med lat og lon, eller gi reisetidene i ei matrise.',
  },
  'coordinate-zero': {
    message: 'Stad {location} har koordinaten 0,0, ute i Guineabukta.',
    remedy: 'Adressa er truleg ikkje funnen. Skriv den rette koordinaten.',
  },
  'coordinate-swapped': {
    message: 'Stad {location} ser ut til å ha bytt om breidd og lengd: lat {lat}, lon {lon}.',
    remedy: 'Byt om tala. I Noreg er lat mellom 57 og 81, og lon mellom 4 og 34.',
  },
  'coordinate-far-away': {
    message: 'Stad {location} ligg {kilometres} km frå dei andre stadene. Grensa er {limit} km.',
    remedy: 'Rett koordinaten, eller ta bort staden.',
  },

  // Objective and history
  'weight-too-great': {
    message: 'Vekta {value} for «{term:term}» er for stor. Grensa er {limit}.',
    remedy: 'Skriv eit mindre tal, eller gjer det til noko som må haldast (hard: true).',
  },
  'by-mode-without-effect': {
    message: '«{term:term}» blir ikkje rekna etter reisemåte.',
    remedy: 'Ta bort byMode. Det gjeld berre travel og distance.',
  },
  'duplicate-history': {
    message: 'Tidlegare oppdrag hos {recipient} av {caregiver} er førte to gonger for dei siste {days} dagane.',
    remedy: 'Slå dei saman til éi linje.',
  },
  'duplicate-reference': {
    message: 'Plass {place} i oppdrag {visit} er ført to gonger i reference.',
    remedy: 'Behald den eine.',
  },
} as const
