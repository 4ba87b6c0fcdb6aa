/** Faults of shape, which any document of ours can have. */
export const shapeFaults = {
  'schema-missing': {
    message: 'Fila seier ikkje kva ho er.',
    remedy: 'Skriv "schema": "{expected}" først i fila.',
  },
  'schema-other-version': {
    message: 'Fila er av ei anna utgåve: {found}. Dette programmet les {expected}.',
    remedy: 'Lag fila på nytt med denne utgåva, eller bruk ei utgåve av programmet som les {found}.',
  },
  'schema-other-document': {
    message: 'Fila seier at ho er {found}, men her trengst {expected}.',
    remedy: 'Sjå etter om to filer er bytte om. Forma blir vist av hjemrute schema.',
  },
  'missing-key': {
    message: 'Nøkkelordet «{key}» manglar.',
    remedy: 'Legg til «{key}». Forma blir vist av hjemrute schema.',
  },
  'unknown-key': {
    message: 'Nøkkelordet «{key}» er ukjent her.',
    remedy: 'Ta det bort. Det som ikkje blir forstått, blir heller ikkje brukt i planen.',
  },
  'misspelt-key': {
    message: 'Nøkkelordet «{key}» er ukjent her.',
    remedy: 'Meinte du «{nearest}»?',
  },
  'wrong-type': {
    message: 'Her trengst {expected:word}, men det står {found:word}.',
    remedy: 'Skriv {expected:word}.',
  },
  'not-a-finite-number': {
    message: '{value} er ikkje eit tal det går an å rekne med.',
    remedy: 'Skriv eit vanleg tal. Er verdien ukjend, så ta bort nøkkelordet.',
  },
  'not-a-whole-number': {
    message: '{value} er ikkje eit heilt tal.',
    remedy: 'Skriv eit heilt tal.',
  },
  'negative-number': {
    message: '{value} er mindre enn null.',
    remedy: 'Skriv 0 eller meir.',
  },
  'number-not-positive': {
    message: '{value} er ikkje større enn null.',
    remedy: 'Skriv eit tal som er større enn 0.',
  },
  'number-too-small': {
    message: '{value} er for lite. Minste verdi er {minimum}.',
    remedy: 'Skriv {minimum} eller meir.',
  },
  'number-too-great': {
    message: '{value} er for mykje. Største verdi er {maximum}.',
    remedy: 'Skriv {maximum} eller mindre. Sjå etter om eininga er rett.',
  },
  'text-empty': {
    message: 'Teksten er tom.',
    remedy: 'Skriv minst eitt teikn.',
  },
  'list-too-short': {
    message: 'Lista har {count|ledd|ledd}, men treng minst {minimum}.',
    remedy: 'Fyll lista til ho har minst {minimum|ledd|ledd}.',
  },
  'unknown-choice': {
    message: '«{value}» er ikkje mellom orda som kan stå her.',
    remedy: 'Vel eitt av desse: {choices}.',
  },
  'misspelt-choice': {
    message: '«{value}» er ikkje mellom orda som kan stå her.',
    remedy: 'Meinte du «{nearest}»? Desse kan stå her: {choices}.',
  },
  'not-an-instant': {
    message: '«{value}» er ikkje ein dato med klokkeslett.',
    remedy: 'Skriv dato, klokkeslett og avstand til UTC, slik: 2026-11-23T08:00:00+01:00.',
  },
  'instant-without-offset': {
    message: '«{value}» manglar klokkeslett eller avstand til UTC.',
    remedy: 'Legg til avstanden: +01:00 i norsk vintertid, +02:00 i sommartid. Slik: 2026-11-23T08:00:00+01:00.',
  },
  'not-a-time-of-day': {
    message: '«{value}» er ikkje eit klokkeslett.',
    remedy: 'Skriv timar og minutt, frå 00:00 til 23:59: "09:00".',
  },
  'not-a-fraction': {
    message: '«{value}» er korkje eit tal eller ein brøk.',
    remedy: 'Skriv eit tal som 0.25 eller ein brøk som "1/3", utan null under brøkstreken.',
  },
  'not-a-sha256': {
    message: '«{value}» er ikkje ein sha256.',
    remedy: 'Skriv 64 teikn frå 0–9 og a–f, slik sha256sum skriv dei.',
  },
  'not-a-phone-number': {
    message: 'Telefonnummeret har noko anna i seg enn siffer, mellomrom og + først.',
    remedy: 'Skriv det slik: 22 22 55 55, eller med landkode: +47 22 22 55 55.',
  },
  'wrong-shape': {
    message: 'Verdien har feil form: {reason}',
    remedy: 'Forma blir vist av hjemrute schema.',
  },
  'more-faults': {
    message: 'Det er {count|feil|feil} til.',
    remedy: 'Rett dei som er nemnde, og prøv igjen. Mange har ofte same årsak.',
  },
} as const
