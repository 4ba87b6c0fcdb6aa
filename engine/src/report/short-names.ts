/** `Kari N.` */
export const shortName = (name: string): string => name.replace(/^(\S+)\s.*?(\S)\S*$/, '$1 $2.')

/** `KN`, three signs at most. */
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 3)
