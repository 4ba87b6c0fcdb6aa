/** Joins ways end to end into as few lines as possible; rings come out closed. */
export function joinLines(lines: readonly (readonly number[])[]): number[][] {
  const rest = lines.filter((line) => line.length > 1).map((line) => [...line])
  const joined: number[][] = []
  const byEnd = new Map<number, Set<number[]>>()
  const note = (line: number[]): void => {
    for (const end of [line[0]!, line.at(-1)!]) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(line))
  }
  const forget = (line: number[]): void => {
    for (const end of [line[0]!, line.at(-1)!]) byEnd.get(end)?.delete(line)
  }
  rest.forEach(note)
  for (const line of rest) {
    if (!byEnd.get(line[0]!)?.has(line)) continue
    forget(line)
    let whole = line
    for (const turn of [false, true]) {
      if (turn) whole = whole.toReversed()
      for (;;) {
        const end = whole.at(-1)!
        if (end === whole[0]!) break
        const next = byEnd.get(end)?.values().next().value
        if (next === undefined) break
        forget(next)
        whole = [...whole, ...(next[0] === end ? next : next.toReversed()).slice(1)]
      }
    }
    joined.push(whole)
  }
  return joined
}
