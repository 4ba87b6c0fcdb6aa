import type { CliText } from './cli-text.ts'
import { withCommon } from './help.ts'

const COMMON = `
Alle kommandoar:
  --json               standard ut er eitt JSON-dokument
  --language nb|nn|en  språk i meldingar (standard nb)
  --help               denne teksten
Filer som sluttar på .gz, blir lesne og skrivne komprimerte.
Miljøvariablar (docs/roads.md):
  HJEMRUTE_CACHE       mappe der vegar og kart blir tekne vare på (elles .hjemrute/roads)
  HJEMRUTE_ROUTING     ein rutetenar i staden for kartet, som
                       valhalla:http://localhost:8002
`

export const helpNn: CliText['help'] = {
  overview: withCommon(
    `
hjemrute planlegg heimetenesta: oppdrag og vakter inn, lovlege arbeidslister ut.

  hjemrute plan PROBLEM.json --out PLAN.json    finn ein plan
  hjemrute check PROBLEM.json PLAN.json         døm ein plan, vår eller andre sin
  hjemrute explain PROBLEM.json PLAN.json       kvifor planen er som han er
  hjemrute repair PROBLEM.json PLAN.json …      finn løysingar når dagen endrar seg
  hjemrute prices PROBLEM.json PLAN.json        kva kvar regel kostar
  hjemrute generate --map KART.osm.pbf …        dikt opp ein kommune på verkelege adresser
  hjemrute convert --from FORMAT INN --out FIL  les andre format; skriv dei med --to
  hjemrute schema problem|plan|events           JSON Schema for filene våre
  hjemrute demo                                 planlegg ein oppdikta dag og vis skilnaden

hjemrute KOMMANDO --help fortel meir. Avslutningskodar: 0 ferdig, 1 regelbrot eller ein
plan som ikkje er fullstendig, 2 inndata eller bruk, 3 feil hos oss.
`,
    COMMON,
  ),
  plan: withCommon(
    `
hjemrute plan PROBLEM.json [--out PLAN.json] [grenser] [val]

Finn ein plan for éi vakt, éin dag eller fleire veker. Reglar som må haldast, blir haldne;
det som ikkje får plass, blir lista med grunnar. Utan --out er planen standard ut.

Grenser (den første som blir nådd, avsluttar; inga: --time 60):
  --time S             sekund frå start til slutt, lesing og skriving medrekna
  --cpu S              sekund prosessortid, alle trådar til saman
  --iterations N       rundar med søk; klokka tel ikkje, så same inndata og same
                       startverdi gir same plan

Val:
  --out FIL            hit blir planen skriven
  --seed N             ein annan startverdi gir eit anna søk (standard 1)
  --threads N          trådar som søkjer samstundes (standard: kjernar minus éin)
  --order visit|patient  i staden for rekkjefølgja til problemet
  --start PLAN.json    start frå denne planen
  --bound              prov kor mykje betre nokon plan kan vere
  --report MAPPE       lister, ark for ansvarsvakt og oversyn (docs/lists.md) …
  --by-hand PLAN.json  … målt mot denne planen; elles mot «nærmaste neste»

Ctrl-C skriv den beste planen hittil. Avslutningskodar: 0 alt har fått plass, 1 noko har
ikkje, 2 inndata eller bruk, 3 feil hos oss.
`,
    COMMON,
  ),
  check: withCommon(
    `
hjemrute check PROBLEM.json PLAN.json

Spelar av planen etter tidene som står i han, melder kvart regelbrot og reknar ut
kostnaden på nytt. Deler ingenting med søket. Avslutningskodar: 0 ingen regelbrot,
1 regelbrot, 2 inndata eller bruk.

Med --json: {violations: [{rule, place, amount, unit}], cost: {total, unit, terms},
patientOrder}.
`,
    COMMON,
  ),
  convert: withCommon(
    `
hjemrute convert --from FORMAT INN --out PROBLEM.json [--solution LØYSING --plan PLAN.json]
hjemrute convert --from csv FILER_ELLER_MAPPE… --out PROBLEM.json [--from-date DATO]
hjemrute convert --to FORMAT --problem PROBLEM.json PLAN.json --out UT

Les problem i andre format, og skriv planar i dei.

  --from   udine, mankowska-text, bredstrom, phcp, solomon, vroom, csv
  --to     udine, bredstrom, phcp, solomon, vroom, csv, html, pdf, ics
           (fhir: i ei seinare utgåve)

  --solution FIL       ei publisert løysing i same format (udine, solomon, vroom) …
  --plan FIL           … skriven hit som ein plan
  --duration-factor X  bredstrom: lengdene blir gonga med dette
  --objective distance|vehicles-first  solomon: kva som tel (standard distance)
  --round dimacs|full  solomon: éin desimal, kutta, eller uavrunda (standard dimacs)
  --balance greatest|spread  phcp: kva som skal vere jamt (standard greatest)
  --from-date DATO     csv: berre frå denne dagen, som 2026-11-23 (docs/csv.md) …
  --to-date DATO       … og til og med denne
  --map UTSNITT        csv: reisetider på vegane i eit kart (.osm.pbf); elles overslag …
  --matrix FIL         … eller frå ei matrisefil
  --by-hand PLAN.json  html: mål planen mot denne; elles mot «nærmaste neste»
  --out MAPPE/         ics: ein kalender for kvar vakt (docs/lists.md)
`,
    COMMON,
  ),
  schema: withCommon(
    `
hjemrute schema problem|plan|events

Skriv JSON Schema for filene våre (draft 2020-12). Dei same tekstane ligg i docs/schema/.
`,
    COMMON,
  ),
  demo: withCommon(
    `
hjemrute demo [--time S]

Planlegg ein oppdikta dag ved sida av ein grundig plan laga for hand
(docs/hand-made.md), og skriv lister og oversyn du kan opne. Tek 20 sekund.
`,
    COMMON,
  ),
  explain: withCommon(
    `
hjemrute explain PROBLEM.json PLAN.json [--visit ID]

Med --visit: kvifor oppdraget er hos denne tilsette og på denne tida, og for kvar anna
vakt anten kva det ville ha kosta, ledd for ledd, eller kva regel som står i vegen.
Utan --visit: alt som ikkje har fått plass, med grunnar og vegar ut; kva som er endra mot
det som var planlagt; kor lita forseinking kvar liste toler; kva lova seier.

Kvar kostnad er skilnaden mellom to heile planar som den uavhengige sjekken har dømt.
Kva som er lova og kva som ikkje er det: docs/explain.md.

Val:
  --visit ID           berre dette oppdraget

Namn står berre på standard ut, til den som spør. Avslutningskodar: 0 forklart, 2 inndata
eller bruk.
`,
    COMMON,
  ),
  repair: withCommon(
    `
hjemrute repair PROBLEM.json PLAN.json --events EVENTS.json --now ISO --out MAPPE [val]

Dagen har vorte ein annan: fråvær, eit akutt oppdrag, eit avlyst, ei forseinking, nokon
som er borte, ein stengd veg. Det som var byrja, står. Resten blir planlagt på nytt, og
éin til tre planar blir skrivne, den beste først, kvar med kva han endrar og kostar.

  --events FIL         kva som har hendt (hjemrute schema events)
  --now ISO            klokka no, som 2026-11-23T10:30:00+01:00
  --out MAPPE          hit blir problem.json skriven (dagen slik han no er), repair-1.json …
                       og repairs.json
Val:
  --iterations N       rundar i kvart søk (standard 1000)
  --seed N             startverdi (standard 1)

Ein stengd veg endrar reisetidene, som ikkje alle står i problem.json: sjekk slike planar
med same hendingar. Avslutningskodar: 0 den beste har alt på plass, 1 noko manglar.
`,
    COMMON,
  ),
  prices: withCommon(
    `
hjemrute prices PROBLEM.json PLAN.json [val]

Kva kvar regel kostar, den dyraste først: tidsvindauge, krav, ekskluderingar, låsar og
pausar. For kvar blir det søkt vidare frå planen utan den regelen, og begge blir dømde av
sjekken. Prisen er eit overslag nedanfrå, ikkje eit prov.

Val:
  --iterations N       rundar i kvart av søka (standard 100)
  --seed N             startverdi (standard 1)
  --time S             byrjar ikkje på fleire reglar etter så mange sekund
`,
    COMMON,
  ),
  generate: withCommon(
    `
hjemrute generate --map EXTRACT.osm.pbf [--units N] [--days N] [--seed N] --out MAPPE

Diktar opp ein kommune på adressene og vegane i eit OpenStreetMap-utdrag: einingar,
tenestemottakarar, tenesteplanar, tilsette, turnus, og kvar dag som problem å planleggje,
kvar ved sida av ein omhyggeleg plan laga for hand. Ingen i han finst
(docs/municipality.md).

  --map FIL            utdraget
  --out MAPPE          får municipality.json, days/, travel/, history.json, README.md
  --units N            einingar utanom nattpatruljane (standard 15)
  --days N             dagar frå måndag 23.11.2026 (standard 28)
  --seed N             eit anna frø gir ein annan kommune (standard 1)
  --baseline by-hand|none  planar for hand for kvar dag, eller ingen, som går fortare

Tal frå planane for hand blir viste ved sida av det ein veit om verkelege dagar. Det heile
tek eit kvarter eller meir; --units 2 --days 3 eit minutt.
`,
    COMMON,
  ),
}
