/** Faults of files, travel and foreign formats. The codes here are those the other languages must have. */
export const programFaults = {
  // Files in and out
  'input-not-found': { message: 'Finner ikke filen {file}.', remedy: 'Se etter om navnet og mappen er riktig.' },
  'input-is-a-folder': { message: '{file} er en mappe.', remedy: 'Oppgi en fil i mappen.' },
  'input-no-access': { message: 'Har ikke lov til å lese {file}.', remedy: 'Be om lesetilgang, eller kopier filen.' },
  'input-failed': {
    message: 'Kunne ikke lese {file}[ ({reason})].',
    remedy: 'Prøv igjen, eller kopier filen hit først.',
  },
  'input-too-large': {
    message: 'Filen {file} er for stor. Grensen er {limit} byte etter utpakking.',
    remedy: 'Del filen, eller legg reisetidene i en egen matrisefil.',
  },
  'input-compression-broken': {
    message: 'Filen {file} lar seg ikke pakke ut.',
    remedy: 'Hent eller pakk filen på nytt.',
  },
  'input-encoding': {
    message: 'Filen {file} er ikke UTF-8: {found} i linje {line}, tegn {column}.',
    remedy: 'Lagre filen som UTF-8.',
  },
  'json-empty': { message: 'Filen {file} er tom.', remedy: 'Lag filen på nytt.' },
  'json-cut-short': {
    message: 'Filen {file} slutter for tidlig[, i linje {line}, tegn {column}].',
    remedy: 'Hent hele filen på nytt.',
  },
  'json-syntax': {
    message: 'Filen {file} er ikke gyldig JSON: «{found}» i linje {line}, tegn {column}.',
    remedy: 'Se etter et komma, en klamme eller et anførselstegn for mye eller for lite like før.',
  },
  'output-folder-missing': { message: 'Mappen til {file} finnes ikke.', remedy: 'Lag mappen først.' },
  'output-is-a-folder': { message: '{file} er en mappe.', remedy: 'Oppgi et filnavn i mappen.' },
  'output-not-a-folder': {
    message: '{file} er en fil, ikke en mappe.',
    remedy: 'Oppgi en mappe, eller et navn som ikke finnes fra før.',
  },
  'output-no-access': { message: 'Har ikke lov til å skrive {file}.', remedy: 'Velg en mappe du kan skrive i.' },
  'output-disk-full': {
    message: 'Disken er full, så {file} ble ikke skrevet. En tidligere fil er urørt.',
    remedy: 'Frigjør plass, eller velg en annen disk.',
  },
  'output-failed': {
    message: 'Kunne ikke skrive {file}[ ({reason})].',
    remedy: 'Prøv igjen, eller velg en annen mappe.',
  },
  'cache-not-made': {
    message: 'Veier og kart tas vare på i {file}, men den mappen kan ikke lages[ ({reason})].',
    remedy: 'La HJEMRUTE_CACHE nevne en mappe du kan skrive i, eller fjern den, så brukes .hjemrute/roads der du står.',
  },

  // Travel
  'travel-too-many-places': {
    message: '{size|sted|steder} er for mange for én tabell. Grensen er {limit}.',
    remedy: 'Del problemet i avdelinger.',
  },
  'travel-map-not-readable': {
    message: 'Reisetider fra kartet {extract} kan ikke beregnes her.',
    remedy: 'Kjør hjemrute på en maskin, eller bruk matrix, matrixFile eller estimate.',
  },
  'travel-place-off-road': {
    message: 'Sted {location} ligger mer enn {limit} meter fra nærmeste vei ({modes}).',
    remedy: 'Koordinaten er trolig feil, kanskje ute i sjøen. Rett den.',
  },
  'travel-place-cut-off': {
    message: 'Det går ingen vei til sted {location} og tilbake igjen ({modes}).',
    remedy: 'Rett koordinaten, bruk et kart som også har veien dit, eller oppgi reisetidene i en matrise.',
  },
  'travel-map-broken': {
    message: 'Kartet {file} lar seg ikke lese[ ({reason})].',
    remedy: 'Hent det på nytt som .osm.pbf.',
  },
  'travel-map-without-roads': {
    message: 'Kartet {file} har ingen veier.',
    remedy: 'Velg et utsnitt av OpenStreetMap der alt er med.',
  },
  'travel-engine-missing': {
    message: 'Veiberegningen er ikke installert på dette systemet ({system}).',
    remedy:
      'Kjør npm ci på Linux eller macOS (arm64). Ellers: bruk en matrisefil, travel.kind «estimate», eller en veiserver i HJEMRUTE_ROUTING.',
  },
  'travel-routing-setting': {
    message: 'HJEMRUTE_ROUTING er «{value}», og det er ingen veiserver.',
    remedy: 'Skriv valhalla:http://server:8002 eller osrm:http://server:5000, eller ta variabelen bort.',
  },
  'travel-server-silent': {
    message: 'Veiserveren {server} svarer ikke[ ({reason})].',
    remedy:
      'Se etter om den er i gang. Uten den: ta bort HJEMRUTE_ROUTING og beregn fra kartet på denne maskinen, eller bruk matrixFile eller estimate.',
  },
  'travel-server-refused': {
    message: 'Veiserveren {server} sa nei[: {reason}].',
    remedy: 'Se i loggen dens hva den ikke godtar, eller ta bort HJEMRUTE_ROUTING.',
  },
  'travel-server-answer': {
    message: 'Svaret fra veiserveren {server} er ikke en reisetidsmatrise.',
    remedy: 'Se etter om adressen og typen i HJEMRUTE_ROUTING hører sammen.',
  },
  'travel-server-mode': {
    message: 'Veiserveren {server} har ingen reisetider for reisemåten «{mode}».',
    remedy: 'Oppgi en server for «{mode}» i HJEMRUTE_ROUTING.',
  },
  'travel-file-not-readable': {
    message: 'Matrisefilen {file} kan ikke leses her.',
    remedy: 'Oppgi en matrise i problemet, eller kjør et sted som leser filer.',
  },
  'travel-file-hash': {
    message: 'Matrisefilen {file} er en annen enn problemet ble laget med: sha256 er {found}, ikke {stated}.',
    remedy: 'Finn den riktige filen, eller lag problemet på nytt med denne.',
  },
  'travel-file-not-a-matrix': {
    message: '{file} er ikke en matrisefil.',
    remedy: 'Vis til en fil som er laget som matrise.',
  },
  'travel-file-version': {
    message: 'Matrisefilen {file} er av en annen utgave[: {version}].',
    remedy: 'Lag matrisen på nytt med denne utgaven.',
  },
  'travel-file-cut-short': { message: 'Matrisefilen {file} slutter for tidlig.', remedy: 'Hent hele filen på nytt.' },
  'travel-file-negative': {
    message: 'Matrisefilen {file} har tall under null[ for «{mode}»].',
    remedy: 'Lag matrisen på nytt.',
  },
  'travel-file-address-missing': {
    message: 'Matrisefilen {file} har ikke sted {location}.',
    remedy: 'Lag matrisen på nytt med alle stedene.',
  },
  'travel-file-clock': {
    message: 'Matrisefilen {file} teller {inFile} tidssteg i sekundet, men problemet {inProblem}.',
    remedy: 'Skriv ticksPerSecond {inFile} i problemet, eller lag matrisen på nytt.',
  },
  'travel-file-pair-unknown': {
    message: 'Matrisefilen {file} har ingen reisetid fra {from} til {to}, og stedene har ingen koordinater.',
    remedy: 'Lag matrisen på nytt med dette paret, eller skriv koordinater.',
  },

  // Foreign formats
  'exchange-unknown-format': {
    message: 'Filen ligner ikke på formatet {format}.',
    remedy: 'Se etter om filen og --from hører sammen.',
  },
  'exchange-missing': { message: '«{key}» mangler.', remedy: 'Legg det til, eller hent filen på nytt.' },
  'exchange-wrong-type': {
    message: 'Her trengs {expected:word}, men det står {found:word}.',
    remedy: 'Skriv {expected:word}.',
  },
  'exchange-out-of-range': {
    message: '[{key}: ]{value} er utenfor {minimum} til {maximum}.',
    remedy: 'Rett tallet. Se etter om enheten er riktig.',
  },
  'exchange-not-one-of': { message: '«{value}» er ukjent her.', remedy: 'Velg et av disse: {allowed}.' },
  'exchange-unknown-reference': {
    message: '«{id}» ({kind:word}) er nevnt, men finnes ikke.',
    remedy: 'Rett id-en, eller legg den til. Se etter om to filer er blandet.',
  },
  'exchange-duplicate': {
    message: '«{id}» ({kind:word}) står to ganger.',
    remedy: 'Ta bort den ene, eller gi dem hver sin id.',
  },
  'exchange-matrix-shape': {
    message: 'Matrisen har {rows} rader og {columns} kolonner, men trenger {expected} av hver.',
    remedy: 'La matrisen ha én rad og én kolonne per sted.',
  },
  'exchange-matrix-hole': {
    message: 'Rad {row} i matrisen har {holes|hull|hull}; det første er i kolonne {column}.',
    remedy: 'Fyll inn et tall.',
  },
  'exchange-malformed-line': {
    message: '[Linje {line}: ]ventet [{numbers|tall|tall}][{expected:word}], men fant «{found}».',
    remedy: 'Rett linjen, eller hent filen på nytt.',
  },
  'exchange-line-count': {
    message: '[Linje {line}: ]ventet {expected|linje|linjer}[ under {key}], men fant {found}.',
    remedy: 'Hent filen på nytt, eller rett tallene i den som sier hvor mange linjer det er.',
  },
  'exchange-unsupported': {
    message: '«{field}» er kjent, men støttes ikke[ ({reason})].',
    remedy: 'Ta det bort om planen kan klare seg uten.',
  },
  'exchange-unknown-field': {
    message: '«{field}» finnes ikke i beskrivelsen av formatet.',
    remedy: 'Ta det bort, eller rett navnet.',
  },
  'exchange-not-expressible': {
    message: 'Formatet {format} har ingen måte å skrive {what:place} på.',
    remedy: 'Velg et annet format, som csv.',
  },

  // How the command line is used, and our own faults
  'usage-no-command': {
    message: 'Du har ikke sagt hva hjemrute skal gjøre.',
    remedy: 'Skriv hjemrute --help for å se kommandoene.',
  },
  'usage-unknown-command': { message: '«{command}» er ingen kommando.', remedy: 'Velg en av disse: {known:word}.' },
  'usage-unknown-option': {
    message: '«{option}» hører ikke til {command}.',
    remedy: 'Skriv hjemrute {command} --help for å se valgene.',
  },
  'usage-option-without-value': { message: '{option} mangler en verdi.', remedy: 'Skriv verdien etter {option}.' },
  'usage-option-with-value': {
    message: '{option} tar ingen verdi, men fikk «{value}».',
    remedy: 'Skriv {option} alene.',
  },
  'usage-option-value': { message: '{option} kan ikke være «{value}».', remedy: 'Velg {expected:word}.' },
  'usage-missing-argument': {
    message: '{command} mangler {argument}.',
    remedy: 'Skriv hjemrute {command} --help for å se hva som trengs.',
  },
  'usage-too-many-arguments': {
    message: '{command} vet ikke hva «{argument}» er.',
    remedy: 'Ta det bort, eller skriv hjemrute {command} --help.',
  },
  'usage-missing-option': { message: '{command} trenger {option}.', remedy: 'Legg til {option} med en verdi.' },
  'map-without-homes': {
    message: '{file} har for få husnumre på boliger til at noen kan bo der.',
    remedy: 'Velg et utdrag av OpenStreetMap med adresser og bygninger.',
  },
  'usage-not-yet': {
    message: '{what} kommer i en senere utgave.',
    remedy: 'Se CHANGELOG.md for hva denne utgaven kan.',
  },
  'usage-integration-to-come': {
    message:
      '{what} kommer med integrasjonene: HL7 FHIR R4 med de norske basisprofilene, for turnus, fravær, vedtak og kompetanse.',
    remedy: 'Bruk csv så lenge; docs/csv.md forteller hvordan.',
  },
  'out-of-memory': {
    message: 'Problemet er for stort for minnet i denne maskinen.',
    remedy: 'Del det i avdelinger, eller bruk en maskin med mer minne.',
  },
  'search-failed': {
    message: 'Søket stanset av seg selv: {reason}.',
    remedy: 'Meld fra om feilen, gjerne med problemet om det er oppdiktet. Sett HJEMRUTE_DEBUG=1 for å se mer.',
  },
  'search-plan-refused': {
    message:
      'Sjekken fant {count|regelbrudd|regelbrudd} i planen fra søket ({rules}). En annen, lovlig plan er skrevet i stedet.',
    remedy: 'Meld fra om feilen, gjerne med problemet om det er oppdiktet.',
  },
  'unexpected-error': {
    message: 'Noe gikk galt hos oss: {reason}.',
    remedy: 'Meld fra om feilen. Sett HJEMRUTE_DEBUG=1 for å se mer.',
  },
} as const
