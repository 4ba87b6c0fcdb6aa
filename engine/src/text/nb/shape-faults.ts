/** Faults of shape, which any document of ours can have. */
export const shapeFaults = {
  'schema-missing': {
    message: 'Filen sier ikke hva den er.',
    remedy: 'Skriv "schema": "{expected}" først i filen.',
  },
  'schema-other-version': {
    message: 'Filen er av en annen utgave: {found}. Dette programmet leser {expected}.',
    remedy: 'Lag filen på nytt med denne utgaven, eller bruk en utgave av programmet som leser {found}.',
  },
  'schema-other-document': {
    message: 'Filen sier at den er {found}, men her trengs {expected}.',
    remedy: 'Se etter om to filer er byttet om. Formen vises av hjemrute schema.',
  },
  'missing-key': {
    message: 'Nøkkelordet «{key}» mangler.',
    remedy: 'Legg til «{key}». Formen vises av hjemrute schema.',
  },
  'unknown-key': {
    message: 'Nøkkelordet «{key}» er ukjent her.',
    remedy: 'Ta det bort. Det som ikke blir forstått, blir heller ikke brukt i planen.',
  },
  'misspelt-key': {
    message: 'Nøkkelordet «{key}» er ukjent her.',
    remedy: 'Mente du «{nearest}»?',
  },
  'wrong-type': {
    message: 'Her trengs {expected:word}, men det står {found:word}.',
    remedy: 'Skriv {expected:word}.',
  },
  'not-a-finite-number': {
    message: '{value} er ikke et tall det går an å regne med.',
    remedy: 'Skriv et vanlig tall. Er verdien ukjent, så ta bort nøkkelordet.',
  },
  'not-a-whole-number': {
    message: '{value} er ikke et helt tall.',
    remedy: 'Skriv et helt tall.',
  },
  'negative-number': {
    message: '{value} er mindre enn null.',
    remedy: 'Skriv 0 eller mer.',
  },
  'number-not-positive': {
    message: '{value} er ikke større enn null.',
    remedy: 'Skriv et tall som er større enn 0.',
  },
  'number-too-small': {
    message: '{value} er for lite. Minste verdi er {minimum}.',
    remedy: 'Skriv {minimum} eller mer.',
  },
  'number-too-great': {
    message: '{value} er for mye. Største verdi er {maximum}.',
    remedy: 'Skriv {maximum} eller mindre. Se etter om enheten er riktig.',
  },
  'text-empty': {
    message: 'Teksten er tom.',
    remedy: 'Skriv minst ett tegn.',
  },
  'list-too-short': {
    message: 'Listen har {count|ledd|ledd}, men trenger minst {minimum}.',
    remedy: 'Fyll listen til den har minst {minimum|ledd|ledd}.',
  },
  'unknown-choice': {
    message: '«{value}» er ikke blant ordene som kan stå her.',
    remedy: 'Velg et av disse: {choices}.',
  },
  'misspelt-choice': {
    message: '«{value}» er ikke blant ordene som kan stå her.',
    remedy: 'Mente du «{nearest}»? Disse kan stå her: {choices}.',
  },
  'not-an-instant': {
    message: '«{value}» er ikke en dato med klokkeslett.',
    remedy: 'Skriv dato, klokkeslett og avstand til UTC, slik: 2026-11-23T08:00:00+01:00.',
  },
  'instant-without-offset': {
    message: '«{value}» mangler klokkeslett eller avstand til UTC.',
    remedy: 'Legg til avstanden: +01:00 i norsk vintertid, +02:00 i sommertid. Slik: 2026-11-23T08:00:00+01:00.',
  },
  'not-a-time-of-day': {
    message: '«{value}» er ikke et klokkeslett.',
    remedy: 'Skriv timer og minutter, fra 00:00 til 23:59: "09:00".',
  },
  'not-a-fraction': {
    message: '«{value}» er verken et tall eller en brøk.',
    remedy: 'Skriv et tall som 0.25 eller en brøk som "1/3", uten null under brøkstreken.',
  },
  'not-a-sha256': {
    message: '«{value}» er ikke en sha256.',
    remedy: 'Skriv 64 tegn fra 0–9 og a–f, slik sha256sum skriver dem.',
  },
  'not-a-phone-number': {
    message: 'Telefonnummeret har noe annet i seg enn sifre, mellomrom og + først.',
    remedy: 'Skriv det slik: 22 22 55 55, eller med landkode: +47 22 22 55 55.',
  },
  'wrong-shape': {
    message: 'Verdien har feil form: {reason}',
    remedy: 'Formen vises av hjemrute schema.',
  },
  'more-faults': {
    message: 'Det er {count|feil|feil} til.',
    remedy: 'Rett dem som er nevnt, og prøv igjen. Mange har ofte samme årsak.',
  },
} as const
