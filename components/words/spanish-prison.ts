import { fold } from '@/lib/text/fold'

const spanish =
  /^(?:c[áa]rcel|penal|penitenciar[ií]a|centro|complejo|presidio|prisi[oó]n|reclusorio|establecimiento|instituto)\b/i
const called = /^([^']+) (?:prison|jail)$/
const english =
  /\b(?:Central|City|County|District|Federal|Maximum|Model|National|New|North|East|South|West|Old|Provincial|Regional|State|Women)\b/

const portuguese = /[ãõç]| d[ao] /i
/** Words that many prisons have in their names, and that tell none of them from another. */
const common = new Set(
  'prison jail women s penitentiary center centre detention national regional state san santa el la las los de del'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

/** Does an alias have a word of the name by which the prison is told from others? */
function saysPlace(alias: string, name: string): boolean {
  const words = wordsOf(alias)
  return wordsOf(name).some((word) => !common.has(word) && words.includes(word))
}

/** "cárcel de Palmasola" for "Palmasola prison"; null where that would be half English. */
function fromEnglish(name: string): string | null {
  const [, place] = called.exec(name) ?? []
  return place && !english.test(place) ? `cárcel de ${place}` : null
}

/** How Spanish articles call a prison of which the gazetteer has an English name only; null where nothing says. */
export function spanishPrison(name: string, aliases: readonly string[]): string | null {
  const known = aliases.filter((alias) => spanish.test(alias) && !portuguese.test(alias.normalize('NFC')))
  return known.find((alias) => saysPlace(alias, name)) ?? fromEnglish(name) ?? known[0] ?? null
}
