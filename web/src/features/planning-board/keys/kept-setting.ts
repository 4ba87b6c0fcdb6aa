import { useCallback, useState } from 'react'

/** A choice of how the board is shown, kept in this browser. `isValid` refuses what another version left behind. */
export function useKept<T extends string | number | boolean>(
  name: string,
  first: T,
  isValid: (value: unknown) => boolean,
) {
  const key = `hjemrute.board.${name}`
  const [value, setValue] = useState<T>(() => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
      return isValid(kept) ? (kept as T) : first
    } catch {
      return first
    }
  })
  const choose = useCallback(
    (next: T) => {
      localStorage.setItem(key, JSON.stringify(next))
      setValue(next)
    },
    [key],
  )
  return [value, choose] as const
}
