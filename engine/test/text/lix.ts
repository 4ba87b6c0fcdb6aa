/**
 * LIX (Björnsson 1968): words in a sentence + the percentage of words of more than six letters. Below 25 children's
 * books, 35 to 45 newspapers, above 55 law. Names, codes and numbers of the examples count as they stand.
 */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d:]+/gu) ?? [])
  const long = words.filter((word) => word.length > 6).length
  const count = sentences.reduce(
    (sum, sentence) => sum + sentence.split(/[.:](?:\s|$)/).filter((part) => part !== '').length,
    0,
  )
  return words.length / count + (100 * long) / words.length
}
