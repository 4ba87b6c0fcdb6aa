/**
 * Seeded random numbers: the only chance in the engine, so that the same seed replays the same plan.
 * xoshiro128** 1.1 (Blackman & Vigna 2018), seeded by splitmix32.
 */
export interface Random {
  /** A whole number in [0, 2³²). */
  bits(): number
  /** A number in [0, 1). */
  unit(): number
  /** A whole number in [0, bound); bound ≥ 1. */
  below(bound: number): number
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  let a = next()
  let b = next()
  let c = next()
  let d = next() | 1

  const bits = (): number => {
    const x = Math.imul(b, 5)
    const result = Math.imul((x << 7) | (x >>> 25), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return result
  }
  const unit = (): number => bits() * 2.3283064365386963e-10 // 2^-32
  return { bits, unit, below: (bound) => (unit() * bound) | 0 }
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle<T>(random: Random, items: T[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const held = items[i]!
    items[i] = items[j]!
    items[j] = held
  }
}
