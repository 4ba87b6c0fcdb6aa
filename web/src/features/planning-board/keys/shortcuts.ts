/** What a key does on the board. */
export type Shortcut =
  | 'undo'
  | 'redo'
  | 'filter'
  | 'goTo'
  | 'help'
  | 'nearer'
  | 'farther'
  | 'lock'
  | 'pinTime'
  | 'takeOut'
  | 'split'
  | 'swap'

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const LETTERS: Readonly<Record<string, Shortcut>> = {
  l: 'lock',
  f: 'pinTime',
  u: 'takeOut',
  s: 'split',
  b: 'swap',
  g: 'goTo',
  '/': 'filter',
  '?': 'help',
  '+': 'nearer',
  '-': 'farther',
}

/**
 * The shortcut of a key. Single letters only where the board has the focus, and only when they are not turned off;
 * Ctrl or Cmd with Z everywhere on the page, except where one writes.
 */
export function shortcutOf(
  pressed: Pressed,
  at: { isOnBoard: boolean; isWriting: boolean; letters: boolean },
): Shortcut | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed
  if (at.isWriting || altKey) return undefined
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
    return key.toLowerCase() === 'y' ? 'redo' : undefined
  }
  return at.isOnBoard && at.letters ? LETTERS[key.toLowerCase()] : undefined
}

/** Does one write there? */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select') !== null
