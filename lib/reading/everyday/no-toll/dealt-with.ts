import type { Candidate, Story } from '@/lib/reading/candidate'
import { befalls } from '@/lib/reading/everyday/befalls'
import { type Chunk, isNoun, isVerb, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { figures } from '@/lib/reading/lexicon/figures'

/** What is done with people who were counted before: they are named, buried, tried or sent home. It makes no toll. */

/** Verbs that no list knows keep their endings. */
const ofTheDead =
  /^(?:identif|recogni[sz]|name?$|reclam|unclaim|autops|bury$|buried$|cremat|sepult|enterr|inhum|inciner|repatri|velad)/
const givesBack = /^(?:hand|return|deliver|collect|claim$|entreg|devolv|retir)/
const ofAnybody =
  /^(?:sentenc|convict$|condemn|conden|indict|prosecut|proces|imput|charge$|enjuici|discharg|extradit)/
const admitsToo = /^reconoc/

const serves =
  /^(?:serve|await|face|have|receive|cumpl|purg|pag|afront|esper|recib|obten|ten|hav|tien|be$|remain)/
const law =
  /^(?:names?|nombres?|sentences?|terms?|convictions?|trials?|charges?|sentencias?|condenas?|penas?|juicios?|cargos?|procesos?|discharged?|altas?)$/

const terms = /^(?:sentences?|terms?|trials?|sentencias?|condenas?|penas?|juicios?)$/

const still = /^(?:be|remain|seguir|quedar|permanecer|faltar|lie|wait|continuar|estar|continue)$/
const without = /^(?:unidentified|unclaimed|nameless|unnamed|unrecogni[sz]ed|unburied)$/
const toBe = /^(?:identif|reconoc|reclam|nombre|nombres|nombrar|entreg|retir|sepult|enterr|name|identidad)/

/** "siguen sin nombre", "remain unclaimed", "faltan por identificar": what they still wait for. */
function isLeftSo(view: SentenceView, from: number): boolean {
  const words = [1, 2, 3, 4].map((step) => wordAt(view, from + step))
  return words.some(
    (word, i) =>
      without.test(word) || (/^(?:sin|por|without|to)$/.test(word) && toBe.test(words[i + 1] ?? '')),
  )
}

/** "cumplían condenas", "had been given no trial": the law has dealt with them. */
function isBeforeLaw({ chunks }: SentenceView, verb: VerbGroup, whose = law): boolean {
  const at = chunks.indexOf(verb)
  return (
    serves.test(verb.lemma) &&
    chunks.slice(at + 1, at + 4).some((chunk) => isNoun(chunk) && !chunk.count && whose.test(chunk.head))
  )
}

/** What the clause tells of a number by itself: its own verb, or the one right before it. */
function verbsOfBare(view: SentenceView, { index, links, noun }: Phrase): VerbGroup[] {
  const own = links
    .filter(
      ({ verb, via }) =>
        via === 'main' || via === 'joined' || (via === 'reduced' && view.chunks[index + 1] === verb),
    )
    .map(({ verb }) => verb)
  const before = view.chunks[index - 1]
  const behindIt = isVerb(before) && before.last === noun.first - 1 ? [before] : []
  // "Eleven have been buried in X and six in Y".
  const shared = links.filter(({ via }) => via === 'shared').map(({ verb }) => verb)
  const found = [own, behindIt, shared].find((verbs) => verbs.length > 0)
  if (found || !/^(?:conjunction|comma)$/.test(before?.kind ?? '')) return found ?? []
  const first = view.counted.findLast((other) => other.index < index && other.bare)
  return first ? verbsOfBare(view, first) : []
}

const passively = (view: SentenceView, { passive, first }: VerbGroup): boolean =>
  passive || wordAt(view, first - 1) === 'se'

/** "De los muertos, nueve purgaban condena y 22 esperaban juicio" of 31: who they were, where they make up all that were told of. */
function isOfWhole(view: SentenceView, story: Story, kind: Candidate['kind']): boolean {
  const bare = view.counted.filter((phrase) => phrase.bare)
  const sum = bare.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  return (
    bare.length > 1 &&
    story.earlier.some(({ candidates }) =>
      candidates.some((c) => c.kind === kind && c.quantity?.value === sum),
    )
  )
}

function dealsWith(view: SentenceView, kind: Candidate['kind'], verb: VerbGroup): boolean {
  const isOf = (verbs: RegExp) => verbs.test(verb.lemma) || verbs.test(wordAt(view, verb.last))
  if (isOf(ofAnybody) || isBeforeLaw(view, verb)) return true
  if (kind === 'killed' || kind === 'injured') {
    if (isOf(ofTheDead) || (isOf(admitsToo) && passively(view, verb))) return true
    if (still.test(verb.lemma) && isLeftSo(view, verb.last)) return true
  }
  return kind === 'killed' ? isOf(givesBack) : kind === 'injured' && isWell(view, verb)
}

/** "have gone back to their wings", "ya volvieron a sus celdas": whose wounds are no longer treated. */
const isWell = (view: SentenceView, verb: VerbGroup): boolean =>
  /^(?:return|recover|volver|regresar|recuperar)$/.test(verb.lemma) ||
  (verb.lemma === 'go' && /^(?:back|home)$/.test(wordAt(view, verb.last + 1)))

const buries = /^(?:bur(?:y|ied)$|cremat|sepult|enterr|inhum|inciner)/

/** "Eleven have been buried" of 118 dead: of those of whom the text has told. */
const toldBefore = ({ earlier }: Story, value: number): boolean =>
  earlier.some(({ candidates }) =>
    candidates.some(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) >= value),
  )

/** "puts the dead at 2,900; 2,000 were buried": of those whom the sentence itself has counted. */
const toldAhead = (view: SentenceView, { index }: Phrase, value: number): boolean =>
  view.counted.some((other) => other.index < index && (other.noun.count?.value ?? 0) >= value) &&
  view.phrases.some(
    (other) => other.index < index && other.classes.some((name) => name === 'dead' || name === 'death'),
  )

/** "ha logrado identificar a 97 de los 131 fallecidos", "falta entregar 34": an infinitive that no list of verbs holds. */
function isToDealWith({ chunks, lexed }: SentenceView, { index }: Phrase): boolean {
  const before = chunks[prepositionOf(chunks[index - 1]) === 'a' ? index - 2 : index - 1]
  return (
    lexed.language === 'es' &&
    isNoun(before) &&
    before.determiner === null &&
    /[aei]r$/.test(before.head) &&
    (ofTheDead.test(before.head) || givesBack.test(before.head))
  )
}

/** "Of the dead, 41 have been identified and 21 handed over", "nine of those killed were serving terms". */
export function isDealtWith(
  view: SentenceView,
  { kind, phrase, meaning, quantity }: Candidate,
  story: Story,
): boolean {
  if (!befalls.includes(kind)) return false
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted?.bare) return false
  if (kind === 'killed' && isToDealWith(view, counted)) return true
  const verbs = verbsOfBare(view, counted)
  const value = quantity?.value ?? 0
  if (verbs.some(({ lemma }) => buries.test(lemma)))
    return toldBefore(story, value) || toldAhead(view, counted, value)
  const told = meaning?.source === 'verb' && meaning.verb !== null && verbs.includes(meaning.verb)
  // "seven of the hurt are in hospital, and another 14 were sent home": they were hurt all the same.
  if (kind === 'injured' && counted.noun.another) return false
  const served = verbs.every((verb) => verb.senses.includes('house') || isBeforeLaw(view, verb, terms))
  if (told || (kind === 'killed' && served && isOfWhole(view, story, kind))) return false
  return verbs.some((verb) => dealsWith(view, kind, verb))
}

const measured = /^(?:time|money|extent|weapon)$/

/** "pidió 26 años; el juez le dio 22": the years are left out the second time. */
export function isOfSameMeasure(view: SentenceView, { phrase }: Candidate): boolean {
  const at = view.counted.findIndex(({ index }) => index === phrase)
  const [before, own] = [view.counted[at - 1], view.counted[at]]
  if (!before || !own?.bare || !before.classes.some((name) => measured.test(name))) return false
  const isObject = ({ links }: Phrase) =>
    links.some(({ verb, role, via }) => via === 'main' && role === 'theme' && !verb.passive)
  return isObject(before) && isObject(own)
}

const takesOff =
  /^(?:strike|remove|drop|delete|withdraw|exclude|subtract|count|list|enter|register|excluir|retirar|eliminar|borrar|descontar|restar|quitar|tachar|contar|registrar|contabilizar|sacar|duplicar|repetir)$/
const rolls = /^(?:lists?|roll|register|lista|listado|registro|nomina)$/
const twice = /^(?:twice|doubly|duplicado|veces)$/

/** "were found to have been counted twice": what was found out of them. */
function foundToBe({ chunks }: SentenceView, verb: VerbGroup): VerbGroup {
  const next = chunks[chunks.indexOf(verb) + 1]
  return verb.lemma === 'find' && isVerb(next) && next.form === 'infinitive' ? next : verb
}

/** "one body was struck off the list", "dos cuerpos se contaron dos veces": fewer dead, not more. */
export function isTakenOff(view: SentenceView, { phrase, meaning }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted) return false
  return counted.links.some((link) => {
    const { via } = link
    const verb = foundToBe(view, link.verb)
    if (meaning?.source === 'verb' && verb === link.verb) return false
    if (
      via !== 'main' ||
      !(takesOff.test(verb.lemma) || /^(?:tach|descont|struck)/.test(wordAt(view, verb.last)))
    )
      return false
    const after = view.chunks.slice(view.chunks.indexOf(verb) + 1, view.chunks.indexOf(verb) + 5)
    const off = after.some(
      (chunk, i) =>
        isNoun(chunk) &&
        (figures.has(chunk.head) || rolls.test(chunk.head)) &&
        /^(?:off|from|out|de|del)$/.test(wordBefore(view, after, i)),
    )
    return (
      off ||
      [1, 2, 3].some(
        (step) =>
          twice.test(wordAt(view, verb.last + step)) && wordAt(view, verb.last + step - 1) !== 'varias',
      )
    )
  })
}
const wordBefore = (view: SentenceView, chunks: readonly Chunk[], at: number): string =>
  wordAt(view, (chunks[at]?.first ?? 0) - 1)

/** In English "the mayor" is another matter. */
const oldest = { en: /^(?:youngest|oldest|eldest)$/, es: /^(?:menor|mayor|joven)$/ }

/** "The youngest of the dead was 19 and the oldest 57": how old they were. */
export function isAgeOfOne(view: SentenceView, { phrase, meaning }: Candidate): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted?.bare) return false
  // "The youngest, 12, was killed".
  const isSetOff = [counted.noun.first - 1, counted.noun.last + 1].every((at) => wordAt(view, at) === ',')
  // "El menor mató a tres": his own verb counts them.
  if (meaning?.source === 'verb' && !isSetOff) return false
  const from = view.chunks.findLastIndex(
    ({ kind: of }, at) => at < counted.index && /^(?:stop|conjunction|subordinator)$/.test(of),
  )
  const noun = view.chunks.slice(from + 1, counted.index).find(isNoun)
  if (noun === undefined || !oldest[view.lexed.language].test(noun.head)) return false
  // "el mayor número de muertos, 62": the largest number.
  const behind = view.chunks[view.chunks.indexOf(noun) + 1]
  return noun.determiner === 'definite' && (!isNoun(behind) || behind === counted.noun)
}
