/** Faults of meaning: the shape is right, but what is said cannot be. */
export const problemFaults = {
  // Horizon and clock
  'time-zone-unknown': {
    message: 'Tidssonen «{timeZone}» er ukjent.',
    remedy: 'Skriv et navn fra IANA, som Europe/Oslo.',
  },
  'horizon-ends-before-start': {
    message: 'Planperioden slutter {end:instant}, men begynner først {start:instant}.',
    remedy: 'Bytt om eller rett tidene i horizon.',
  },
  'horizon-too-long': {
    message: 'Planperioden er på {days|døgn|døgn}. Den kan være på høyst {limit}.',
    remedy: 'Del perioden, eller rett datoen.',
  },
  'ticks-not-positive': {
    message: '«{value}» tidssteg i sekundet er ikke større enn null.',
    remedy: 'Skriv 1 for hele sekunder, eller en brøk som "50/3".',
  },
  'ticks-too-fine': {
    message: 'Planperioden blir på {ticks} tidssteg. Det er plass til {limit}.',
    remedy: 'Velg færre tidssteg i sekundet, eller en kortere planperiode.',
  },
  'offset-not-of-time-zone': {
    message: '{value} stemmer ikke: i {timeZone} er avstanden til UTC {offset} på det tidspunktet.',
    remedy: 'Skriv {offset}, og se etter om klokkeslettet fortsatt er riktig. Det glipper ofte rundt sommertid.',
  },

  // Ids
  'duplicate-id': {
    message: 'Id-en «{id}» brukes to ganger ({kind:word}). Den står også i {first}.',
    remedy: 'Gi dem hver sin id, eller ta bort den ene.',
  },
  'unknown-id': {
    message: '«{id}» finnes ikke blant {kind:among}.',
    remedy: 'Rett id-en, eller legg den til blant {kind:among}.',
  },
  'misspelt-id': {
    message: '«{id}» finnes ikke blant {kind:among}.',
    remedy: 'Mente du «{nearest}»?',
  },
  'place-unknown': {
    message:
      'Oppdrag {visit} har {places|plass|plasser} til ansatte. Plass nummer {place} finnes ikke (den første er 0).',
    remedy: 'Rett nummeret, eller legg til en plass i staffing.',
  },

  // Visits
  'visit-window-closed-before-open': {
    message: 'Tidsvinduet til oppdrag {visit} lukker {closes:instant}, før det åpner {opens:instant}.',
    remedy: 'Bytt om eller rett tidene.',
  },
  'visit-window-hard-before-soft': {
    message: 'Oppdrag {visit} må begynne innen {hard:instant}, men bør først innen {soft:instant}.',
    remedy: 'La hardCloses være lik eller senere enn softCloses.',
  },
  'visit-windows-unsorted': {
    message: 'Tidsvinduene til oppdrag {visit} står ikke i rekkefølge.',
    remedy: 'Sett det som åpner først, først.',
  },
  'visit-window-outside-horizon': {
    message: 'Tidsvinduet til oppdrag {visit} ligger helt utenfor planperioden {start:instant} til {end:instant}.',
    remedy: 'Rett datoen, utvid planperioden, eller ta bort oppdraget.',
  },
  'duration-too-long': {
    message: '{kind:Word} {id} er satt til {duration:duration}. Lengste tid er {limit:duration}.',
    remedy: 'Skriv tiden i sekunder: 15 minutter er 900.',
  },
  'leave-out-price-missing': {
    message: '{kind:Word} {id} kan utelates, men har ingen pris for det.',
    remedy: 'Skriv leaveOutPrice, for eksempel 7200 (to timer av en ansatt). Uten pris ville det alltid bli utelatt.',
  },
  'team-only-without-team': {
    message: 'Oppdrag {visit} er bare for ett team, men hverken oppdraget eller tjenestemottakeren har et team.',
    remedy: 'Skriv team, eller sett teamOnly til false.',
  },
  'caregiver-required-and-excluded': {
    message: 'Oppdrag {visit} krever ansatt {caregiver}, og utelukker den samme.',
    remedy: 'Ta den ansatte bort fra den ene lista.',
  },
  'pins-contradict': {
    message: 'Oppdrag {visit} har to låser på plass {place} som sier hver sin ting.',
    remedy: 'Behold den ene låsen.',
  },
  'pin-of-another-caregiver': {
    message: 'Oppdrag {visit} er låst til {caregiver} på vakt {shift}, men den vakta har {owner}.',
    remedy: 'Lås til vakta eller til den ansatte, ikke begge.',
  },
  'pin-outside-horizon': {
    message: 'Oppdrag {visit} er låst til {start:instant}, som er utenfor planperioden.',
    remedy: 'Rett datoen, eller fjern låsen.',
  },

  // Ties
  'dependency-on-itself': {
    message: 'Oppdrag {visit} er avhengig av seg selv.',
    remedy: 'Nevn to forskjellige oppdrag, eller ta bort avhengigheten.',
  },
  'dependency-gaps-contradict': {
    message: 'Mellom {first} og {second} skal det gå minst {minimum:duration} og høyst {maximum:duration}.',
    remedy: 'La minimumGap være lik eller mindre enn maximumGap.',
  },
  'dependencies-contradict': {
    message:
      'Avhengighetene mellom oppdragene {visits} går i ring: de mangler {missing:duration} på å kunne holdes sammen.',
    remedy: 'Fjern én av dem, eller gjør avstanden mellom oppdragene romsligere.',
  },
  'dependencies-contradict-windows': {
    message: 'Oppdragene {visits} kan ikke holde både tidsvinduer og avhengigheter: det mangler {missing:duration}.',
    remedy: 'Utvid et tidsvindu, eller gjør avstanden mellom oppdragene romsligere.',
  },
  'dependency-caregivers-contradict': {
    message: 'Oppdragene {first} og {second} skal ha både samme ansatt og ulike ansatte.',
    remedy: 'Behold den ene av avhengighetene.',
  },
  'dependency-same-caregiver-overlap': {
    message: 'Oppdragene {first} og {second} skal ha samme ansatt, men må foregå samtidig.',
    remedy: 'Gjør avstanden større, eller tillat ulike ansatte.',
  },
  'duplicate-member': {
    message: 'Oppdrag {visit} er nevnt to ganger i {kind:word} {id}.',
    remedy: 'Nevn det én gang.',
  },
  'group-contradicts-dependency': {
    message: 'Gruppe {group} må ha én ansatt, men oppdragene {first} og {second} skal ha ulike ansatte.',
    remedy: 'Sett hard til false for gruppen, eller ta bort avhengigheten.',
  },
  'visit-in-two': {
    message: 'Oppdrag {visit} er med i både {first} og {second} ({kind:word}).',
    remedy: 'La oppdraget være med i bare én av dem.',
  },
  'pattern-visit-of-another-recipient': {
    message: 'Mønster {pattern} gjelder {recipient}, men oppdrag {visit} gjelder {owner}.',
    remedy: 'Ta oppdraget ut av mønsteret, eller rett tjenestemottakeren.',
  },

  // Shifts, and what happens in them
  'shift-ends-before-start': {
    message: 'Vakt {shift} slutter {end:instant}, men begynner {start:instant}.',
    remedy: 'Bytt om eller rett tidene. En nattevakt slutter dagen etter.',
  },
  'shift-too-long': {
    message: 'Vakt {shift} varer i {duration:duration}. Lengste vakt er {limit:duration}.',
    remedy: 'Se etter om vakta slutter på feil dato. Del den ellers i to, med hvile mellom.',
  },
  'shift-outside-horizon': {
    message: 'Vakt {shift} ligger helt utenfor planperioden {start:instant} til {end:instant}.',
    remedy: 'Rett datoen, utvid planperioden, eller ta bort vakta.',
  },
  'caregiver-in-two-shifts': {
    message: '{caregiver} er på vakt {first} og {second} samtidig, fra {from:instant} til {to:instant}.',
    remedy: 'Rett turnusen, eller gi den ene vakta til en annen.',
  },
  'worked-overlaps-shift': {
    message: '{caregiver} er ført med annet arbeid samtidig med vakt {shift}, fra {from:instant} til {to:instant}.',
    remedy: 'Før bare arbeid utenfor disse vaktene i worked.',
  },
  'trainee-is-caregiver': {
    message: '{caregiver} er under opplæring på sin egen vakt {shift}.',
    remedy: 'Nevn den som følger, eller ta bort opplæringen.',
  },
  'window-closed-before-open': {
    message: '{kind:Word} {id} kan begynne fra {opens:instant}, men bare til {closes:instant}.',
    remedy: 'Bytt om eller rett tidene.',
  },
  'window-too-short': {
    message: '{kind:Word} {id} varer i {duration:duration}, og det er det ikke plass til mellom opens og closes.',
    remedy: 'Utvid tidsrommet, eller kort ned varigheten.',
  },
  'window-outside-shift': {
    message: '{kind:Word} {id} har ikke plass i vakt {shift}.',
    remedy: 'Rett tidene, velg en annen vakt, eller la den kunne utelates (hard: false).',
  },
  'breaks-longer-than-shift': {
    message: 'Pausene i vakt {shift} varer til sammen i {breaks:duration}, men vakta bare i {duration:duration}.',
    remedy: 'Skriv varigheten i sekunder: 30 minutter er 1800.',
  },
  'period-ends-before-start': {
    message: 'En periode for {caregiver} slutter {end:instant}, men begynner {start:instant}.',
    remedy: 'Bytt om eller rett datoene.',
  },

  // Places and travel
  'travel-mode-missing': {
    message: 'Det finnes ingen reisetider for reisemåten «{mode}».',
    remedy: 'Legg til en matrise for «{mode}», eller rett reisemåten for vakta eller kjøretøyene.',
  },
  'travel-pace-unknown': {
    message: 'Det er ukjent hvor fort en reiser med «{mode}».',
    remedy: 'Skriv secondsPerKilometre for «{mode}», eller velg car, bicycle eller foot.',
  },
  'travel-matrix-too-large': {
    message: 'Matrisen har {size} rader. I problemfilen er det plass til {limit}.',
    remedy: 'Legg den i en egen fil, og sett travel.kind til "matrixFile".',
  },
  'travel-matrix-too-small': {
    message: 'Matrisen har {size|rad|rader}, men stedene trenger {needed}.',
    remedy: 'Legg til rader og kolonner, eller rett matrixIndex.',
  },
  'travel-matrix-wrong-size': {
    message: 'Matrisen har {size|rad|rader}, men det er {places|sted|steder}.',
    remedy: 'La matrisen ha én rad per sted i samme rekkefølge, eller skriv matrixIndex for hvert sted.',
  },
  'travel-matrix-sizes-differ': {
    message: 'Matrisen har {size|rad|rader}, men den for «{mode}» har {other}.',
    remedy: 'La alle matriser gjelde de samme stedene.',
  },
  'travel-matrix-not-square': {
    message: 'Raden har {length} tall, men matrisen har {size|rad|rader}.',
    remedy: 'La hver rad ha like mange tall som det er rader.',
  },
  'travel-matrix-hole': {
    message: 'Matrisen har {count|hull|hull}; her er det første.',
    remedy: 'Fyll inn et tall. Finnes det ingen vei, så skriv en tid som er lengre enn planperioden.',
  },
  'travel-matrix-not-a-number': {
    message: 'Matrisen har {count|verdi|verdier} som ikke er tall; den første er «{value}».',
    remedy: 'Skriv tall uten anførselstegn.',
  },
  'travel-matrix-negative': {
    message: 'Matrisen har {count|tall|tall} under null; det første er {value}.',
    remedy: 'Skriv 0 eller mer.',
  },
  'travel-matrix-not-whole': {
    message: 'Matrisen har {count|tid|tider} som ikke er hele tidssteg; den første er {value}.',
    remedy: 'Rund av til hele tall, eller velg flere tidssteg i sekundet (ticksPerSecond).',
  },
  'travel-matrix-too-great': {
    message: 'Matrisen har {count|tall|tall} over {limit}; det første er {value}.',
    remedy: 'Skriv et mindre tall, eller velg færre tidssteg i sekundet.',
  },
  'travel-coordinate-missing': {
    message: 'Sted {location} har ingen koordinat, og reisetiden kan ikke beregnes uten.',
    remedy: 'Skriv coordinate med lat og lon, eller oppgi reisetidene i en matrise.',
  },
  'coordinate-zero': {
    message: 'Sted {location} har koordinaten 0,0, ute i Guineabukta.',
    remedy: 'Adressen er trolig ikke funnet. Skriv den riktige koordinaten.',
  },
  'coordinate-swapped': {
    message: 'Sted {location} ser ut til å ha byttet om bredde og lengde: lat {lat}, lon {lon}.',
    remedy: 'Bytt om tallene. I Norge er lat mellom 57 og 81, og lon mellom 4 og 34.',
  },
  'coordinate-far-away': {
    message: 'Sted {location} ligger {kilometres} km fra de andre stedene. Grensen er {limit} km.',
    remedy: 'Rett koordinaten, eller ta bort stedet.',
  },

  // Objective and history
  'weight-too-great': {
    message: 'Vekten {value} for «{term:term}» er for stor. Grensen er {limit}.',
    remedy: 'Skriv et mindre tall, eller gjør det til noe som må holdes (hard: true).',
  },
  'by-mode-without-effect': {
    message: '«{term:term}» regnes ikke etter reisemåte.',
    remedy: 'Ta bort byMode. Den gjelder bare travel og distance.',
  },
  'duplicate-history': {
    message: 'Tidligere oppdrag hos {recipient} av {caregiver} er ført to ganger for de siste {days} dagene.',
    remedy: 'Slå dem sammen til én linje.',
  },
  'duplicate-reference': {
    message: 'Plass {place} i oppdrag {visit} er ført to ganger i reference.',
    remedy: 'Behold den ene.',
  },
} as const
