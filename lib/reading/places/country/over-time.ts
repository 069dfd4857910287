import { monthsEn, monthsEs, setiembre } from '@/lib/text/calendar-words'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'
import { hasClass, isNoun } from '../../grammar/chunk'
import { chunkAt, clauseAround } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { weekdays } from '../../lexicon/alternatives'
import type { Located, Site } from '../ground'
import { startOfTotal } from './running-total'

/** "430 inmates have been killed since 2021": a count over months or years, which no single prison or town has. */

const month = `(?:${[monthsEn, monthsEs, setiembre].join(' ').replaceAll(' ', '|')})`
const year = '(?:19|20)\\d\\d'
const early =
  '(?:(?:early|late|mid|the start of|the beginning of|principios de|comienzos de|mediados de|finales de|inicios de) )?'
const since = `(?:since|desde) ${early}(?:${month} (?:(?:of|de|del) )?${year}|${year})`
const sinceMonth = new RegExp(` (?:since|desde) ${early}(?:el \\d{1,2} de )?${month} `)
const sofar = '(?:so far )?this year|(?:este|ese) ano|en lo que va'
const day = '(?:el )?(?:\\d{1,2} (?:of |de )?)?'
const inYear = `(?: (?:(?:of|de|del) )?${year})?`
/** Of two months: a siege may last from 8 to 12 May. */
const between = `(?:between|entre) ${day}(?<from>${month})${inYear} (?:and|y)(?! ${day}\\k<from>)|from ${month} to`
const bouts =
  '(?:episodes|riots|massacres|outbreaks|clashes|mutinies|incidents|fights|episodios|motines|masacres|matanzas|rinas|enfrentamientos|disturbios)'
const custody = '(?:behind bars|in custody|in detention|tras las rejas|bajo custodia)'
const decree =
  '(?:decree|declaration|emergency|crackdown|decreto|declaratoria|declaracion|excepcion|emergencia|conflicto)'
const sinceDecree = `(?:since|desde) (?:[^ ,]+ ){0,4}${decree}|desde que (?:rige|se decreto|se declaro|entro en vigor)`
/** "since protests began", "desde que asumió": what a whole country sees. */
const unrest =
  '(?:protests|demonstrations|unrest|protestas|manifestaciones|movilizaciones|paro|estallido social|crisis politica)'
const fall =
  '(?:ouster|ousted|overthrow|overthrown|impeachment|coup|destitucion|destituyo|destituido|derrocamiento|derroco|derrocado|golpe de estado)'
/** Not of whoever runs a prison or a town. */
const head = '(?:director|mayor|alcald|jef|governor|gobernador|warden|chief|head)'
const lesser = `(?! (?:of|de|del|al) (?:the |el |la )?${head})`
/** Behind "desde que", "desde el inicio de" or the matter itself, and not "desde el pabellón 3 durante las protestas". */
const from =
  '(?:(?:since|desde que) (?:[^ ,]+ ){0,8}|desde (?:(?:el|la|l[oa]s) )?(?:[^ ,]+ (?:de )?(?:(?:el|la|l[oa]s) )?)?)'
const sinceUnrest = `${from}(?:${unrest}|(?<!${head} 's )${fall}${lesser})`
/** "which takes to 18 the victims of the protests": behind the number. */
const ofUnrest = new RegExp(`^(?: [^ ,]+){0,5} (?:of|in|from|de|en|durante) (?:the |l[oa]s? )?${unrest} `)
/** A whole year, of which no single bout of violence is told. */
const wholeYear = new RegExp(
  ` (?:last year|(?:the )?(?:following|next) year|(?:a|e)l ano (?:pasado|anterior|siguiente)|(?:in|en|during|durante) (?:all of |todo )?(?:el )?${year}) `,
)
const bare = `(?:(?:in|en) (?:\\p{L}+ )?${bouts}|${custody})`
/** "the five earlier massacres", "las cinco previas": of several bouts, wherever each was. */
const bygone = `(?:l[oa]s|the) (?:\\S+ )?(?:previ[oa]s|anteriores|(?:previous|earlier) ${bouts}|${bouts} (?:previ[oa]s|anteriores)) (?:dejaron|costaron|cobraron|sumaron|causaron|left|cost|claimed|killed)`
const overTime = new RegExp(` (?:${since}|${sofar}|${between}|${sinceDecree}|${bygone}|${sinceUnrest}) `)
const inBouts = new RegExp(
  ` (?:in|en|of) ${year} (?:.* )?${bare} | ${bare} (?:.* )?(?:in|en|of|de|del) ${year} `,
  'u',
)
/** "on 8 May 2023", "el 8 de enero de 2023", "en mayo de 2023": when one thing happened. */
const date = new RegExp(
  ` (?:\\d{1,2}(?:st|nd|rd|th)? (?:(?:of|de) )?)?${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: ,)?(?: (?:of|de|del))? ${year}(?= )`,
  'gu',
)
const signs = signOfWords(
  'since desde last pasado anterior durante during year ano va fecha between entre from in en previos previas anteriores siguiente previous earlier following next protests demonstrations unrest protestas manifestaciones movilizaciones paro episodes riots massacres episodios motines masacres matanzas rinas of behind tras bajo',
)

/** One of these, or a body that counts, tells a time of months or years. */
const spanWords = signLike(
  /^(?:since|desde|year|ano|va|between|entre|from|previ[oa]s|anteriores|previous|earlier|protests|protestas|demonstrations|manifestaciones|movilizaciones|unrest|(?:19|20)\d\d)$/,
)

const counted: ReadonlySet<string> = new Set(['killed', 'injured', 'detained', 'escaped', 'attack'])

/** "The army, in charge since January, put the wounded at three": what stands between commas before the figure is of something else. */
function withoutInserted(words: readonly string[], own: number, opens: boolean): string[] {
  const first = opens ? words.indexOf(',') : 0
  const last = words.slice(0, own).lastIndexOf(',')
  return first >= 0 && last > first ? [...words.slice(0, first), ...words.slice(last)] : [...words]
}

/** ", all of them at X prison": of the same. */
const allOfThem = /^(?:all|todos|todas)$/

const isPart = (view: SentenceView, last: number): boolean =>
  /^(?:of (?:them|whom|which)|de (?:ellos|ellas|los cuales|las cuales))/.test(
    [1, 2, 3].map((step) => wordAt(view, last + step)).join(' '),
  )

/** The words of the figure's clause up to it, and those behind it up to the next comma. */
function wordsAround(view: SentenceView, { anchor, evidence }: Site['candidate']): [number, number] {
  const { tokens } = view.lexed
  const clause = Math.max(clauseAround(view, anchor).first, startOfTotal(view, chunkAt(view, evidence.first)))
  const first = view.chunks[clause]?.first ?? evidence.first
  const stop = tokens.findIndex(
    ({ norm }, at) =>
      at > evidence.last && /^[,;:.()]$/.test(norm) && !allOfThem.test(tokens[at + 1]?.norm ?? ''),
  )
  return [Math.min(first, evidence.first), stop < 0 ? tokens.length : stop]
}

/** "X is under an emergency; so far this year it has had 160 murders": what the sentence begins with. */
const isOfTown = ({ chunks: [subject] }: SentenceView): boolean =>
  isNoun(subject) && subject.place !== null && subject.place.place?.kind !== 'country'

/** "there", "the district", "in Peru", "in its cells": the words say where themselves. */
const saysWhere = ({ view, spots }: Site, from: number, to: number): boolean =>
  isOfTown(view) ||
  spots.some(({ first, hold }) => first >= from && first < to && hold !== 'office') ||
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      chunk.first >= from &&
      chunk.first < to &&
      ((chunk.place !== null && !chunk.place.place) ||
        (/^(?:en|in|inside)$/.test(wordAt(view, chunk.first - 1)) && /^(?:ella?|it)$/.test(chunk.head)) ||
        (chunk.classes.includes('area') && !chunk.plural) ||
        chunk.head === 'distrito'),
  )

/** "In 2021 a fire killed 30", "en una sola masacre": what happened once has a place of its own. */
const tellsBout = ({ chunks, lexed: { tokens } }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      // "With this massacre, 320 have been killed in 2021": it is one of them.
      !/^(?:with|con)$/.test(tokens[chunk.first - 1]?.norm ?? '') &&
      !chunk.plural &&
      (hasClass(chunk, 'violence', 'operation', 'escape') ||
        /^(?:fire|incendio|blaze|day|dia|jornada)$/.test(chunk.head)) &&
      chunk.determiner !== null,
  )

const bodies =
  /^(?:government|ministry|army|military|command|gobierno|ministerio|ejecutivo|ejercito|armadas|bloque|cartera)$/
const counts =
  /^(?:counts?|counted|tall(?:y|ies|ied)|records?|recorded|logs?|logged|adds|reckons|suman?|sumo|contabilizan?|contabilizo|cuentan?|conto|registran?|registro|anotan?|anoto|cifran?|cifro)$/
const countWords = signLike(counts)
const days = new RegExp(
  ` (?:(?:en|in|over|durante|during) (?:the |los |las |la |el )?(?:past |last |first |ultim[oa]s |primer[oa]s )?(?:\\S+ (?:days|dias)|week|semana)|(?:this|esta|that|esa) (?:week|semana)|(?:since|desde) (?:el )?(?:${weekdays})) `,
)

/** "The ministry counts five officers killed in the week", "el Ejército suma ocho abatidos en seis días": wherever it serves. */
const isCountOfBody = ({ view }: Site): boolean => {
  const { tokens } = view.lexed
  const counting = tokens.findIndex(({ norm }) => counts.test(norm))
  return (
    counting > 0 &&
    tokens.slice(0, counting).some(({ norm }) => bodies.test(norm)) &&
    days.test(` ${tokens.map(({ norm }) => norm).join(' ')} `)
  )
}

/** "In 2021, 316 inmates were killed"; not "in X, where 111 were killed in 1992". */
const isOfYear = ({ view, candidate, spots }: Site, words: string): boolean =>
  candidate.kind === 'killed' &&
  spots.every(({ place }) => place.kind === 'country') &&
  wholeYear.test(words) &&
  !tellsBout(view) &&
  !view.lexed.tokens.some(({ norm }) => /^(?:where|donde|too|also|tambien)$/.test(norm))

/** "X prison is still held. Since January 12 have died.": of that prison. */
const followsPrison = ({ ground, view }: Site): boolean =>
  (ground.namedAt.get('prison')?.index ?? -9) >= view.index - 1

const ofBody = 'a count of those who serve in all the country'
const overMonths = 'a count over months or years, which the text ties to no place in the country'

/** The country, if the text points at one, for a count over a time that no word ties to a place of it. */
export function countedOverTime(site: Site): Located | null {
  const { view, candidate, ground } = site
  const value = candidate.quantity?.value ?? 0
  if (!ground.home || !ground.sure || value < 2 || !counted.has(candidate.kind) || !holds(view, signs))
    return null
  if (!holds(view, spanWords) && !holds(view, countWords)) return null
  const [clause, to] = wordsAround(view, candidate)
  // "450 since 2020, 119 of them in one massacre".
  const from = isPart(view, candidate.evidence.last) ? candidate.evidence.first : clause
  const words = view.lexed.tokens.slice(from, to).map(({ norm }) => norm)
  const opens = from === 0 || /^[;:]$/.test(wordAt(view, from - 1))
  const text = ` ${withoutInserted(words, candidate.evidence.first - from, opens).join(' ')} `
  const plain = text.replace(date, '')
  const behind = view.lexed.tokens.slice(candidate.evidence.last + 1, to).map(({ norm }) => norm)
  const told =
    overTime.test(text) ||
    inBouts.test(plain) ||
    isOfYear(site, plain) ||
    (!opens && ofUnrest.test(` ${behind.join(' ')} `))
  if (!told && isCountOfBody(site) && site.spots.length === 0)
    return { place: ground.home, way: 'over time', reason: ofBody }
  if (!told && !(sinceMonth.test(text) && !followsPrison(site))) return null
  return saysWhere(site, from, to) ? null : { place: ground.home, way: 'over time', reason: overMonths }
}
