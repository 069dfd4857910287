import { foldName, wordsOfName } from '@/lib/gazetteer/fold-name'

const nouns = new Set(
  `province provincia provincie provinsi provins provinz district distrito distretto distrikt departement departamento
  department region regione regiao prefecture governorate muhafazat wilaya wilayat oblast oblast' raion rayon krai kray
  voivodeship woiwodschaft regency kabupaten state estado territory canton kanton parish municipality municipio
  municipality republic respublika okrug county comte comarca arrondissement landkreis kreis zone mandal tehsil kotamadya
  kota autonomous metropolitan city borough special`.split(/\s+/),
)
const links = new Set([
  'of',
  'de',
  'del',
  'della',
  'di',
  'du',
  'des',
  'do',
  'da',
  'd',
  'la',
  'le',
  'the',
  'l',
  'and',
])

/**
 * What is left of an area's name without the nouns that say its sort: "Provincia di Roma", "Donetsk Oblast". Null where
 * nothing, or nothing else, is left. A county keeps its noun: without it the name means the town.
 */
export function withoutNouns(name: string): string | null {
  const words = name.split(/\s+/)
  const isNoun = (word: string | undefined) => word !== undefined && nouns.has(foldName(word))
  const isLink = (word: string | undefined) => word !== undefined && links.has(foldName(word))
  let [from, to] = [0, words.length]
  while (from < to && isNoun(words[from])) from++
  if (from > 0) while (from < to && isLink(words[from])) from++
  while (to > from && isNoun(words[to - 1]) && foldName(words[to - 1] ?? '') !== 'county') to--
  const rest = words
    .slice(from, to)
    .join(' ')
    .replace(/^[dl]['’]/, '')
  return rest.length > 2 && rest !== name && wordsOfName(rest).length > 0 ? rest : null
}

/** What two records of one area have in common. */
export const coreOf = (name: string) =>
  foldName(withoutNouns(name) ?? name).replace(/ (county|district)$/, '')
