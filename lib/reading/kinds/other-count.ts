import { complementOf } from '@/lib/reading/grammar/links/links'
import { captivesFlee } from '@/lib/reading/kinds/captives/home/captives-flee'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, KindRule } from '../candidate'
import { isPrevented } from '../grammar/assertion'
import { isVerb, type NounPhrase } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { tells, toldSign } from '../grammar/told-signs'
import { drivenOut } from './civilians/driven-out'
import { searchedFor } from './civilians/searched-for'
import { labelledAs } from './counting/labelled'
import { countedPhrases } from './counting/phrase-kind'
import { bodies } from './dead-and-hurt/bodies'
import { tellsOfFlight } from './escapes/back-inside'
import { hadFled, isA, isCaughtOnceMore, oneRecaptured, recapturedIn, themeOf } from './escapes/caught-again'
import { isCaughtTrying, stopping } from './escapes/caught-trying'
import { foundAgain } from './escapes/found-again'
import { surrendered } from './escapes/gave-up'
import { areThere } from './inmates/in-such-house'
import { moved } from './inmates/moved-inmates'
import { isPopulation } from './inmates/population'
import { isBareOfPrisons, isOnStrike, isOwnedWhole } from './inmates/prisons-on-strike'
import { rioters } from './inmates/rioters'
import { isStruck } from './inmates/struck-prisons'

const vagueHouse =
  /^(?:centers?|centres?|facility|facilities|centros?|recintos?|establecimientos?|complejos?|complex|complexes|penales)$/
const prisonWords =
  /^(?:penitenciari[oa]s?|carcelari[oa]s?|penal|penales|prisons?|jails?|detention|correctional|detencion|reclusion|rehabilitacion|reinsercion|inmates?|prisoners?|presos|reclus[oa]s|internos|reos|carcel|carceles)$/

/** "cuatro centros penitenciarios", "cinco centros", or centres in a sentence about inmates; not six health centres. */
const isPrisonLike = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.last - (noun.count?.last ?? 0) === (wordAt(view, (noun.count?.last ?? 0) + 1) === 'de' ? 2 : 1) ||
  noun.modifiers.includes('inmate') ||
  view.lexed.tokens.some(({ norm }) => prisonWords.test(norm) && norm !== noun.head)

/** "13 penal institutions". */
const isPenal = ({ head, modifiers, classes }: NounPhrase): boolean =>
  classes.length === 0 &&
  modifiers.includes('prison') &&
  /^(?:institutions?|establishments?|sites?|units?|complexes|instituciones|unidades|dependencias)$/.test(head)

/** Prisons that something happened in; "the 35 prisons of the country" only tells the size of the system. */
function isPrisons(view: SentenceView, phrase: Phrase): boolean {
  const { noun, classes } = phrase
  if (
    !(classes.includes('prison') || isPenal(noun)) ||
    noun.classes.includes('role') ||
    noun.count?.alone ||
    noun.count?.share
  )
    return false
  // "298 of them convicts": of the prisons only where those were counted last.
  const last = view.counted.findLast(({ index }) => index < phrase.index)
  const whole = complementOf(view.chunks, phrase.index)
  // "two more from a nearby health centre" are no centres.
  if (phrase.bare && wordAt(view, noun.last + 1) === 'from') return false
  const ofPrisons = whole?.classes.includes('prison') && (whole.plural || whole.pronoun)
  if (phrase.bare && !last?.noun.classes.includes('prison') && !ofPrisons) return false
  // "2,200 prisoners got out of five jails, 518 of them in Tarsis": no part is more than its whole.
  if (phrase.bare && whole?.pronoun && (last?.noun.count?.value ?? 0) < (noun.count?.value ?? 0)) return false
  if (
    phrase.bare &&
    /^(?:of|de) (?:whom|quienes)$/.test(`${wordAt(view, noun.last + 1)} ${wordAt(view, noun.last + 2)}`)
  )
    return false
  if (vagueHouse.test(noun.head) && !isPrisonLike(view, phrase)) return false
  const known = noun.determiner === 'definite' && !isStruck(view, phrase) && !isOnStrike(view, phrase)
  if (known || isOwnedWhole(view, phrase) || noun.determiner === 'demonstrative') return false
  if (phrase.links.some(({ verb }) => toCome.test(verb.lemma))) return false
  const have = phrase.links.find(
    (l) => l.verb.senses.includes('have') || l.verb.senses.includes('be') || l.verb.senses.includes('exist'),
  )
  return !(
    have &&
    view.chunks.indexOf(have.verb) < phrase.index &&
    subjectOf(view, have.verb)?.classes.includes('prison') !== true
  )
}

/** "promised 12 new prisons": there are none yet. */
const toCome = /^(?:promis|promet|build|construi|plan|propos|propon|financ|edific)/

/** "88 reclusos atrapados en los alrededores", where a flight is told of; not those trapped by a fire. */
const isCaught = (view: SentenceView, phrase: Phrase): boolean =>
  themeOf(phrase, 'catch', 'foil') &&
  (tellsOfFlight(view) || !phrase.links.some(({ verb }) => verb.lemma === 'atrapar'))
const catches = toldSign('catch', 'foil', 'try', 'escape')
const foils = toldSign('foil')
const caught = (view: SentenceView, phrase: Phrase) =>
  tells(view, catches) &&
  !hadFled(view, phrase) &&
  ((isA(phrase, 'inmate') && (isCaught(view, phrase) || triesToEscape(view, phrase))) ||
    (tells(view, foils) && foiledEscapeOf(view, phrase)) ||
    (isA(phrase, 'inmate') && themeOf(phrase, 'escape') && isPrevented(view, phrase.noun.first)))

/** "220 inmates tried to escape", "had tried to use the confusion to break out". */
const triesToEscape = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb }) => {
    if (!verb.senses.includes('try')) return false
    const at = view.chunks.indexOf(verb)
    const rest = view.chunks.slice(at + 1, at + 10)
    const stop = rest.findIndex(({ kind }) => kind === 'stop' || kind === 'conjunction')
    return (stop < 0 ? rest : rest.slice(0, stop)).some(
      (next) =>
        isVerb(next) &&
        next.form === 'infinitive' &&
        (next.senses.includes('escape') || (next.lemma === 'break' && next.senses.includes('begin'))),
    )
  })

const tries = /^(?:attempt|bid|plan|intento|tentativa|plot)s?$/

/** "frustró la fuga de seis reos", "abortaron el intento de fuga de siete". */
function foiledEscapeOf(view: SentenceView, { governor }: Phrase): boolean {
  if (governor?.noun == null) return false
  const noun = view.phrases.find(({ index }) => index === governor?.noun)
  if (!noun) return false
  const of = view.phrases.find(({ index }) => index === noun.governor?.noun)
  const attempt = isA(noun, 'escape') || tries.test(noun.noun.head)
  return (
    attempt &&
    (themeOf(noun, 'foil') || (of !== undefined && tries.test(of.noun.head) && themeOf(of, 'foil')))
  )
}
/** "han fallado dos intentos de fuga". */
const isFailed = ({ links }: Phrase): boolean =>
  links.some(({ verb }) => !verb.negated && /^(?:fallar|fracasar|fail|collapse)$/.test(verb.lemma))
const foiled = (_: SentenceView, phrase: Phrase) =>
  isA(phrase, 'escape') && (themeOf(phrase, 'foil') || (tries.test(phrase.noun.head) && isFailed(phrase)))

const manifold = signOfWords('doble triple many number')

/** "built for 1,600 but holds almost twice as many, some 2,900", "casi el doble, unos 2.900". */
const asMany = (view: SentenceView, { bare, noun, links }: Phrase): boolean =>
  bare &&
  holds(view, manifold) &&
  links.every(({ via }) => via !== 'main') &&
  wordAt(view, noun.first - 1) === ',' &&
  manifold.words.has(wordAt(view, noun.first - 2)) &&
  view.phrases.some(({ noun: { classes } }) => classes.includes('inmate') || classes.includes('prison'))

const finders: ((view: SentenceView) => Candidate[])[] = [
  countedPhrases('other_count', 'prisons', 0, isPrisons, toldSign('prison')),
  countedPhrases('other_count', 'prisons', 0, isBareOfPrisons),
  countedPhrases('other_count', 'inmates held', 0.5, isPopulation),
  countedPhrases('other_count', 'inmates held', 0.5, asMany),
  ...rioters,
  countedPhrases('other_count', 'inmates caught trying to escape', 1, caught),
  countedPhrases('other_count', 'inmates caught trying to escape', 0.9, isCaughtTrying, stopping),
  countedPhrases(
    'other_count',
    'recaptured inmates',
    0.5,
    isCaughtOnceMore,
    toldSign('catch', 'capture', 'detain'),
  ),
  countedPhrases('other_count', 'inmates moved', 1, moved),
  surrendered,
  countedPhrases('other_count', 'foiled escapes', 0.5, foiled, toldSign('escape')),
]

export const otherCount: KindRule = {
  kind: 'other_count',
  find: (view, story) => [
    ...captivesFlee(view, story),
    ...oneRecaptured(view),
    ...(view.counted.length > 0
      ? [
          ...finders.flatMap((find) => find(view)),
          ...recapturedIn(story)(view),
          ...foundAgain(story)(view),
          ...countedPhrases('other_count', 'inmates held', 0.5, (_, phrase) => areThere(view, phrase, story))(
            view,
          ),
          ...bodies(view),
          ...drivenOut(view, story),
          ...searchedFor(view, story),
          ...labelledAs(view, 'other_count'),
        ]
      : []),
  ],
}
