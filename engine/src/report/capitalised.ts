/** The text as it begins a cell or a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
