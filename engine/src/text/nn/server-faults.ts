/** Faults of the server: how it starts, who may do what, and what is asked of it. */
export const serverFaults = {
  'server-port-taken': {
    message: 'Porten {port} er oppteken, kanskje av ei Hjemrute som alt går.',
    remedy: 'Stans den andre, eller vel ein annan port: HJEMRUTE_PORT=3005 npm start.',
  },
  'server-setting': {
    message: 'Innstillinga {setting} kan ikkje vere det ho er.',
    remedy: 'Set ho til {expected}, eller ta ho bort.',
  },
  'server-demo-in-production': {
    message: 'Prøvedrift slepper kven som helst inn, og startar difor ikkje i produksjon.',
    remedy: 'Ta bort NODE_ENV=production for å prøve. Innlogging for drift kjem i ei seinare utgåve.',
  },
  'server-board-not-built': {
    message: 'Nettsidene er ikkje bygde.',
    remedy: 'Start med npm start, som byggjer dei, eller køyr npm run build.',
  },
  'worker-without-database': {
    message: 'Ein arbeidar må få vite kva database han skal hente oppdrag frå.',
    remedy: 'Set DATABASE_URL til databasen til tenaren (docs/operating.md). Prøvedrifta hentar oppdraga sjølv.',
  },
  'backup-usage': {
    message: 'Tryggingskopien må få vite kva database han gjeld, og kva mappe.',
    remedy: 'Set DATABASE_OWNER_URL til eigaren av databasen, og skriv mappa sist: npm run backup -- MAPPE.',
  },
  'backup-unreadable': {
    message: 'Tryggingskopien kan ikkje lesast: {file} manglar, eller er ikkje slik han vart skriven.',
    remedy: 'Bruk ein annan kopi av mappa. Ingenting er lese inn.',
  },
  'backup-of-other-version': {
    message: 'Tryggingskopien er frå ei anna utgåve av Hjemrute.',
    remedy: 'Les han inn med utgåva som laga han; oppgrader så.',
  },
  'restore-not-empty': {
    message: 'Databasen er ikkje tom.',
    remedy: 'Lag ein ny, tom database å lese inn i. Ingenting er endra.',
  },
  'database-embedded-in-production': {
    message: 'Den innebygde databasen har gamle bibliotek for kryptering, og startar difor ikkje i produksjon.',
    remedy:
      'Set DATABASE_URL til ein PostgreSQL 15 eller nyare (docs/operating.md), eller ALLOW_EMBEDDED_DATABASE=1 om maskina ikkje kan nåast utanfrå.',
  },
  'database-missing': {
    message: 'Det er ingen database for {platform} her: ingen følgjer med, og ingen er installert.',
    remedy: 'Installer PostgreSQL 15 eller nyare, eller set DATABASE_URL til ein som finst.',
  },
  'database-silent': {
    message: 'Databasen svarer ikkje ({reason}).',
    remedy: 'Sjå at adressa i DATABASE_URL stemmer, og at databasen går.',
  },
  'database-start': {
    message: 'Den innebygde databasen starta ikkje.',
    remedy: 'Les kvifor i {log}. Er disken full, gjer plass og start igjen.',
  },
  'database-role-too-strong': {
    message: 'Kontoen {role} kan sjå forbi skiljet mellom kommunar og einingar i databasen.',
    remedy:
      'La DATABASE_URL logge inn som hjemrute_app, som eig ingenting, og DATABASE_OWNER_URL som eigaren (docs/operating.md).',
  },
  'database-not-migrated': {
    message: 'Databasen manglar {migrations|steg|steg} for å passe til denne utgåva.',
    remedy: 'Set DATABASE_OWNER_URL til eigaren av databasen, så blir stega tekne ved neste start.',
  },
  'access-not-signed-in': {
    message: 'Du er ikkje logga inn.',
    remedy: 'Last sida på nytt for å logge inn.',
  },
  'access-denied': {
    message: 'Rolla di gir ikkje tilgang til dette ({permission}).',
    remedy: 'Vel ei rolle som har det, eller spør den som styrer tilgang hos dykk.',
  },
  'request-malformed': {
    message: 'Førespurnaden har ikkje den forma han skal ha: {reason}.',
    remedy: 'Formene står i docs/openapi.json. Er sida gammal, last ho på nytt.',
  },
  'record-not-found': {
    message: 'Det du bed om ({kind}), finst ikkje, eller ligg i ei eining du ikkje har rolle i.',
    remedy: 'Gå til framsida og vel vakta der.',
  },
  'plan-not-publishable': {
    message: 'Kan ikkje publiserast: sjekken fann {count|regelbrot|regelbrot} ({rules}).',
    remedy: 'Lag eit nytt forslag, eller rett det som står under «Sjå på dette».',
  },
  'plan-outdated': {
    message: 'Oppdraga er endra sidan forslaget vart laga; no gjeld versjon {version}.',
    remedy: 'Lag eit nytt forslag.',
  },
  'proposal-overtaken': {
    message: 'Planen er endra sidan det betre forslaget vart laga, og er ikkje bytt ut.',
    remedy: 'Hald fram med din plan, eller lag eit nytt forslag.',
  },
  'job-lost': {
    message: 'Tre forsøk på å lage forslaget stansa før dei var ferdige.',
    remedy:
      'Lag forslaget på nytt. Skjer det att, be den som driftar Hjemrute, sjå etter om maskina har for lite minne.',
  },
  'import-no-files': {
    message: 'Ingen filer kom fram.',
    remedy: 'Dra filene inn på sida, eller vel dei.',
  },
  'import-too-large': {
    message: 'Ei av filene er større enn {limit} byte.',
    remedy: 'Hent eitt år eller éi avdeling om gongen.',
  },
  'import-too-many-files': {
    message: 'Det er fleire enn {limit} filer.',
    remedy: 'Ta med dei filene som har tabellar, og hent dei andre etterpå.',
  },
  'import-unit-unknown': {
    message: 'Avdelinga «{unit}» er ikkje ei du har rolle i.',
    remedy: 'Skriv ei av desse i staden: {known}. Eller ta bort kolonnen, så gjeld radene avdelinga du har valt.',
  },
  'import-outdated': {
    message: 'Noko er endra sidan du såg kva filene ville gjere. Ingenting er teke i bruk.',
    remedy: 'Sjå over forskjellane på nytt, og ta filene i bruk då.',
  },
  'edit-breaks-rule': {
    message: 'Ikkje lovleg: {reason}',
    remedy: 'Vel ei anna tid eller ei anna liste, eller ta det ut.',
  },
  'edit-not-possible': {
    message: 'Det går ikkje: {reason}',
    remedy: 'Vel ei anna tid eller ei anna liste, eller løys det som held det fast.',
  },
  'edit-conflict': {
    message: 'Nokon har endra det same imens ({count|versjon|versjonar} etter din).',
    remedy: 'Sjå på begge, og vel kva for ein som skal gjelde.',
  },
  'edit-key-used': {
    message: 'Ei anna endring er send med same nøkkel.',
    remedy: 'Send ho med sin eigen nøkkel.',
  },
  'edit-nothing-to-undo': {
    message: 'Det er ingenting å angre.',
    remedy: 'Gjer ei endring først.',
  },
  'edit-nothing-to-redo': {
    message: 'Det er ingenting å gjere om att.',
    remedy: 'Det som er angra, er borte når ei ny endring er gjord.',
  },
  'feedback-national-id': {
    message: 'Teksten har eit gyldig fødselsnummer. Ingenting er lagra.',
    remedy: 'Ta bort talet, og skriv kva det gjeld utan å seie kven.',
  },
  'feedback-not-yours': {
    message: 'Berre superbrukaren i eininga svarer, og berre den som spurde, seier om det hjelpte.',
    remedy: 'Spør superbrukaren som står på sida.',
  },
  'feedback-closed': {
    message: 'Saka er lukka.',
    remedy: 'Den som spurde, kan seie «Ikkje løyst», så blir ho opna att.',
  },
  'baseline-no-proposal': {
    message: 'Forslag er slått av i måleperioden {from} til {to}.',
    remedy: 'Byrj med lista de har, eller med tom liste. Ein leiar kan avslutte perioden på sida Måling.',
  },
  'baseline-period': {
    message: 'Perioden kan ikkje vere slik.',
    remedy: 'Lat han byrje i dag eller seinare, slutte etter at han byrjar, og ikkje gå inn i ein annan måleperiode.',
  },
  'server-mistake': {
    message: 'Noko gjekk gale hos oss, ikkje hos deg. Ingenting er mista.',
    remedy: 'Prøv igjen, eller oppgi kode {reference} når du bed om hjelp.',
  },
} as const
