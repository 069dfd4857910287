import { complementOf } from '@/lib/reading/grammar/links/links'
import { holds, signLike } from '@/lib/text/word-signs'
import { type Candidate, isOne } from '../../candidate'
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { type NounClass, people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { isSource } from '../../speakers/speaker'
import { informants } from '../../speakers/words'
import { rumourOf } from './rumoured-figure'

/** How many were hurt or fled by the word of those who are no authority: relatives, neighbours, messages that pass. */

/** Their word is never more than that. */
export const crowd =
  /^(?:relatives?|families|famil(?:y|ia)|familias|mothers?|wives|kin|neighbou?rs?|residents|villagers|locals|familiar(?:es)?|allegad[oa]s|parientes|deudos|madres|vecin[oa]s?|morador(?:es|as)?|messages?|posts?|audios?|chats?|mensajes?|cadenas?|list|lista|woman|mujer|nurse|enfermer[oa]|hoax(?:es)?|bulos?|tweets?|tuits?|publicacion(?:es)?|users?|usuari[oa]s?|internautas?|youtubers?|influencers?|tiktokers?|theorists?|conspiranoic[oa]s?|negacionistas?|ultraderecha|redes)$/
/** Theirs alone, where no office made it: "a video on TikTok says", "fake news spoke of". */
const clips = /^(?:videos?|news|clips?|accounts?|cuentas?)$/
const posted =
  /^(?:tiktok|facebook|youtube|instagram|whatsapp|telegram|twitter|x|viral(?:es)?|fake|redes|social|online|internet|anonymous|anonimos?)$/
/** Theirs is, where they tell it as what might be, or where somebody does not stand by it. */
const sources =
  /^(?:sources?|fuentes?|version(?:es)?|media|medios?|press|prensa|outlets?|radios?|newspapers?|diarios?|organi[sz]ations?|organizacion(?:es)?|organismos|observatorio|observatory|committee|comite|sindicatos?|gremios?|unions|union|asociacion|association|lawyers?|abogad[oa]s?|doctor|medico)$/

const voices = signLike(crowd, sources, clips)

const tells =
  /^(?:speak|talk|say|claim|insist|assert|maintain|mention|put|count|swear|tell|believe|hablar|decir|asegurar|afirmar|sostener|mencionar|referir|contar|elevar|jurar|calcular|aseverar|senalar|difundir|propagar|spread)$/

const harm: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'fugitive',
  'hostage',
  'escape',
])
const fates: ReadonlySet<Sense> = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'hold', 'escape'])
const corpses = /^(?:bodies|corpses|cuerpos|cadaveres|victims|victimas|names|nombres|dead)$/
const gone = /^(?:falt|desaparec|miss|run$|correr|saltar|escabull|esfum)/

/** Of what the voice tells: behind its verb, or the colon right behind it, up to what is told against it. */
function endOf(view: SentenceView, at: number): number {
  const { chunks } = view
  const colon = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'stop')
  const isColon = colon > 0 && wordAt(view, chunks[colon]?.first ?? -1) === ':'
  const opens = isColon && !chunks.slice(at + 1, colon).some(isVerb) ? colon : at
  const end = chunks.findIndex(
    (chunk, i) =>
      i > opens &&
      (chunk.kind === 'stop' ||
        ((chunk.kind === 'conjunction' || chunk.kind === 'subordinator') &&
          /^(?:but|pero|although|though|aunque|while|whereas|mientras)$/.test(chunk.word))),
  )
  return end < 0 ? chunks.length : end
}

const noPeople: ReadonlySet<NounClass> = new Set<NounClass>([
  'money',
  'time',
  'extent',
  'weapon',
  'thing',
  'label',
  'prison',
  'room',
  'area',
  'police',
  'soldier',
])

/** A bare number of which somebody speaks, where the sentence tells of a count. */
const isOfToll = (view: SentenceView, governor: Phrase['governor']): boolean => {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    isVerb(verb) &&
    /^(?:hablar|speak|talk)$/.test(verb.lemma) &&
    view.phrases.some(({ noun }) => noun.classes.includes('toll'))
  )
}

/** "pese a que los gremios hablaban de 140", "though": what others said stands against it. */
const isContrast = ({ chunks, lexed }: SentenceView, from: number): boolean =>
  lexed.tokens
    .slice(Math.max(0, (chunks[from - 1]?.first ?? 0) - 8), chunks[from - 1]?.first ?? 0)
    .some(({ norm }) => /^(?:pese|aunque|pesar|though|although)$/.test(norm))

/** People, or a number by itself, whom harm befell. */
function isOfHarm(
  view: SentenceView,
  { noun, links, classes, bare, governor }: Phrase,
  { verb, from, end }: Telling,
): boolean {
  if (!noun.count || noun.count.alone || noun.count.share) return false
  if (noun.classes.some((name) => noPeople.has(name))) return false
  const of = isOfKnown(view, noun) ? [noun] : [noun, ...behind(view, view.chunks.indexOf(noun))]
  if (
    of.some(
      (chunk) => isNoun(chunk) && (chunk.classes.some((name) => harm.has(name)) || corpses.test(chunk.head)),
    )
  )
    return true
  // "daban por muertas a 11 personas": the verb of telling says itself what befell them.
  if (links.some((link) => (link.verb !== verb || givesUp(verb)) && befalls(view, link.verb))) return true
  if (!bare || isOfKnown(view, noun)) return false
  // "puesta en duda por los familiares, que hablaban de 175".
  if (isOfToll(view, governor)) return true
  const told = view.chunks.slice(from, end)
  return (
    classes.some((name) => harm.has(name)) ||
    told.some(
      (chunk) => isNoun(chunk) && (chunk.classes.some((name) => harm.has(name)) || corpses.test(chunk.head)),
    )
  )
}
const behind = ({ chunks }: SentenceView, at: number) =>
  chunks[at + 1]?.kind === 'preposition' ? chunks.slice(at + 2, at + 3) : []

/** "dos de las víctimas iban a salir libres": that they were harmed is known. */
const isOfKnown = ({ chunks }: SentenceView, noun: NounPhrase): boolean =>
  complementOf(chunks, chunks.indexOf(noun))?.determiner === 'definite'

const befalls = (view: SentenceView, { senses, lemma, negated, conditional, first }: VerbGroup): boolean =>
  (senses.some((sense) => fates.has(sense)) && !negated) ||
  gone.test(lemma) ||
  // "habrían salido otros cuatro": out of a prison.
  (senses.includes('exit') && (conditional || might.test(wordAt(view, first))))

/** "serían", "habría", "pudieron salir", "may have fled": told as what might be. */
const isTentative = (view: SentenceView, from: number, to: number): boolean =>
  view.chunks
    .slice(from, to)
    .some((chunk) => isVerb(chunk) && (chunk.conditional || might.test(wordAt(view, chunk.first))))
const might = /^(?:may|might|could|pudieron|pudo|podrian|podria)$/

const isOf = (noun: NounPhrase, view: SentenceView, heads: RegExp): boolean =>
  heads.test(noun.head === '' ? wordAt(view, noun.last) : noun.head) || heads.test(wordAt(view, noun.first))

const voiceOf = (view: SentenceView, who: NounPhrase | null): Voice | null => {
  if (!who || isBackedUp(view, who)) return null
  if (isOf(who, view, crowd) || isPosted(view, who)) return 'crowd'
  return isOf(who, view, sources) ? 'source' : null
}
type Voice = 'crowd' | 'source'

const partisans =
  /^(?:opposition|party|parties|rebels?|militia|oposicion|partidos?|guerrilla|milicia|rebeldes|union|sindicato)$/

/** "The UN and residents said": with them says it a body or office, whose word it is too. */
function isBackedUp(view: SentenceView, who: NounPhrase): boolean {
  const at = view.chunks.indexOf(who)
  return [-1, 1].some((step) => {
    const [joint, other] = [view.chunks[at + step], view.chunks[at + 2 * step]]
    const joined = joint?.kind === 'conjunction' && /^(?:and|y|e)$/.test(joint.word)
    const vouches =
      isNoun(other) &&
      !other.count &&
      isSource(other) &&
      !informants.has(other.head) &&
      !partisans.test(other.head) &&
      ![crowd, clips, sources].some((heads) => isOf(other, view, heads))
    return joined && vouches
  })
}

/** "a TikTok video", "un vídeo en TikTok", "fake news". */
const isPosted = (view: SentenceView, { head, first, last }: NounPhrase): boolean =>
  clips.test(head) && view.lexed.tokens.slice(first, last + 4).some(({ norm }) => posted.test(norm))

/** "los familiares, que hablaban de", "cuentan familiares": who speaks stands before the relative clause, or behind the verb. */
function speakerAround({ chunks, lexed }: SentenceView, index: number): NounPhrase | null {
  const opens = chunks[index - 1]?.kind === 'relative'
  const whose = chunks[chunks[index - 2]?.kind === 'comma' ? index - 3 : index - 2]
  if (opens) return isNoun(whose) ? whose : null
  const [who, next] = chunks
  // "Familiares que durmieron en la vía aseguran".
  if (isNoun(who) && next?.kind === 'relative' && chunks.slice(2, index).filter(isVerb).length === 1)
    return who
  const behind = chunks[index + 1]
  return lexed.language === 'es' && isNoun(behind) && behind.count === null ? behind : null
}

/** What a voice tells: the chunks of it, and the verb of telling. */
type Telling = { voice: Voice; from: number; end: number; verb: VerbGroup | null }

/** "según vecinos, habrían huido 40", "according to relatives, 12 died": the voice is named beside what it tells. */
function accordingTo(view: SentenceView): Telling | null {
  for (const [at, chunk] of view.chunks.entries()) {
    const named =
      /^(?:segun|according to)$/.test(wordAt(view, chunk.first)) || wordAt(view, chunk.first) === 'according'
    const who = named ? view.chunks.slice(at + 1, at + 4).find(isNoun) : undefined
    const voice = voiceOf(view, who ?? null)
    if (!voice) continue
    // "de los de Roble, unos 30 según sus familias": their word is of that number alone.
    const own = isNoun(view.chunks[at - 1]) && view.chunks[at - 2]?.kind === 'comma'
    const from = own ? at - 1 : view.chunks.findLastIndex(({ kind }, i) => i < at && kind === 'stop') + 1
    return { voice, from, end: endOf(view, at), verb: null }
  }
  return null
}

const givesUp = ({ lemma, senses }: VerbGroup): boolean => lemma === 'dar' && senses.includes('kill')

function tellingIn(view: SentenceView): Telling | null {
  for (const { verb, index } of view.verbs) {
    if (verb.negated || verb.future || verb.form === 'infinitive') continue
    if (!tells.test(verb.lemma) && !givesUp(verb)) continue
    // "se contaron 119 muertos": nobody tells that.
    if (wordAt(view, verb.first - 1) === 'se') continue
    const voice = voiceOf(view, subjectOf(view, verb)) ?? voiceOf(view, speakerAround(view, index))
    if (voice) return { voice, from: index + 1, end: endOf(view, index), verb }
  }
  return accordingTo(view)
}

/** "dos de ellos decapitados": a part of those told of. */
const isPart = (view: SentenceView, { index }: Phrase): boolean =>
  complementOf(view.chunks, index)?.pronoun === true

/** "que un guía había fallecido": one, and no number says so. */
const isOneHarmed = (view: SentenceView, { noun, classes, links }: Phrase, verb: VerbGroup | null): boolean =>
  noun.count === null &&
  noun.determiner === 'indefinite' &&
  isOne(noun) &&
  classes.some((name) => people.has(name)) &&
  links.some((link) => link.verb !== verb && befalls(view, link.verb))

/** "relatives spoke of 20 dead", "vecinos aseguran que huyeron 30", "una fuente dijo que serían 17". */
export function hearsay(view: SentenceView, doubted: boolean): Candidate[] {
  const telling = holds(view, voices) ? tellingIn(view) : null
  if (!telling) return []
  const { voice, from, end, verb } = telling
  const start = Math.max(from - 1, 0)
  if (voice === 'source' && !doubted && !isTentative(view, start, end) && !isContrast(view, from)) return []
  const told = view.phrases.filter(({ index }) => index >= from && index < end)
  const found = told.filter((phrase) => isOfHarm(view, phrase, telling) && !isPart(view, phrase))
  const one =
    found.length > 0 || verb === null ? [] : told.filter((phrase) => isOneHarmed(view, phrase, verb))
  return [...found, ...one.slice(0, 1)].map(rumourOf)
}
