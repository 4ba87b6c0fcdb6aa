/**
 * Exponential and logarithm from +, −, × and ÷ alone. These four round the same on every machine; the built-in
 * functions may differ in the last bit, and one bit is enough to accept another plan.
 */

/** e^x for |x| ≤ 40, to about 15 digits: halves the argument, sums the series, squares back. */
export function exponential(x: number): number {
  const halved = x / 1024
  let term = 1
  let sum = 1
  for (let k = 1; k < 12; k++) {
    term = (term * halved) / k
    sum += term
  }
  for (let k = 0; k < 10; k++) sum *= sum
  return sum
}

/** ln(x) for x in (0, 1], to about 15 digits: scales into [½, 1] and sums 2·artanh((x−1)/(x+1)). */
export function logarithm(x: number): number {
  const LN2 = 0.6931471805599453
  let scaled = x
  let doublings = 0
  while (scaled < 0.5) {
    scaled *= 2
    doublings++
  }
  const z = (scaled - 1) / (scaled + 1)
  const square = z * z
  let power = z
  let sum = 0
  for (let k = 1; k < 40; k += 2) {
    sum += power / k
    power *= square
  }
  return 2 * sum - doublings * LN2
}
