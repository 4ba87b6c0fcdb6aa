/**
 * Finds what was probably meant by a misspelt word.
 *
 * Distance: insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein, restricted), upper and
 * lower case alike. A word of up to four letters may be 1 off, up to eight 2, longer 3.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = allowedDistance(word) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      bestDistance = distance
      best = candidate
    }
  }
  return best
}

/**
 * The same for ids, where a digit is never a slip: `visit-12` is not `visit-11` misspelt. Only ids with the same
 * digits (leading zeros apart) are suggested.
 */
export function nearestId(id: string, candidates: Iterable<string>): string | undefined {
  const digits = digitsOf(id)
  const alike: string[] = []
  for (const candidate of candidates) if (digitsOf(candidate) === digits) alike.push(candidate)
  return nearestWord(id, alike)
}

/** Longer words than this are not compared: nobody mistypes them, programs do. */
const LONGEST_WORD = 64

function allowedDistance(word: string): number {
  if (word.length > LONGEST_WORD) return -1
  return word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3
}

const digitsOf = (id: string): string => (id.match(/\d+/g) ?? []).map((run) => run.replace(/^0+/, '')).join(' ')

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) distance = Math.min(distance, beforeLast[j - 2]! + 1)
      row.push(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
