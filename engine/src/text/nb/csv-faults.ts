/** Feil og merknader i tabeller (CSV). */
export const csvFaults = {
  // Filen som helhet
  'csv-too-large': {
    message: 'Filen {file} er for stor. Grensen er {limit} byte utpakket.',
    remedy: 'Ta ut en kortere periode, eller del filen i flere.',
  },
  'csv-another-kind': {
    message: 'Filen {file} er {kind:word}, ikke CSV.',
    remedy: 'Åpne den i regnearket, velg Lagre som og så «CSV UTF-8 (semikolondelt)».',
  },
  'csv-empty': { message: 'Filen {file} er tom.', remedy: 'Ta ut filen på nytt.' },
  'csv-no-files': {
    message: 'Det er ingen CSV-filer i mappen {file}.',
    remedy: 'Nevn filene, eller legg dem i mappen. Navnene må slutte på .csv, .tsv eller .txt.',
  },
  'csv-letters-unknown': {
    message: 'Bokstavene i {file} kan ikke leses sikkert. Det første tegnet som er feil, står i linje {line}.',
    remedy: 'Lagre filen som «CSV UTF-8 (semikolondelt)».',
  },
  'csv-letters-broken': {
    message: 'Bokstaver i {file} er ødelagt, første gang i linje {line}: der står «{found}».',
    remedy: 'Ta ut filen på nytt fra kilden, og lagre den som UTF-8.',
  },
  'csv-quote-not-closed': {
    message: 'Et anførselstegn i {file} blir aldri lukket. Det åpnes i eller etter linje {line}.',
    remedy: 'Se etter et anførselstegn for mye eller for lite der.',
  },
  'csv-no-headings': {
    message: 'Ingen av de første radene i {file} er en rad med overskrifter som er kjent.',
    remedy: 'La første rad ha overskrifter, for eksempel Tjenestemottaker, Dato og Varighet (min). Se docs/csv.md.',
  },
  'csv-lines-quoted': {
    message: 'Hver linje i {file} er én celle med anførselstegn rundt.',
    remedy: 'Ta ut filen på nytt, og importer den i regnearket uten å åpne den ved å dobbeltklikke.',
  },
  'csv-table-unclear': {
    message: 'Overskriftene i {file} passer til flere tabeller: {tables:word}.',
    remedy: 'La filnavnet si hvilken tabell det er, eller legg til en overskrift som bare finnes i den ene.',
  },
  'csv-table-missing': {
    message: 'Det er ingen fil med {table:word}.',
    remedy: 'Ta den med. En tabell med bare overskrifter er nok.',
  },
  'csv-nothing-to-plan': {
    message: 'Filene har ingen vakter og ingen oppdrag.',
    remedy: 'Se om det er rader under overskriftene, og om datoene du ba om, finnes i filene.',
  },
  'csv-column-missing': {
    message: 'Kolonnen «{column}» mangler i {file} ({table:word}).',
    remedy: 'Legg til kolonnen, eller gi den en overskrift som er kjent. Se docs/csv.md.',
  },
  'csv-heading-misspelt': {
    message: 'Overskriften «{column}» i {file} er ukjent.',
    remedy: 'Skriv «{nearest}» hvis det er ment. Ellers gi kolonnen et helt annet navn.',
  },
  'csv-heading-twice': {
    message: '«{column}» i {file} er samme slags kolonne to ganger: {first} og {second}.',
    remedy: 'Fjern den ene.',
  },

  // Rader
  'csv-row-too-long': {
    message: 'Rad {row} har {cells|celle|celler}, men det er {expected|overskrift|overskrifter}.',
    remedy: 'Se etter et skilletegn for mye. Tekst og tall som selv har skilletegnet i seg, må stå i anførselstegn.',
  },
  'csv-row-too-short': {
    message: 'Rad {row} har {cells|celle|celler}, men det er {expected|overskrift|overskrifter}.',
    remedy: 'Sett inn cellen som mangler, så resten kommer i riktig kolonne.',
  },
  'csv-duplicate-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] står også i rad {firstRow} i {firstFile}.',
    remedy: 'Fjern den ene, eller gi hver sin id.',
  },
  'csv-place-contradicts': {
    message: 'Rad {row} sier noe annet om stedet[ {place}] enn rad {firstRow} i {firstFile}.',
    remedy: 'Skriv samme adresse og koordinat begge steder, eller gi dem hver sin sted-id.',
  },
  'csv-no-coordinate': {
    message: 'Rad {row}: Stedet mangler koordinat.',
    remedy: 'Fyll ut breddegrad og lengdegrad, eller bruk en fil med reisetider.',
  },

  // Celler
  'csv-cell-missing': {
    message: 'Rad {row}, «{column}»: Cellen er tom.',
    remedy: 'Fyll den ut. Sammenslåtte celler må deles.',
  },
  'csv-not-a-date': {
    message: 'Rad {row}, «{column}»: Her skal det stå en dato[, ikke «{value}»].',
    remedy: 'Skriv den som 23.11.2026 eller 2026-11-23.',
  },
  'csv-not-a-time': {
    message: 'Rad {row}, «{column}»: Her skal det stå et tidspunkt[, ikke «{value}»].',
    remedy: 'Skriv det som 07:30, eller med dato som 23.11.2026 07:30.',
  },
  'csv-impossible-date': {
    message: 'Rad {row}, «{column}»: Tidspunktet[ «{value}»] finnes ikke.',
    remedy: 'Skriv dag før måned, som 23.11.2026, og klokka fra 00:00 til 24:00.',
  },
  'csv-time-skipped': {
    message: 'Rad {row}, «{column}»: Tidspunktet[ «{value}»] finnes ikke den natten klokka stilles fram.',
    remedy: 'Velg et tidspunkt før kl. 02:00 eller fra kl. 03:00.',
  },
  'csv-date-missing': {
    message: 'Rad {row}, «{column}»: Det står ikke hvilken dag.',
    remedy: 'Fyll ut datoen. Gjelder hele filen én dag, kan --from-date og --to-date si hvilken.',
  },
  'csv-date-far-away': {
    message: 'Rad {row}: Datoen {value} er mer enn en måned fra alle de andre.',
    remedy: 'Se om året eller måneden er feil. --from-date og --to-date velger ut en periode.',
  },
  'csv-not-a-duration': {
    message: 'Rad {row}, «{column}»: Her skal det stå hvor lenge noe varer[, ikke «{value}»].',
    remedy: 'Skriv minutter som 30, eller timer og minutter som 0:30.',
  },
  'csv-not-a-number': {
    message: 'Rad {row}, «{column}»: Her skal det stå et tall[, ikke «{value}»].',
    remedy: 'Skriv det med sifre og eventuelt komma.',
  },
  'csv-not-a-coordinate': {
    message: 'Rad {row}, «{column}»: Her skal det stå breddegrad og lengdegrad[, ikke «{value}»].',
    remedy: 'Skriv dem i grader, som 59,9139 10,7522.',
  },
  'csv-out-of-range': {
    message: 'Rad {row}, «{column}»: {value} er utenfor {minimum} til {maximum}.',
    remedy:
      'Rett tallet. Kanskje er enheten en annen: lengder er i minutter, og koordinater i grader (WGS 84), ikke i meter (UTM).',
  },
  'csv-not-yes-or-no': {
    message: 'Rad {row}, «{column}»: Her skal det stå ja eller nei[, ikke «{value}»].',
    remedy: 'Skriv ja, nei, x, 1 eller 0, eller la cellen være tom for nei.',
  },
  'csv-not-a-choice': {
    message: 'Rad {row}, «{column}»: Ordet[ «{value}»] er ukjent her.',
    remedy: 'Velg et av disse: {choices}.',
  },
  'csv-not-a-phone-number': {
    message: 'Rad {row}, «{column}»: Her skal det stå et telefonnummer.',
    remedy: 'Skriv sifre, eventuelt med mellomrom og + foran landkoden.',
  },
  'csv-national-number': {
    message: 'Rad {row}, «{column}»: Dette ser ut som et fødselsnummer, og brukes ikke.',
    remedy: 'Bruk et løpenummer eller en annen id i stedet, i alle filene.',
  },
  'csv-unknown-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] finnes ikke blant {kind:among}.',
    remedy: 'Rett id-en, eller legg den til der. Ta gjerne ut alle filene samtidig.',
  },
  'csv-misspelt-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] finnes ikke blant {kind:among}.',
    remedy: 'Mente du {nearest}?',
  },
  'csv-end-before-start': {
    message: 'Rad {row}, «{column}»: {end} er ikke etter {start}.',
    remedy: 'Bytt om tidene. Slutter det neste dag, kan du skrive datoen foran klokkeslettet.',
  },
  'csv-lists-differ': {
    message: 'Rad {row}, «{column}»: Lista er ikke like lang som i «{other}».',
    remedy: 'Skriv like mange, med | mellom, eller la cellen være tom.',
  },
  'csv-team-missing': {
    message:
      'Rad {row}, «{column}»: Oppdraget er bare for ett team, men hverken oppdraget eller tjenestemottakeren har et team.',
    remedy: 'Fyll ut «{team}», eller la «{column}» være tom.',
  },
  'csv-no-room-in-shift': {
    message: 'Rad {row}, «{column}»: {kind:Word} har ikke plass i vakt {shift}.',
    remedy: 'Rett «{from}» og «{to}», så tiden er mellom start og slutt på vakta.',
  },
  'csv-no-room-between': {
    message:
      'Rad {row}, «{column}»: {kind:Word} varer i {duration:duration}, og det er det ikke plass til mellom «{from}» og «{to}».',
    remedy: 'Utvid tidsrommet, eller skriv færre minutter i «{column}».',
  },
  'csv-more-of-the-same': {
    message: 'Det samme gjelder {count|rad|rader} til i {file}[, «{column}»].',
    remedy: 'Rett det ett sted i kilden, om det er mulig.',
  },
  'csv-rows-ready': {
    message: '{ready} av {rows} rader er klare.',
    remedy: 'Rett de andre, og les inn på nytt. Ingenting er skrevet.',
  },

  // Merknader: lest likevel
  'csv-note-column-ignored': {
    message: 'Kolonnen «{column}» i {file} leses ikke.',
    remedy: 'Hører den til tabellen, står overskriftene som er kjent, i docs/csv.md.',
  },
  'csv-note-sensitive-column': {
    message: 'Kolonnen «{column}» i {file} leses ikke, og trengs ikke.',
    remedy: 'La den være igjen i kilden neste gang.',
  },
  'csv-note-headings-repeated': {
    message: 'Rad {row} i {file} gjentar overskriftene, og er hoppet over.',
    remedy: 'Du trenger ikke gjøre noe.',
  },
  'csv-note-totals-row': {
    message: 'Rad {row} i {file} er en sum, og er hoppet over.',
    remedy: 'Du trenger ikke gjøre noe.',
  },
  'csv-note-plan-ignored': {
    message: '{file} er en plan som er skrevet ut, og leses ikke.',
    remedy: 'Du trenger ikke gjøre noe.',
  },
  'csv-note-ids-made': {
    message: '{count|oppdrag|oppdrag} i {file} har fått en id, for filen har ingen slik kolonne.',
    remedy: 'Ta med en kolonne med oppdrag-id om de skal kjennes igjen neste gang.',
  },
  'csv-note-outside-dates': {
    message: '{count|rad|rader} er utenfor datoene du ba om, og er ikke tatt med.',
    remedy: 'Endre --from-date og --to-date om flere skal med.',
  },
  'csv-note-shifts-removed': {
    message: '{count|vakt|vakter} er tatt bort, for den ansatte har fravær.',
    remedy: 'Legg inn vakta uten ansatt om den er ledig.',
  },
  'csv-note-shifts-adapted': {
    message: '{count|vakt|vakter} er tilpasset fraværet til den ansatte.',
    remedy: 'Du trenger ikke gjøre noe.',
  },
  'csv-note-competence-unheld': {
    message: 'Oppdrag krever «{competence}», men ingen av de ansatte har det.',
    remedy: 'Se om kompetansen er skrevet likt i filene.',
  },
} as const
