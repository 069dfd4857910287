import type { Language } from '@/lib/model/article'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { mayEndQuote } from '@/lib/reading/speakers/parts/after-quote'
import { mayBeLabelled } from '@/lib/reading/speakers/without-verb/labels'
import { voicedCounts } from '@/lib/reading/speakers/without-verb/voiced-counts'
import {
  accountVerbs,
  anyOpener,
  documents,
  figureForms,
  figureVerbs,
  saidBy,
  saidThat,
  sayForms,
  sees,
  shows,
  speakingOut,
  tollForms,
  whatSaid,
} from '@/lib/reading/speakers/words'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { holds, signOf } from '@/lib/text/word-signs'
import { mayRecord } from './holds'
import { mayBeSure } from './sure'
import { mayTellThat } from './tells-that'

/** What tells at a glance that nobody speaks in a sentence, or that a verb says nothing. */

const saysForm = (word: string): boolean =>
  sayForms.test(word) ||
  figureForms.test(word) ||
  shows.test(word) ||
  saidThat.test(word) ||
  sees.test(word) ||
  speakingOut.test(word) ||
  tollForms.test(word) ||
  /^mantienen?$/.test(word)

/** Forms by which something is said, whatever the lexicon knows of them. */
const isSayForm = onceASpelling(({ norm }) => saysForm(norm))
const isSaidBy = onceASpelling(({ norm }) => saidBy.test(norm))
/** "lo señalado por la Fiscalía": what was said, where somebody "señalado por la Fiscalía" is accused. */
const isWhatSaid = onceASpelling(({ norm }) => whatSaid.test(norm))

/** Does one of the verb's words tell that it may be said by someone: "was confirmed by"? */
export function mayBeSaidBy({ lexed }: SentenceView, { first, last }: VerbGroup): boolean {
  for (let at = first; at <= last; at++) {
    const token = lexed.tokens[at]
    if (token && (isSaidBy(token) || (lexed.tokens[at - 1]?.norm === 'lo' && isWhatSaid(token)))) return true
  }
  return false
}

/** By which a body may keep or move its number: "mantiene 18". */
const keepsNumber = /^(?:mantener|keep|leave|dejar|pasar|saltar|go|move|jump)$/

const early =
  /^(?:early|initial|first|preliminary|unconfirmed|some|several|local|media|news|press|police|official)$/

/** "according to early reports, now holds 213": nobody reports. */
function areReports(view: SentenceView, { first, last }: VerbGroup): boolean {
  if (first !== last || !/^(?:reports|accounts|estimates|counts)$/.test(wordAt(view, first))) return false
  const before = early.test(wordAt(view, first - 1)) ? first - 2 : first - 1
  return /^(?:to|in|by|from|amid|on)$/.test(wordAt(view, before)) && /^[,.;:)]?$/.test(wordAt(view, last + 1))
}

const hands = /^(?:give|offer|provide|issue|release|publish|dar|ofrecer|publicar|emitir)$/
const figure =
  /^(?:figures?|number|numbers|tolls?|count|details?|estimate|cifras?|balance|numeros?|saldo|detalles)$/

/** "The government gives no figure": it tells nothing of the number that stands before. */
const givesNone = ({ chunks, lexed }: SentenceView, verb: VerbGroup): boolean => {
  const object = chunks[chunks.indexOf(verb) + 1]
  if (!hands.test(verb.lemma) || !isNoun(object)) return false
  const isNone = verb.negated || /^(?:no|ningun|ninguna)$/.test(lexed.tokens[object.first]?.norm ?? '')
  return isNone && figure.test(object.head)
}

/** Could the verb report speech at all? */
export function maySay(view: SentenceView, verb: VerbGroup): boolean {
  const { lexed } = view
  const { senses, lemma, last } = verb
  if (areReports(view, verb) || givesNone(view, verb)) return false
  if (senses.includes('say') || senses.includes('correct') || senses.includes('deny')) return true
  const token = lexed.tokens[last]
  return (
    figureVerbs.has(lemma) ||
    lemma === 'dar' ||
    (lexed.counts.size > 0 && (keepsNumber.test(lemma) || mayRecord(lemma))) ||
    lemma === 'hacer' ||
    lemma === 'make' ||
    (lemma === 'saber' && verb.first < last) ||
    mayTellThat(view, verb) ||
    mayBeSure(view, verb) ||
    (token !== undefined && isSayForm(token))
  )
}

/** A word that gives a figure: a document, a toll. */
const givesFigure = (norm: string, language: Language): boolean =>
  documents.has(norm) || norm === 'reckoning' || nounOf(norm, language)?.classes.includes('toll') === true

const tells: Record<Language, (token: Token) => boolean> = {
  en: onceASpelling((token) => isSayForm(token) || isSaidBy(token) || givesFigure(token.norm, 'en')),
  es: onceASpelling((token) => isSayForm(token) || isSaidBy(token) || givesFigure(token.norm, 'es')),
}

/** "filled in part of the picture:", "los reparte así:". */
const opensAccount = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => accountVerbs.test(verb.lemma)) &&
  view.lexed.tokens.some(({ norm }) => norm === ':')

/** "para los familiares", "a su juicio", "if the police are to be believed": words by which a view is told. */
const views = signOf(['para', 'believed', 'constan', 'consta', 'view', 'juicio', 'opinion', 'criterio'])

/** Does anything in the sentence stand for someone who speaks? Most of what takes it apart is spared where nothing does. */
export const mayHoldSpeech = (view: SentenceView): boolean =>
  holds(view, anyOpener) ||
  view.verbs.some(({ verb }) => maySay(view, verb)) ||
  view.lexed.tokens.some(tells[view.lexed.language]) ||
  opensAccount(view) ||
  mayBeLabelled(view) ||
  holds(view, views) ||
  mayEndQuote(view) ||
  voicedCounts(view).length > 0
