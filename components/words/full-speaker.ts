const named =
  '(?: (?:la|el|las|los|su|sus|the|its|their))? [\\p{L}\\p{N}-]+(?:(?: (?:of|de|del))? \\p{Lu}[\\p{L}-]*)*(?=[\\s,.;:]|$)'
/** What a noun alone leaves open: whose, of what, beside what. Names of several words are taken whole. */
const complement = new RegExp(`^ (?:cercan[ao]s? (?:al|a)|close to|del|de|of)${named}`, 'u')
/** What "una fuente cercana" leaves open. */
const nearWhat = new RegExp(`^ (?:al|a)${named}`, 'u')
const telling =
  '(?:said|says|told|tells|added|reported|reports|announced|confirmed|dijo|dice|informó|informa|aseguró|asegura|indicó|señaló|afirmó|afirma|confirmó|anunció|explicó)'
/** A clause that says which: up to a comma or the verb of speech, or a short one that ends the sentence. */
const clause = new RegExp(
  `^ (?:que|who|that|which) (?:[^,.;:()«»"“”—\\n]{1,80}?(?=,|\\s${telling}(?!\\p{L}))|\\S+(?: [^\\s,.;:]+){0,4}(?=\\.?\\s*$))`,
  'u',
)

/**
 * A speaker without a name, as the sentence describes it: of "el organismo que administra las prisiones" the reader keeps
 * "organismo". Names stand by themselves.
 */
export function fullSpeaker(speaker: string, sentence: string): string {
  if (!/^\p{Ll}/u.test(speaker)) return speaker
  const at = sentence.toLowerCase().indexOf(speaker.toLowerCase())
  if (at < 0) return speaker
  const after = sentence.slice(at + speaker.length)
  const open = /cercan[ao]s?$/.test(speaker) ? nearWhat : complement
  return speaker + (clause.exec(after) ?? open.exec(after) ?? [''])[0].trimEnd()
}
