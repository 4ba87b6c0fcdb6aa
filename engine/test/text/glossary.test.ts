import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyText } from './every-text.ts'

/** Words that docs/glossary.md keeps out of Norwegian texts, with the word to use. */
const NOT_OURS: readonly (readonly [RegExp, string])[] = [
  [/\brut[ea]/i, 'arbeidsliste, liste'],
  [/\bbruk(er|ar)(en|ne|ane)?\b/i, 'tjenestemottaker / tenestemottakar'],
  [/\bavvik/i, 'endring, regelbrudd / regelbrot'],
  [/\btavl[ea]/i, 'plan'],
  [/\bprofil/i, 'prioritering'],
  [/\bs(yk|juk)\b/i, 'fravær / fråvær'],
  [/\bpleiar?e?r?\b/i, 'ansatt / tilsett'],
  [/\bbesøk/i, 'oppdrag'],
  [/\b(hard|myk|mjuk)e?\b(?!: | til )/i, 'må, bør'],
  [/\boptimaliser/i, 'lag forslag'],
  [/\bovervåk/i, 'se på dette / sjå på dette'],
]

/** What a person reads: without the names of values. */
const norwegian = everyText()
  .filter(({ language }) => language !== 'en')
  .map(({ text, ...placed }) => ({ ...placed, text: text.replace(/\{[^{}|]*/g, '{') }))

test.each(NOT_OURS)('no Norwegian text has %s', (word, instead) => {
  const found = norwegian
    .filter(({ text }) => word.test(text))
    .map(({ place, text }) => `${place}: ${text} → ${instead}`)
  expect(found).toEqual([])
})

test('every word that docs/glossary.md keeps out is kept out here', () => {
  const glossary = readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8')
  const [sentence = ''] = /free of:.*/.exec(glossary) ?? []
  const words = [...sentence.replace(/\*gradert.*$/, '').matchAll(/\*(\p{L}+)\*/gu)].map(([, word]) => word!)
  expect(words).toHaveLength(6)
  expect(words.filter((word) => !NOT_OURS.some(([pattern]) => pattern.test(word)))).toEqual([])
})

/** Forms that only one of the two written languages has. */
const ONLY_IN = {
  nb: /\b(ikke|hvis|hver|noen|tjeneste\w*|ansatte?|filen|mangler|begynner|finnes|varighet\w*)\b/i,
  nn: /\b(ikkje|dersom|kvar|nokon|teneste\w*|tilsette?|fila|manglar|byrjar|finst|lengda)\b/i,
}

test('the two Norwegians are not mixed', () => {
  const mixed = norwegian.filter(({ language, text }) => ONLY_IN[language === 'nb' ? 'nn' : 'nb'].test(text))
  expect(mixed.map(({ place, language }) => `${language} ${place}`)).toEqual([])
})
