/** Exit codes of every command; the contract with scripts. */
export const EXIT = {
  /** Done, and nothing to remark. */
  ok: 0,
  /** `plan`: a legal but partial plan, or none. `check`: violations. */
  remarks: 1,
  /** The input or the call is at fault; a message says what, where and what to do. */
  input: 2,
  /** A mistake in this program. */
  ours: 3,
} as const
