/** Faults of files, travel and foreign formats. */
export const programFaults = {
  // Files in and out
  'input-not-found': { message: 'Finn ikkje fila {file}.', remedy: 'Sjå etter om namnet og mappa er rett.' },
  'input-is-a-folder': { message: '{file} er ei mappe.', remedy: 'Gi ei fil i mappa.' },
  'input-no-access': { message: 'Har ikkje lov til å lese {file}.', remedy: 'Be om lesetilgang, eller kopier fila.' },
  'input-failed': {
    message: 'Kunne ikkje lese {file}[ ({reason})].',
    remedy: 'Prøv igjen, eller kopier fila hit først.',
  },
  'input-too-large': {
    message: 'Fila {file} er for stor. Grensa er {limit} byte etter utpakking.',
    remedy: 'Del fila, eller legg reisetidene i ei eiga matrisefil.',
  },
  'input-compression-broken': {
    message: 'Fila {file} lèt seg ikkje pakke ut.',
    remedy: 'Hent eller pakk fila på nytt.',
  },
  'input-encoding': {
    message: 'Fila {file} er ikkje UTF-8: {found} i linje {line}, teikn {column}.',
    remedy: 'Lagre fila som UTF-8.',
  },
  'json-empty': { message: 'Fila {file} er tom.', remedy: 'Lag fila på nytt.' },
  'json-cut-short': {
    message: 'Fila {file} sluttar for tidleg[, i linje {line}, teikn {column}].',
    remedy: 'Hent heile fila på nytt.',
  },
  'json-syntax': {
    message: 'Fila {file} er ikkje gyldig JSON: «{found}» i linje {line}, teikn {column}.',
    remedy: 'Sjå etter eit komma, ein klamme eller eit hermeteikn for mykje eller for lite like før.',
  },
  'output-folder-missing': { message: 'Mappa til {file} finst ikkje.', remedy: 'Lag mappa først.' },
  'output-is-a-folder': { message: '{file} er ei mappe.', remedy: 'Gi eit filnamn i mappa.' },
  'output-not-a-folder': {
    message: '{file} er ei fil, ikkje ei mappe.',
    remedy: 'Oppgje ei mappe, eller eit namn som ikkje finst frå før.',
  },
  'output-no-access': { message: 'Har ikkje lov til å skrive {file}.', remedy: 'Vel ei mappe du kan skrive i.' },
  'output-disk-full': {
    message: 'Disken er full, så {file} vart ikkje skriven. Ei tidlegare fil er urørt.',
    remedy: 'Frigjer plass, eller vel ein annan disk.',
  },
  'output-failed': {
    message: 'Kunne ikkje skrive {file}[ ({reason})].',
    remedy: 'Prøv igjen, eller vel ei anna mappe.',
  },
  'cache-not-made': {
    message: 'Vegar og kart blir tekne vare på i {file}, men den mappa kan ikkje lagast[ ({reason})].',
    remedy:
      'La HJEMRUTE_CACHE nemne ei mappe du kan skrive i, eller fjern han, så blir .hjemrute/roads der du står, brukt.',
  },

  // Travel
  'travel-too-many-places': {
    message: '{size|stad|stader} er for mange for éin tabell. Grensa er {limit}.',
    remedy: 'Del problemet i avdelingar.',
  },
  'travel-map-not-readable': {
    message: 'Reisetider frå kartet {extract} kan ikkje reknast ut her.',
    remedy: 'Køyr hjemrute på ei maskin, eller bruk matrix, matrixFile eller estimate.',
  },
  'travel-place-off-road': {
    message: 'Stad {location} ligg meir enn {limit} meter frå næraste veg ({modes}).',
    remedy: 'Koordinaten er truleg feil, kanskje ute i sjøen. Rett han.',
  },
  'travel-place-cut-off': {
    message: 'Det går ingen veg til stad {location} og tilbake att ({modes}).',
    remedy: 'Rett koordinaten, bruk eit kart som òg har vegen dit, eller gi reisetidene i ei matrise.',
  },
  'travel-map-broken': {
    message: 'Kartet {file} let seg ikkje lese[ ({reason})].',
    remedy: 'Hent det på nytt som .osm.pbf.',
  },
  'travel-map-without-roads': {
    message: 'Kartet {file} har ingen vegar.',
    remedy: 'Vel eit utsnitt av OpenStreetMap der alt er med.',
  },
  'travel-engine-missing': {
    message: 'Vegutrekninga er ikkje installert på dette systemet ({system}).',
    remedy:
      'Køyr npm ci på Linux eller macOS (arm64). Elles: bruk ei matrisefil, travel.kind «estimate», eller ein vegserver i HJEMRUTE_ROUTING.',
  },
  'travel-routing-setting': {
    message: 'HJEMRUTE_ROUTING er «{value}», og det er ingen vegserver.',
    remedy: 'Skriv valhalla:http://server:8002 eller osrm:http://server:5000, eller ta variabelen bort.',
  },
  'travel-server-silent': {
    message: 'Vegserveren {server} svarar ikkje[ ({reason})].',
    remedy:
      'Sjå etter om han er i gang. Utan han: ta bort HJEMRUTE_ROUTING og rekn ut frå kartet på denne maskina, eller bruk matrixFile eller estimate.',
  },
  'travel-server-refused': {
    message: 'Vegserveren {server} sa nei[: {reason}].',
    remedy: 'Sjå i loggen kva han ikkje godtek, eller ta bort HJEMRUTE_ROUTING.',
  },
  'travel-server-answer': {
    message: 'Svaret frå vegserveren {server} er ikkje ei reisetidsmatrise.',
    remedy: 'Sjå etter om adressa og typen i HJEMRUTE_ROUTING høyrer saman.',
  },
  'travel-server-mode': {
    message: 'Vegserveren {server} har ingen reisetider for reisemåten «{mode}».',
    remedy: 'Gi ein server for «{mode}» i HJEMRUTE_ROUTING.',
  },
  'travel-file-not-readable': {
    message: 'Matrisefila {file} kan ikkje lesast her.',
    remedy: 'Gi ei matrise i problemet, eller køyr ein stad som les filer.',
  },
  'travel-file-hash': {
    message: 'Matrisefila {file} er ei anna enn problemet vart laga med: sha256 er {found}, ikkje {stated}.',
    remedy: 'Finn den rette fila, eller lag problemet på nytt med denne.',
  },
  'travel-file-not-a-matrix': {
    message: '{file} er ikkje ei matrisefil.',
    remedy: 'Vis til ei fil som er laga som matrise.',
  },
  'travel-file-version': {
    message: 'Matrisefila {file} er av ei anna utgåve[: {version}].',
    remedy: 'Lag matrisa på nytt med denne utgåva.',
  },
  'travel-file-cut-short': { message: 'Matrisefila {file} sluttar for tidleg.', remedy: 'Hent heile fila på nytt.' },
  'travel-file-negative': {
    message: 'Matrisefila {file} har tal under null[ for «{mode}»].',
    remedy: 'Lag matrisa på nytt.',
  },
  'travel-file-address-missing': {
    message: 'Matrisefila {file} har ikkje stad {location}.',
    remedy: 'Lag matrisa på nytt med alle stadene.',
  },
  'travel-file-clock': {
    message: 'Matrisefila {file} tel {inFile} tidssteg i sekundet, men problemet {inProblem}.',
    remedy: 'Skriv ticksPerSecond {inFile} i problemet, eller lag matrisa på nytt.',
  },
  'travel-file-pair-unknown': {
    message: 'Matrisefila {file} har inga reisetid frå {from} til {to}, og stadene har ingen koordinatar.',
    remedy: 'Lag matrisa på nytt med dette paret, eller skriv koordinatar.',
  },

  // Foreign formats
  'exchange-unknown-format': {
    message: 'Fila liknar ikkje på formatet {format}.',
    remedy: 'Sjå etter om fila og --from høyrer saman.',
  },
  'exchange-missing': { message: '«{key}» manglar.', remedy: 'Legg det til, eller hent fila på nytt.' },
  'exchange-wrong-type': {
    message: 'Her trengst {expected:word}, men det står {found:word}.',
    remedy: 'Skriv {expected:word}.',
  },
  'exchange-out-of-range': {
    message: '[{key}: ]{value} er utanfor {minimum} til {maximum}.',
    remedy: 'Rett talet. Sjå etter om eininga er rett.',
  },
  'exchange-not-one-of': { message: '«{value}» er ukjent her.', remedy: 'Vel eitt av desse: {allowed}.' },
  'exchange-unknown-reference': {
    message: '«{id}» ({kind:word}) er nemnt, men finst ikkje.',
    remedy: 'Rett id-en, eller legg han til. Sjå etter om to filer er blanda.',
  },
  'exchange-duplicate': {
    message: '«{id}» ({kind:word}) står to gonger.',
    remedy: 'Ta bort den eine, eller gi dei kvar sin id.',
  },
  'exchange-matrix-shape': {
    message: 'Matrisa har {rows} rader og {columns} kolonnar, men treng {expected} av kvar.',
    remedy: 'La matrisa ha éi rad og éin kolonne per stad.',
  },
  'exchange-matrix-hole': {
    message: 'Rad {row} i matrisa har {holes|hol|hol}; det første er i kolonne {column}.',
    remedy: 'Fyll inn eit tal.',
  },
  'exchange-malformed-line': {
    message: '[Linje {line}: ]venta [{numbers|tal|tal}][{expected:word}], men fann «{found}».',
    remedy: 'Rett linja, eller hent fila på nytt.',
  },
  'exchange-line-count': {
    message: '[Linje {line}: ]venta {expected|linje|linjer}[ under {key}], men fann {found}.',
    remedy: 'Hent fila på nytt, eller rett tala i henne som seier kor mange linjer det er.',
  },
  'exchange-unsupported': {
    message: '«{field}» er kjent, men ikkje støtta[ ({reason})].',
    remedy: 'Ta det bort om planen kan klare seg utan.',
  },
  'exchange-unknown-field': {
    message: '«{field}» finst ikkje i omtalen av formatet.',
    remedy: 'Ta det bort, eller rett namnet.',
  },
  'exchange-not-expressible': {
    message: 'Formatet {format} har ingen måte å skrive {what:place} på.',
    remedy: 'Vel eit anna format, som csv.',
  },

  // How the command line is used, and our own faults
  'usage-no-command': {
    message: 'Du har ikkje sagt kva hjemrute skal gjere.',
    remedy: 'Skriv hjemrute --help for å sjå kommandoane.',
  },
  'usage-unknown-command': { message: '«{command}» er ingen kommando.', remedy: 'Vel ein av desse: {known:word}.' },
  'usage-unknown-option': {
    message: '«{option}» høyrer ikkje til {command}.',
    remedy: 'Skriv hjemrute {command} --help for å sjå vala.',
  },
  'usage-option-without-value': { message: '{option} manglar ein verdi.', remedy: 'Skriv verdien etter {option}.' },
  'usage-option-with-value': {
    message: '{option} tek ingen verdi, men fekk «{value}».',
    remedy: 'Skriv {option} åleine.',
  },
  'usage-option-value': { message: '{option} kan ikkje vere «{value}».', remedy: 'Vel {expected:word}.' },
  'usage-missing-argument': {
    message: '{command} manglar {argument}.',
    remedy: 'Skriv hjemrute {command} --help for å sjå kva som trengst.',
  },
  'usage-too-many-arguments': {
    message: '{command} veit ikkje kva «{argument}» er.',
    remedy: 'Ta det bort, eller skriv hjemrute {command} --help.',
  },
  'usage-missing-option': { message: '{command} treng {option}.', remedy: 'Legg til {option} med ein verdi.' },
  'map-without-homes': {
    message: '{file} har for få husnummer på bustader til at nokon kan bu der.',
    remedy: 'Vel eit utdrag av OpenStreetMap med adresser og bygningar.',
  },
  'usage-not-yet': {
    message: '{what} kjem i ei seinare utgåve.',
    remedy: 'Sjå CHANGELOG.md for kva denne utgåva kan.',
  },
  'usage-integration-to-come': {
    message:
      '{what} kjem med integrasjonane: HL7 FHIR R4 med dei norske basisprofilane, for turnus, fråvær, vedtak og kompetanse.',
    remedy: 'Bruk csv så lenge; docs/csv.md fortel korleis.',
  },
  'out-of-memory': {
    message: 'Problemet er for stort for minnet i denne maskina.',
    remedy: 'Del det i avdelingar, eller bruk ei maskin med meir minne.',
  },
  'search-failed': {
    message: 'Søket stansa av seg sjølv: {reason}.',
    remedy: 'Meld frå om feilen, gjerne med problemet om det er oppdikta. Set HJEMRUTE_DEBUG=1 for å sjå meir.',
  },
  'search-plan-refused': {
    message:
      'Sjekken fann {count|regelbrot|regelbrot} i planen frå søket ({rules}). Ein annan, lovleg plan er skriven i staden.',
    remedy: 'Meld frå om feilen, gjerne med problemet om det er oppdikta.',
  },
  'unexpected-error': {
    message: 'Noko gjekk gale hos oss: {reason}.',
    remedy: 'Meld frå om feilen. Set HJEMRUTE_DEBUG=1 for å sjå meir.',
  },
} as const
