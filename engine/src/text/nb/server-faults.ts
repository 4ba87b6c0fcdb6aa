/** Faults of the server: how it starts, who may do what, and what is asked of it. */
export const serverFaults = {
  'server-port-taken': {
    message: 'Porten {port} er opptatt, kanskje av en Hjemrute som alt går.',
    remedy: 'Stans den andre, eller velg en annen port: HJEMRUTE_PORT=3005 npm start.',
  },
  'server-setting': {
    message: 'Innstillingen {setting} kan ikke være det den er.',
    remedy: 'Sett den til {expected}, eller ta den bort.',
  },
  'server-demo-in-production': {
    message: 'Prøvedrift slipper hvem som helst inn, og starter derfor ikke i produksjon.',
    remedy: 'Ta bort NODE_ENV=production for å prøve. Innlogging for drift kommer i en senere utgave.',
  },
  'server-board-not-built': {
    message: 'Nettsidene er ikke bygd.',
    remedy: 'Start med npm start, som bygger dem, eller kjør npm run build.',
  },
  'worker-without-database': {
    message: 'En arbeider må få vite hvilken database den skal hente oppdrag fra.',
    remedy: 'Sett DATABASE_URL til databasen til serveren (docs/operating.md). Prøvedriften henter oppdragene selv.',
  },
  'backup-usage': {
    message: 'Sikkerhetskopien må få vite hvilken database den gjelder, og hvilken mappe.',
    remedy: 'Sett DATABASE_OWNER_URL til eieren av databasen, og skriv mappen sist: npm run backup -- MAPPE.',
  },
  'backup-unreadable': {
    message: 'Sikkerhetskopien kan ikke leses: {file} mangler, eller er ikke som den ble skrevet.',
    remedy: 'Bruk en annen kopi av mappen. Ingenting er lest inn.',
  },
  'backup-of-other-version': {
    message: 'Sikkerhetskopien er fra en annen utgave av Hjemrute.',
    remedy: 'Les den inn med utgaven som laget den; oppgrader så.',
  },
  'restore-not-empty': {
    message: 'Databasen er ikke tom.',
    remedy: 'Lag en ny, tom database å lese inn i. Ingenting er endret.',
  },
  'database-embedded-in-production': {
    message: 'Den innebygde databasen har gamle biblioteker for kryptering, og starter derfor ikke i produksjon.',
    remedy:
      'Sett DATABASE_URL til en PostgreSQL 15 eller nyere (docs/operating.md), eller ALLOW_EMBEDDED_DATABASE=1 om maskinen ikke kan nås utenfra.',
  },
  'database-missing': {
    message: 'Det er ingen database for {platform} her: ingen følger med, og ingen er installert.',
    remedy: 'Installer PostgreSQL 15 eller nyere, eller sett DATABASE_URL til en som finnes.',
  },
  'database-silent': {
    message: 'Databasen svarer ikke ({reason}).',
    remedy: 'Se at adressen i DATABASE_URL stemmer, og at databasen går.',
  },
  'database-start': {
    message: 'Den innebygde databasen startet ikke.',
    remedy: 'Les hvorfor i {log}. Er disken full, gjør plass og start igjen.',
  },
  'database-role-too-strong': {
    message: 'Kontoen {role} kan se forbi skillet mellom kommuner og enheter i databasen.',
    remedy:
      'La DATABASE_URL logge inn som hjemrute_app, som eier ingenting, og DATABASE_OWNER_URL som eieren (docs/operating.md).',
  },
  'database-not-migrated': {
    message: 'Databasen mangler {migrations|trinn|trinn} for å passe til denne utgaven.',
    remedy: 'Sett DATABASE_OWNER_URL til eieren av databasen, så tas trinnene ved neste start.',
  },
  'access-not-signed-in': {
    message: 'Du er ikke logget inn.',
    remedy: 'Last siden på nytt for å logge inn.',
  },
  'access-denied': {
    message: 'Rollen din gir ikke adgang til dette ({permission}).',
    remedy: 'Velg en rolle som har det, eller spør den som styrer tilgang hos dere.',
  },
  'request-malformed': {
    message: 'Forespørselen har ikke den formen den skal ha: {reason}.',
    remedy: 'Formene står i docs/openapi.json. Er siden gammel, last den på nytt.',
  },
  'record-not-found': {
    message: 'Det du ber om ({kind}), finnes ikke, eller ligger i en enhet du ikke har rolle i.',
    remedy: 'Gå til forsiden og velg vakta der.',
  },
  'plan-not-publishable': {
    message: 'Kan ikke publiseres: sjekken fant {count|regelbrudd|regelbrudd} ({rules}).',
    remedy: 'Lag et nytt forslag, eller rett det som står under «Se på dette».',
  },
  'plan-outdated': {
    message: 'Oppdragene er endret siden forslaget ble laget; nå gjelder versjon {version}.',
    remedy: 'Lag et nytt forslag.',
  },
  'proposal-overtaken': {
    message: 'Planen er endret siden det bedre forslaget ble laget, og er ikke byttet ut.',
    remedy: 'Fortsett med din plan, eller lag et nytt forslag.',
  },
  'job-lost': {
    message: 'Tre forsøk på å lage forslaget stanset før de var ferdige.',
    remedy:
      'Lag forslaget på nytt. Skjer det igjen, be den som drifter Hjemrute, se etter om maskinen har for lite minne.',
  },
  'import-no-files': {
    message: 'Ingen filer kom fram.',
    remedy: 'Dra filene inn på siden, eller velg dem.',
  },
  'import-too-large': {
    message: 'En av filene er større enn {limit} byte.',
    remedy: 'Hent ett år eller én avdeling om gangen.',
  },
  'import-too-many-files': {
    message: 'Det er flere enn {limit} filer.',
    remedy: 'Ta med de filene som har tabeller, og hent de andre etterpå.',
  },
  'import-unit-unknown': {
    message: 'Avdelingen «{unit}» er ikke en du har rolle i.',
    remedy: 'Skriv en av disse i stedet: {known}. Eller ta bort kolonnen, så gjelder radene avdelingen du har valgt.',
  },
  'import-outdated': {
    message: 'Noe er endret siden du så hva filene ville gjøre. Ingenting er tatt i bruk.',
    remedy: 'Se over forskjellene på nytt, og ta filene i bruk da.',
  },
  'edit-breaks-rule': {
    message: 'Ikke lovlig: {reason}',
    remedy: 'Velg en annen tid eller en annen liste, eller ta det ut.',
  },
  'edit-not-possible': {
    message: 'Det går ikke: {reason}',
    remedy: 'Velg en annen tid eller en annen liste, eller løs det som holder det fast.',
  },
  'edit-conflict': {
    message: 'Noen har endret det samme imens ({count|versjon|versjoner} etter din).',
    remedy: 'Se på begge, og velg hvilken som skal gjelde.',
  },
  'edit-key-used': {
    message: 'En annen endring er sendt med samme nøkkel.',
    remedy: 'Send den med sin egen nøkkel.',
  },
  'edit-nothing-to-undo': {
    message: 'Det er ingenting å angre.',
    remedy: 'Gjør en endring først.',
  },
  'edit-nothing-to-redo': {
    message: 'Det er ingenting å gjøre om igjen.',
    remedy: 'Det som er angret, er borte når en ny endring er gjort.',
  },
  'feedback-national-id': {
    message: 'Teksten har et gyldig fødselsnummer. Ingenting er lagret.',
    remedy: 'Ta bort tallet, og skriv hva det gjelder uten å si hvem.',
  },
  'feedback-not-yours': {
    message: 'Bare superbrukeren i enheten svarer, og bare den som spurte, sier om det hjalp.',
    remedy: 'Spør superbrukeren som står på siden.',
  },
  'feedback-closed': {
    message: 'Saken er lukket.',
    remedy: 'Den som spurte, kan si «Ikke løst», så åpnes den igjen.',
  },
  'baseline-no-proposal': {
    message: 'Forslag er slått av i måleperioden {from} til {to}.',
    remedy: 'Begynn med lista dere har, eller med tom liste. En leder kan avslutte perioden på siden Måling.',
  },
  'baseline-period': {
    message: 'Perioden kan ikke være slik.',
    remedy: 'La den begynne i dag eller senere, slutte etter at den begynner, og ikke gå inn i en annen måleperiode.',
  },
  'server-mistake': {
    message: 'Noe gikk galt hos oss, ikke hos deg. Ingenting er mistet.',
    remedy: 'Prøv igjen, eller oppgi kode {reference} når du ber om hjelp.',
  },
} as const
