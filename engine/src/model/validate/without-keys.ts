import type { JsonPath } from './json-path.ts'

type Node = Record<PropertyKey, unknown>

/**
 * A copy of a document without the keys that the paths lead to. Copies what lies on the way to them, once, and shares
 * the rest; the document itself is not changed. Every path must lead to a key of an object.
 */
export function withoutKeys(
  root: Readonly<Record<string, unknown>>,
  paths: readonly JsonPath[],
): Record<string, unknown> {
  const copied = new Set<unknown>()
  const copyOf = (node: unknown): Node => {
    if (copied.has(node)) return node as Node
    const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...(node as Node) }) as Node
    copied.add(copy)
    return copy
  }
  const result = copyOf(root)
  for (const path of paths) {
    let here = result
    for (const step of path.slice(0, -1)) here = here[step] = copyOf(here[step])
    delete here[path.at(-1)!]
  }
  return result as Record<string, unknown>
}
