const spanish =
  /^(?:c[áa]rcel|penal|penitenciar[ií]a|centro|complejo|presidio|prisi[oó]n|reclusorio|establecimiento|instituto)\b/i
const called = /^([^']+) (?:prison|jail)$/
const english =
  /\b(?:Central|City|County|District|Federal|Maximum|Model|National|New|North|East|South|West|Old|Provincial|Regional|State|Women)\b/

/** How Spanish articles call a prison of which the gazetteer has an English name only; null where nothing says. */
export function spanishPrison(name: string, aliases: readonly string[]): string | null {
  const known = aliases.find((alias) => spanish.test(alias))
  if (known) return known
  const [, place] = called.exec(name) ?? []
  return place && !english.test(place) ? `cárcel de ${place}` : null
}
