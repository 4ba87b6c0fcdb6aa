/** Does any instant lie in more than `most` of the stretches `[from[k], to[k])`? */
export function moreThan(most: number, from: readonly number[], to: readonly number[]): boolean {
  return from.some((instant, k) => {
    let count = 0
    for (let other = 0; other < from.length; other++) {
      if (from[other]! <= instant && instant < to[other]!) count++
    }
    return count > most && to[k]! > instant
  })
}
