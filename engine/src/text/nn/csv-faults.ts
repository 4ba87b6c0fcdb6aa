import type { csvFaults as nb } from '../nb/csv-faults.ts'
import type { Sentence } from '../sentence.ts'

/** Feil og merknader i tabellar (CSV). */
export const csvFaults: Readonly<Record<keyof typeof nb, Sentence>> = {
  // Fila som heilskap
  'csv-too-large': {
    message: 'Fila {file} er for stor. Grensa er {limit} byte utpakka.',
    remedy: 'Ta ut ein kortare periode, eller del fila i fleire.',
  },
  'csv-another-kind': {
    message: 'Fila {file} er {kind:word}, ikkje CSV.',
    remedy: 'Opne henne i reknearket, vel Lagre som og så «CSV UTF-8 (semikolondelt)».',
  },
  'csv-empty': { message: 'Fila {file} er tom.', remedy: 'Ta ut fila på nytt.' },
  'csv-no-files': {
    message: 'Det er ingen CSV-filer i mappa {file}.',
    remedy: 'Nemn filene, eller legg dei i mappa. Namna må slutte på .csv, .tsv eller .txt.',
  },
  'csv-letters-unknown': {
    message: 'Bokstavane i {file} kan ikkje lesast sikkert. Det første teiknet som er feil, står i linje {line}.',
    remedy: 'Lagre fila som «CSV UTF-8 (semikolondelt)».',
  },
  'csv-letters-broken': {
    message: 'Bokstavar i {file} er øydelagde, første gong i linje {line}: der står «{found}».',
    remedy: 'Ta ut fila på nytt frå kjelda, og lagre henne som UTF-8.',
  },
  'csv-quote-not-closed': {
    message: 'Eit hermeteikn i {file} blir aldri lukka. Det blir opna i eller etter linje {line}.',
    remedy: 'Sjå etter eit hermeteikn for mykje eller for lite der.',
  },
  'csv-no-headings': {
    message: 'Ingen av dei første radene i {file} er ei rad med overskrifter som er kjende.',
    remedy: 'La første rad ha overskrifter, til dømes Tenestemottakar, Dato og Lengd (min). Sjå docs/csv.md.',
  },
  'csv-lines-quoted': {
    message: 'Kvar linje i {file} er éi celle med hermeteikn rundt.',
    remedy: 'Ta ut fila på nytt, og importer henne i reknearket utan å opne henne ved å dobbeltklikke.',
  },
  'csv-table-unclear': {
    message: 'Overskriftene i {file} passar til fleire tabellar: {tables:word}.',
    remedy: 'La filnamnet seie kva tabell det er, eller legg til ei overskrift som berre finst i den eine.',
  },
  'csv-table-missing': {
    message: 'Det er inga fil med {table:word}.',
    remedy: 'Ta henne med. Ein tabell med berre overskrifter er nok.',
  },
  'csv-nothing-to-plan': {
    message: 'Filene har ingen vakter og ingen oppdrag.',
    remedy: 'Sjå om det er rader under overskriftene, og om datoane du bad om, finst i filene.',
  },
  'csv-column-missing': {
    message: 'Kolonnen «{column}» manglar i {file} ({table:word}).',
    remedy: 'Legg til kolonnen, eller gi han ei overskrift som er kjend. Sjå docs/csv.md.',
  },
  'csv-heading-misspelt': {
    message: 'Overskrifta «{column}» i {file} er ukjend.',
    remedy: 'Skriv «{nearest}» viss det er meint. Elles gi kolonnen eit heilt anna namn.',
  },
  'csv-heading-twice': {
    message: '«{column}» i {file} er same slags kolonne to gonger: {first} og {second}.',
    remedy: 'Fjern den eine.',
  },

  // Rader
  'csv-row-too-long': {
    message: 'Rad {row} har {cells|celle|celler}, men det er {expected|overskrift|overskrifter}.',
    remedy:
      'Sjå etter eit skiljeteikn for mykje. Tekst og tal som sjølve har skiljeteiknet i seg, må stå i hermeteikn.',
  },
  'csv-row-too-short': {
    message: 'Rad {row} har {cells|celle|celler}, men det er {expected|overskrift|overskrifter}.',
    remedy: 'Set inn cella som manglar, så resten kjem i rett kolonne.',
  },
  'csv-duplicate-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] står òg i rad {firstRow} i {firstFile}.',
    remedy: 'Fjern den eine, eller gi kvar sin id.',
  },
  'csv-place-contradicts': {
    message: 'Rad {row} seier noko anna om staden[ {place}] enn rad {firstRow} i {firstFile}.',
    remedy: 'Skriv same adresse og koordinat begge stader, eller gi dei kvar sin stad-id.',
  },
  'csv-no-coordinate': {
    message: 'Rad {row}: Staden manglar koordinat.',
    remedy: 'Fyll ut breiddegrad og lengdegrad, eller bruk ei fil med reisetider.',
  },

  // Celler
  'csv-cell-missing': {
    message: 'Rad {row}, «{column}»: Cella er tom.',
    remedy: 'Fyll henne ut. Samanslegne celler må delast.',
  },
  'csv-not-a-date': {
    message: 'Rad {row}, «{column}»: Her skal det stå ein dato[, ikkje «{value}»].',
    remedy: 'Skriv han som 23.11.2026 eller 2026-11-23.',
  },
  'csv-not-a-time': {
    message: 'Rad {row}, «{column}»: Her skal det stå eit tidspunkt[, ikkje «{value}»].',
    remedy: 'Skriv det som 07:30, eller med dato som 23.11.2026 07:30.',
  },
  'csv-impossible-date': {
    message: 'Rad {row}, «{column}»: Tidspunktet[ «{value}»] finst ikkje.',
    remedy: 'Skriv dag før månad, som 23.11.2026, og klokka frå 00:00 til 24:00.',
  },
  'csv-time-skipped': {
    message: 'Rad {row}, «{column}»: Tidspunktet[ «{value}»] finst ikkje den natta klokka blir stilt fram.',
    remedy: 'Vel eit tidspunkt før kl. 02:00 eller frå kl. 03:00.',
  },
  'csv-date-missing': {
    message: 'Rad {row}, «{column}»: Det står ikkje kva dag.',
    remedy: 'Fyll ut datoen. Gjeld heile fila éin dag, kan --from-date og --to-date seie kva for ein.',
  },
  'csv-date-far-away': {
    message: 'Rad {row}: Datoen {value} er meir enn ein månad frå alle dei andre.',
    remedy: 'Sjå om året eller månaden er feil. --from-date og --to-date vel ut ein periode.',
  },
  'csv-not-a-duration': {
    message: 'Rad {row}, «{column}»: Her skal det stå kor lenge noko varer[, ikkje «{value}»].',
    remedy: 'Skriv minutt som 30, eller timar og minutt som 0:30.',
  },
  'csv-not-a-number': {
    message: 'Rad {row}, «{column}»: Her skal det stå eit tal[, ikkje «{value}»].',
    remedy: 'Skriv det med siffer og eventuelt komma.',
  },
  'csv-not-a-coordinate': {
    message: 'Rad {row}, «{column}»: Her skal det stå breiddegrad og lengdegrad[, ikkje «{value}»].',
    remedy: 'Skriv dei i gradar, som 59,9139 10,7522.',
  },
  'csv-out-of-range': {
    message: 'Rad {row}, «{column}»: {value} er utanfor {minimum} til {maximum}.',
    remedy:
      'Rett talet. Kanskje er eininga ei anna: lengder er i minutt, og koordinatar i gradar (WGS 84), ikkje i meter (UTM).',
  },
  'csv-not-yes-or-no': {
    message: 'Rad {row}, «{column}»: Her skal det stå ja eller nei[, ikkje «{value}»].',
    remedy: 'Skriv ja, nei, x, 1 eller 0, eller la cella vere tom for nei.',
  },
  'csv-not-a-choice': {
    message: 'Rad {row}, «{column}»: Ordet[ «{value}»] er ukjent her.',
    remedy: 'Vel eitt av desse: {choices}.',
  },
  'csv-not-a-phone-number': {
    message: 'Rad {row}, «{column}»: Her skal det stå eit telefonnummer.',
    remedy: 'Skriv siffer, eventuelt med mellomrom og + framfor landkoden.',
  },
  'csv-national-number': {
    message: 'Rad {row}, «{column}»: Dette ser ut som eit fødselsnummer, og blir ikkje brukt.',
    remedy: 'Bruk eit løpenummer eller ein annan id i staden, i alle filene.',
  },
  'csv-unknown-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] finst ikkje mellom {kind:among}.',
    remedy: 'Rett id-en, eller legg han til der. Ta gjerne ut alle filene samtidig.',
  },
  'csv-misspelt-id': {
    message: 'Rad {row}, «{column}»: Id-en[ {id}] finst ikkje mellom {kind:among}.',
    remedy: 'Meinte du {nearest}?',
  },
  'csv-end-before-start': {
    message: 'Rad {row}, «{column}»: {end} er ikkje etter {start}.',
    remedy: 'Byt om tidene. Sluttar det neste dag, kan du skrive datoen framfor klokkeslettet.',
  },
  'csv-lists-differ': {
    message: 'Rad {row}, «{column}»: Lista er ikkje like lang som i «{other}».',
    remedy: 'Skriv like mange, med | mellom, eller la cella vere tom.',
  },
  'csv-team-missing': {
    message:
      'Rad {row}, «{column}»: Oppdraget er berre for eitt team, men korkje oppdraget eller tenestemottakaren har eit team.',
    remedy: 'Fyll ut «{team}», eller la «{column}» vere tom.',
  },
  'csv-no-room-in-shift': {
    message: 'Rad {row}, «{column}»: {kind:Word} har ikkje plass i vakt {shift}.',
    remedy: 'Rett «{from}» og «{to}», så tida er mellom start og slutt på vakta.',
  },
  'csv-no-room-between': {
    message:
      'Rad {row}, «{column}»: {kind:Word} varer i {duration:duration}, og det er det ikkje plass til mellom «{from}» og «{to}».',
    remedy: 'Utvid tidsrommet, eller skriv færre minutt i «{column}».',
  },
  'csv-more-of-the-same': {
    message: 'Det same gjeld {count|rad|rader} til i {file}[, «{column}»].',
    remedy: 'Rett det éin stad i kjelda, om det er mogleg.',
  },
  'csv-rows-ready': {
    message: '{ready} av {rows} rader er klare.',
    remedy: 'Rett dei andre, og les inn på nytt. Ingenting er skrive.',
  },

  // Merknader: lest likevel
  'csv-note-column-ignored': {
    message: 'Kolonnen «{column}» i {file} blir ikkje lesen.',
    remedy: 'Høyrer han til tabellen, står overskriftene som er kjende, i docs/csv.md.',
  },
  'csv-note-sensitive-column': {
    message: 'Kolonnen «{column}» i {file} blir ikkje lesen, og trengst ikkje.',
    remedy: 'La han vere igjen i kjelda neste gong.',
  },
  'csv-note-headings-repeated': {
    message: 'Rad {row} i {file} tek opp att overskriftene, og er hoppa over.',
    remedy: 'Du treng ikkje gjere noko.',
  },
  'csv-note-totals-row': {
    message: 'Rad {row} i {file} er ein sum, og er hoppa over.',
    remedy: 'Du treng ikkje gjere noko.',
  },
  'csv-note-plan-ignored': {
    message: '{file} er ein plan som er skriven ut, og blir ikkje lesen.',
    remedy: 'Du treng ikkje gjere noko.',
  },
  'csv-note-ids-made': {
    message: '{count|oppdrag|oppdrag} i {file} har fått ein id, for fila har ingen slik kolonne.',
    remedy: 'Ta med ein kolonne med oppdrag-id om dei skal kjennast att neste gong.',
  },
  'csv-note-outside-dates': {
    message: '{count|rad|rader} er utanfor datoane du bad om, og er ikkje tekne med.',
    remedy: 'Endre --from-date og --to-date om fleire skal med.',
  },
  'csv-note-shifts-removed': {
    message: '{count|vakt|vakter} er tekne bort, for den tilsette har fråvær.',
    remedy: 'Legg inn vakta utan tilsett om ho er ledig.',
  },
  'csv-note-shifts-adapted': {
    message: '{count|vakt|vakter} er tilpassa fråværet til den tilsette.',
    remedy: 'Du treng ikkje gjere noko.',
  },
  'csv-note-competence-unheld': {
    message: 'Oppdrag krev «{competence}», men ingen av dei tilsette har det.',
    remedy: 'Sjå om kompetansen er skriven likt i filene.',
  },
}
