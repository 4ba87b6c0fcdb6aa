import type { Problem } from '../model/index.ts'

/** Every travel mode that some shift of the problem may use: its own, its pool's, and the pool's way out. */
export function modesInUse({ shifts, vehicles }: Problem): string[] {
  const modes = new Set(shifts.map(({ mode }) => mode))
  const pools = new Set(shifts.map(({ vehiclePool }) => vehiclePool))
  for (const { id, mode, otherwise } of vehicles) {
    if (!pools.has(id)) continue
    modes.add(mode)
    if (otherwise !== undefined) modes.add(otherwise)
  }
  return [...modes].sort()
}

/** Where a mode is first asked for, as a path into the problem, for the fault that says it is unknown. */
export function placeOfMode({ shifts }: Problem, mode: string): string {
  const position = shifts.findIndex((shift) => shift.mode === mode)
  return position === -1 ? 'vehicles' : `shifts[${position}].mode`
}
