import { holds, signLike } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { tells, toldSign, verbSign } from '../grammar/told-signs'
import { isA, themeOf } from './caught-again'
import { countedPhrases } from './phrase-kind'

/** How many inmates riot, protest or are on hunger strike. */

const riots = toldSign('riot', 'strike', 'violence')

const rioting = (view: SentenceView, phrase: Phrase): boolean => {
  if (!tells(view, riots) || !isA(phrase, 'inmate')) return false
  const of = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  const within =
    isNoun(of) &&
    (of.classes.includes('violence') || of.classes.includes('strike')) &&
    !/^(?:slaughter|massacre|matanza|masacre)$/.test(of.head) &&
    /^(?:of|de|by)$/.test(phrase.governor?.preposition ?? '')
  return within || themeOf(phrase, 'riot', 'strike')
}
const joins =
  /^(?:pleg\w+|acat\w+|adh\w+|sumar|unir|cumplir|secundar|seguir|iniciar|mantener|deponer|levantar|abandonar|join|observe|back|keep|follow|lift|abandon)$/
const joining = verbSign((lemma) => joins.test(lemma), 'be')
const fasts = signLike(/^(?:huelgas?|ayunos?|strikes?|fasts?)$/)

/** "una huelga a la que se plegaron 1.200 internos", "900 internos cumplen dos días de ayuno". */
const joinsFast = (view: SentenceView, phrase: Phrase): boolean =>
  isA(phrase, 'inmate') &&
  !phrase.noun.count?.share &&
  (phrase.noun.count?.value ?? 0) > 1 &&
  holds(view, fasts) &&
  phrase.links.some(
    ({ verb }) =>
      (joins.test(verb.lemma) || keepsOn(view, verb)) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.future,
  )

/** "mantienen el ayuno", "la huelga la siguen 4.000": verbs that elsewhere only say that something still is. */
const keepsOn = (view: SentenceView, verb: VerbGroup): boolean => {
  const what = view.chunks[view.chunks.indexOf(verb) + 1]
  const whole = isNoun(what) && /^(?:huelga|ayuno)$/.test(what.head)
  return (
    verb.senses.includes('be') &&
    /^(?:mantien|mantuv|sigu|sostien|sostuv)/.test(wordAt(view, verb.first)) &&
    (whole || wordAt(view, verb.first - 1) === 'la')
  )
}

const unrest =
  /^(?:climb|protest|burn|smash|barricade|storm|subir|trepar|protestar|quemar|incendiar|bloquear|derribar|romper|destrozar|levantar|encaramar|atrincherar|saquear|ocupar|exigir|demand|refuse)$/

/** "unos 60 internos se subieron al tejado": many who rise together. */
const rising = (view: SentenceView, phrase: Phrase): boolean =>
  (phrase.noun.classes.includes('inmate') || /^(?:amotinad|sublevad)[oa]s$/.test(phrase.noun.head)) &&
  (phrase.noun.count?.value ?? 0) > 1 &&
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.form === 'finite' &&
      !verb.negated &&
      verb.first > phrase.noun.last &&
      // "three inmates were burned", not "se subieron al tejado".
      !(verb.passive && view.lexed.language === 'en') &&
      (unrest.test(verb.lemma) || sewsLips(view, verb)),
  )

/** "se cosieron los labios", "sewed their lips shut". */
const sewsLips = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  sews.test(lemma) && [1, 2].some((step) => /^(?:labios|bocas|lips|mouths)$/.test(wordAt(view, last + step)))
const sews = /^(?:coser|sew)$/

const stages = /^(?:protagonizar|encabezar|liderar|iniciar|stage|mount|lead|start)$/
const whoStages = verbSign((lemma) => stages.test(lemma))

/** "300 internos protagonizaron la revuelta", "the riot was staged by 300 inmates". */
const staging = (view: SentenceView, phrase: Phrase): boolean => {
  if (!tells(view, whoStages) || (phrase.noun.count?.value ?? 0) < 2 || !isA(phrase, 'inmate')) return false
  const by = phrase.governor?.verb == null ? undefined : view.chunks[phrase.governor.verb]
  if (isVerb(by) && by.passive && /^(?:por|by)$/.test(phrase.governor?.preposition ?? ''))
    return isStaged(by) && isRiot(subjectOf(view, by))
  return phrase.links.some(
    ({ verb, via }) =>
      via === 'main' && !verb.passive && isStaged(verb) && isRiot(view.chunks[view.chunks.indexOf(verb) + 1]),
  )
}
const isStaged = ({ lemma, form, negated, future, conditional }: VerbGroup): boolean =>
  stages.test(lemma) && form === 'finite' && !negated && !future && !conditional
const isRiot = (what: Chunk | null | undefined): boolean =>
  what?.kind === 'noun' && (what.classes.includes('violence') || what.classes.includes('strike'))

const seizes = /^(?:tomar|asumir|take|seize)$/

/** "80 presos tomaron el control de un pabellón", "80 inmates took control of a wing". */
const seizing = (view: SentenceView, phrase: Phrase): boolean =>
  (phrase.noun.count?.value ?? 0) > 1 &&
  isA(phrase, 'inmate') &&
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.first > phrase.noun.last &&
      seizes.test(verb.lemma) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.passive &&
      [0, 1, 2].some((step) => wordAt(view, verb.last + step) === 'control'),
  )

const inmates = toldSign('inmate')
const protesting = 'inmates protesting'

export const rioters = [
  countedPhrases('other_count', protesting, 0.5, rioting, inmates),
  countedPhrases(
    'other_count',
    protesting,
    1.1,
    rising,
    verbSign((lemma) => unrest.test(lemma) || sews.test(lemma)),
  ),
  countedPhrases('other_count', protesting, 1.1, joinsFast, joining),
  countedPhrases('other_count', protesting, 1.1, staging),
  countedPhrases(
    'other_count',
    protesting,
    1.1,
    seizing,
    verbSign((lemma) => seizes.test(lemma)),
  ),
]
