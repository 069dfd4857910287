/** Of an element, by name; those without a value are left out. */
export type Attributes = Record<string, string | number | null | undefined>

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** What XML 1.0 forbids even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text without what no XML may hold. */
export const withoutForbidden = (text: string) => text.replace(forbidden, '')

/** Text as it may stand in markup, between tags or in an attribute. It comes from articles, which may say anything. */
export const escapeText = (text: string) =>
  withoutForbidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** One element as markup; attributes without a value are left out, `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

/** One element that holds a text and nothing else. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeText(text))
