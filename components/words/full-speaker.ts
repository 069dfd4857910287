const clause = /^ (?:que|quien|who|that|which) [^,.;:()«»"“”—\n]{1,80}/u
const complement =
  /^(?: (?:cercan[ao]s? )?(?:a|al|de|del|en|para|of|at|in|for|to|close to) (?:(?:la|el|las|los|su|sus|the|its|their) )?[\p{L}\p{N}-]+){1,2}/u
/** Where the speaker ends and what is said of it goes on. */
const telling =
  /\s+(?:said|says|told|tells|added|reported|reports|announced|confirmed|dijo|dice|informó|informa|aseguró|asegura|indicó|señaló|afirmó|afirma|confirmó|anunció|explicó)(?![\p{L}]).*$/u

/**
 * A speaker without a name, as the sentence describes it: of "el organismo que administra las prisiones" the reader keeps
 * "organismo". Names stand by themselves.
 */
export function fullSpeaker(speaker: string, sentence: string): string {
  if (!/^\p{Ll}/u.test(speaker)) return speaker
  const at = sentence.toLowerCase().indexOf(speaker.toLowerCase())
  if (at < 0) return speaker
  const after = sentence.slice(at + speaker.length)
  const rest = (clause.exec(after) ?? complement.exec(after))?.[0] ?? ''
  return speaker + rest.replace(telling, '').trimEnd()
}
