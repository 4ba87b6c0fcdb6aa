const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it: what people wrote is never markup. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** An id that is one in HTML, whatever the thing is called. */
export const anchor = (kind: string, id: string): string => `${kind}-${encodeURIComponent(id).replaceAll("'", '%27')}`
