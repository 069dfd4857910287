/** Where "centro" is a prison's word and no part of a city's name ("Centro Habana"). */
const ofPrison = '(?:de|penal|penitenciario|carcelario|regional|femenino|femenil|juvenil)'
const feminine = /^(?:c[áa]rcel|penitenciar[ií]a|prisi[oó]n)(?: |$)/i
const masculine = new RegExp(
  `^(?:penal|presidio|reclusorio|complejo|instituto|establecimiento|cdp|cps|centro ${ofPrison})(?: |$)`,
  'i',
)

/** A place's name as it stands behind "en": a prison takes its article ("la cárcel de Brask"), a town none. */
export function behindPreposition(name: string): string {
  if (feminine.test(name)) return `la ${name}`
  return masculine.test(name) ? `el ${name}` : name
}
