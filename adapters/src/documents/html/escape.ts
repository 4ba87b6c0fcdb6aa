const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it: what people wrote is never markup. A dot between two things stays with the second, never last on a line. */
export const escape = (text: string): string =>
  text.replaceAll(' · ', ' ·\u00a0').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** An id that is one in HTML, whatever the thing is called. */
export const anchor = (kind: string, id: string): string => `${kind}-${encodeURIComponent(id).replaceAll("'", '%27')}`
