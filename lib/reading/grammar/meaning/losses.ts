import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { earthquakes, floods, landslides, storms, tsunamis, wildfires } from '@/lib/text/hazards'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Whom a force loses to its enemies has died; a town that loses residents and a firm that loses pilots has no dead. */

export const losable: ReadonlySet<NounClass> = new Set<NounClass>(['soldier', 'police', 'person', 'guard'])

export const battles = wordLike(
  'ambush battle fighting clash clashes firefight shootout crossfire attacks? assault riots? uprising',
  'massacre',
  'emboscada combates? enfrentamientos? refriegas? tiroteos? balaceras? asaltos? ataques? atentados?',
  'choques? episodios? hechos motin(?:es)? revueltas? disturbios masacres? matanzas? reyertas?',
  'amotinamientos?',
)

const disasters = wordLike(
  ...[floods, landslides, earthquakes, tsunamis, storms, wildfires],
  'fire bombs? bombing mines? snipers? gunmen war epidemic cholera covid bombas? minas? guerra epidemia',
)
const fighting: ReadonlySet<NounClass> = new Set<NounClass>(['soldier', 'police', 'guard'])
const firms =
  /^(?:aerolinea|empresa|compania|firma|banco|club|equipo|partido|escuela|colegio|universidad|hospital|iglesia|ciudad|pueblo|pais|sector|gremio|provincia)$/

/** "lost an inspector and two constables": one beside fighters who are counted. */
export const isBesideFighters = ({ chunks, counted }: SentenceView, { index }: Phrase): boolean =>
  chunks[index + 1]?.kind === 'conjunction' &&
  counted.some(
    (others) =>
      others.index === index + 2 &&
      others.classes.some((name) => fighting.has(name)) &&
      others.links.some(({ verb, role }) => role === 'theme' && /^(?:lose|perder)$/.test(verb.lemma)),
  )

/** "lost 300 residents", "la aerolínea perdió 40 pilotos": no fighters, by no fighters, and nothing says that it cost their lives. */
function isMereLoss(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  const { classes, noun, index } = phrase
  if (classes.some((name) => fighting.has(name)) || /^(?:men|hombres)$/.test(noun.head)) return false
  if (isBesideFighters(view, phrase)) return false
  const who = subjectOf(view, verb)
  if (who?.classes.some((name) => people.has(name)) || /^(?:family|familia)$/.test(who?.head ?? ''))
    return false
  const harmed = view.chunks.some(
    (chunk, at) => at > index && isNoun(chunk) && (battles.test(chunk.head) || disasters.test(chunk.head)),
  )
  const own = firms.test(who?.head ?? '') && noun.head !== 'personas'
  const personal = wordAt(view, noun.first - 1) === 'a' && !own
  return !harmed && !personal
}

const departures = signOfWords(
  'cuts budget budgets resignation resignations retirement retirements desertion desertions transfer transfers layoffs ' +
    'attrition burnout sector companies departments agencies jobs rivals recortes presupuesto renuncia renuncias retiro ' +
    'retiros jubilaciones desercion deserciones traslado traslados despido despidos bajas corrupcion corruption',
)

const meanwhile = /^(?:in|en|on|at|during|durante|when|while|cuando|mientras|as)$/

/** "lost 300 officers to budget cuts", "perdió 40 soldados por deserción": gone, and not dead; not "in the ambush during a transfer". */
export function isLostOtherwise(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  if (!/^(?:perder|lose)$/.test(verb.lemma)) return false
  // "se podrían perder 30 vidas": nobody has died.
  if (phrase.noun.classes.includes('life')) return verb.conditional || verb.form === 'infinitive'
  if (isMereLoss(view, phrase, verb)) return true
  if (!holds(view, departures)) return false
  for (let at = phrase.index + 1; at < view.chunks.length; at++) {
    const chunk = view.chunks[at]
    // "por la falta de", "debido a": no verbs here.
    const acts = isVerb(chunk) && !/^(?:falta|debido)$/.test(wordAt(view, chunk.first))
    if (acts || chunk?.kind === 'stop' || chunk?.kind === 'relative') return false
    if (!isNoun(chunk)) continue
    if (battles.test(chunk.head) || chunk.classes.some((name) => people.has(name) || name === 'gang'))
      return false
    const words = view.lexed.tokens.slice(chunk.first, chunk.last + 1)
    if (words.some(({ norm }) => departures.words.has(norm)))
      return !meanwhile.test(wordAt(view, chunk.first - 1))
  }
  return false
}
