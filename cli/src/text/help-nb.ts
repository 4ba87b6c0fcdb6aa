import type { CliText } from './cli-text.ts'
import { withCommon } from './help.ts'

const COMMON = `
Alle kommandoer:
  --json               standard ut er ett JSON-dokument
  --language nb|nn|en  språk i meldinger (standard nb)
  --help               denne teksten
Filer som slutter på .gz, leses og skrives komprimert.
Miljøvariabler (docs/roads.md):
  HJEMRUTE_CACHE       mappe der veier og kart tas vare på (ellers .hjemrute/roads)
  HJEMRUTE_ROUTING     en rutetjener i stedet for kartet, som
                       valhalla:http://localhost:8002
`

export const helpNb: CliText['help'] = {
  overview: withCommon(
    `
hjemrute planlegger hjemmetjenesten: oppdrag og vakter inn, lovlige arbeidslister ut.

  hjemrute plan PROBLEM.json --out PLAN.json    finn en plan
  hjemrute check PROBLEM.json PLAN.json         døm en plan, vår eller andres
  hjemrute explain PROBLEM.json PLAN.json       hvorfor planen er som den er
  hjemrute repair PROBLEM.json PLAN.json …      finn løsninger når dagen endrer seg
  hjemrute prices PROBLEM.json PLAN.json        hva hver regel koster
  hjemrute generate --map KART.osm.pbf …        dikt opp en kommune på virkelige adresser
  hjemrute convert --from FORMAT INN --out FIL  les andre formater; skriv dem med --to
  hjemrute schema problem|plan|events           JSON Schema for filene våre
  hjemrute demo                                 planlegg en oppdiktet dag og vis forskjellen

hjemrute KOMMANDO --help forteller mer. Avslutningskoder: 0 ferdig, 1 regelbrudd eller
en plan som ikke er fullstendig, 2 inndata eller bruk, 3 feil hos oss.
`,
    COMMON,
  ),
  plan: withCommon(
    `
hjemrute plan PROBLEM.json [--out PLAN.json] [grenser] [valg]

Finner en plan for én vakt, én dag eller flere uker. Regler som må holdes, blir holdt;
det som ikke får plass, blir listet med grunner. Uten --out er planen standard ut.

Grenser (den første som nås, avslutter; ingen: --time 60):
  --time S             sekunder fra start til slutt, lesing og skriving medregnet
  --cpu S              sekunder prosessortid, alle tråder til sammen
  --iterations N       runder med søk; klokka teller ikke, så samme inndata og samme
                       startverdi gir samme plan

Valg:
  --out FIL            hit skrives planen
  --seed N             en annen startverdi gir et annet søk (standard 1)
  --threads N          tråder som søker samtidig (standard: kjerner minus én)
  --order visit|patient  i stedet for problemets rekkefølge
  --start PLAN.json    start fra denne planen
  --bound              bevis hvor mye bedre noen plan kan være
  --report MAPPE       lister, ark for ansvarsvakt og oversikt (docs/lists.md) …
  --by-hand PLAN.json  … målt mot denne planen; ellers mot «nærmeste neste»

Ctrl-C skriver den beste planen hittil. Avslutningskoder: 0 alt har fått plass, 1 noe har
ikke, 2 inndata eller bruk, 3 feil hos oss.
`,
    COMMON,
  ),
  check: withCommon(
    `
hjemrute check PROBLEM.json PLAN.json

Spiller av planen etter tidene som står i den, melder hvert regelbrudd og regner ut
kostnaden på nytt. Deler ingenting med søket. Avslutningskoder: 0 ingen regelbrudd,
1 regelbrudd, 2 inndata eller bruk.

Med --json: {violations: [{rule, place, amount, unit}], cost: {total, unit, terms},
patientOrder}.
`,
    COMMON,
  ),
  convert: withCommon(
    `
hjemrute convert --from FORMAT INN --out PROBLEM.json [--solution LØSNING --plan PLAN.json]
hjemrute convert --from csv FILER_ELLER_MAPPE… --out PROBLEM.json [--from-date DATO]
hjemrute convert --to FORMAT --problem PROBLEM.json PLAN.json --out UT

Leser problemer i andre formater, og skriver planer i dem.

  --from   udine, mankowska-text, bredstrom, phcp, solomon, vroom, csv
  --to     udine, bredstrom, phcp, solomon, vroom, csv, html, pdf, ics
           (fhir: i en senere utgave)

  --solution FIL       en publisert løsning i samme format (udine, solomon, vroom) …
  --plan FIL           … skrevet hit som en plan
  --duration-factor X  bredstrom: varighetene ganges med dette
  --objective distance|vehicles-first  solomon: hva som teller (standard distance)
  --round dimacs|full  solomon: én desimal, kuttet, eller uavrundet (standard dimacs)
  --balance greatest|spread  phcp: hva som skal være jevnt (standard greatest)
  --from-date DATO     csv: bare fra denne dagen, som 2026-11-23 (docs/csv.md) …
  --to-date DATO       … og til og med denne
  --map UTSNITT        csv: reisetider på veiene i et kart (.osm.pbf); ellers anslag …
  --matrix FIL         … eller fra en matrisefil
  --by-hand PLAN.json  html: mål planen mot denne; ellers mot «nærmeste neste»
  --out MAPPE/         ics: en kalender for hver vakt (docs/lists.md)
`,
    COMMON,
  ),
  schema: withCommon(
    `
hjemrute schema problem|plan|events

Skriver JSON Schema for filene våre (draft 2020-12). De samme tekstene ligger i docs/schema/.
`,
    COMMON,
  ),
  demo: withCommon(
    `
hjemrute demo [--time S]

Planlegger en oppdiktet dag ved siden av en grundig plan laget for hånd
(docs/hand-made.md), og skriver lister og oversikt du kan åpne. Tar 20 sekunder.
`,
    COMMON,
  ),
  explain: withCommon(
    `
hjemrute explain PROBLEM.json PLAN.json [--visit ID]

Med --visit: hvorfor oppdraget er hos denne ansatte og på denne tiden, og for hver annen
vakt enten hva det ville kostet, ledd for ledd, eller hvilken regel som står i veien.
Uten --visit: alt som ikke har fått plass, med grunner og veier ut; hva som er endret mot
det som var planlagt; hvor lite forsinkelse hver liste tåler; hva loven sier.

Hver kostnad er forskjellen mellom to hele planer som den uavhengige sjekken har dømt.
Hva som er lovet og hva som ikke er det: docs/explain.md.

Valg:
  --visit ID           bare dette oppdraget

Navn står bare på standard ut, til den som spør. Avslutningskoder: 0 forklart, 2 inndata
eller bruk.
`,
    COMMON,
  ),
  repair: withCommon(
    `
hjemrute repair PROBLEM.json PLAN.json --events EVENTS.json --now ISO --out MAPPE [valg]

Dagen er blitt en annen: fravær, et akutt oppdrag, et avlyst, en forsinkelse, noen som er
borte, en stengt vei. Det som var begynt, står. Resten planlegges på nytt, og én til tre
planer skrives, den beste først, hver med hva den endrer og koster.

  --events FIL         hva som har hendt (hjemrute schema events)
  --now ISO            klokka nå, som 2026-11-23T10:30:00+01:00
  --out MAPPE          hit skrives problem.json (dagen slik den nå er), repair-1.json … og
                       repairs.json
Valg:
  --iterations N       runder i hvert søk (standard 1000)
  --seed N             startverdi (standard 1)

En stengt vei endrer reisetidene, som ikke alle står i problem.json: sjekk slike planer
med samme hendelser. Avslutningskoder: 0 den beste har alt på plass, 1 noe mangler.
`,
    COMMON,
  ),
  prices: withCommon(
    `
hjemrute prices PROBLEM.json PLAN.json [valg]

Hva hver regel koster, den dyreste først: tidsvindu, krav, ekskluderinger, låser og pauser.
For hver søkes det videre fra planen uten den regelen, og begge dømmes av sjekken. Prisen
er et anslag nedenfra, ikke et bevis.

Valg:
  --iterations N       runder i hvert av søkene (standard 100)
  --seed N             startverdi (standard 1)
  --time S             begynner ikke på flere regler etter så mange sekunder
`,
    COMMON,
  ),
  generate: withCommon(
    `
hjemrute generate --map EXTRACT.osm.pbf [--units N] [--days N] [--seed N] --out MAPPE

Dikter opp en kommune på adressene og veiene i et OpenStreetMap-utdrag: enheter,
tjenestemottakere, tjenesteplaner, ansatte, turnus, og hver dag som problemer å planlegge,
hver ved siden av en omhyggelig plan laget for hånd. Ingen i den finnes
(docs/municipality.md).

  --map FIL            utdraget
  --out MAPPE          får municipality.json, days/, travel/, history.json, README.md
  --units N            enheter utenom nattpatruljene (standard 15)
  --days N             dager fra mandag 23.11.2026 (standard 28)
  --seed N             et annet frø gir en annen kommune (standard 1)
  --baseline by-hand|none  planer for hånd for hver dag, eller ingen, som går fortere

Tall fra planene for hånd vises ved siden av det en vet om virkelige dager. Det hele tar
et kvarter eller mer; --units 2 --days 3 et minutt.
`,
    COMMON,
  ),
}
