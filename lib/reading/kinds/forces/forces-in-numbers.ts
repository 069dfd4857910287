import { isDone, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { areArriving } from './forces-arriving'
import { searches } from './forces-at-work'

/** Forces in a number told of beside an operation, on the streets, or with other forces that were sent. */

/** So many were sent; a few may just have been there. */
const many = 20

const isForces = ({ noun, classes }: Phrase): boolean =>
  noun.count !== null &&
  !noun.count.alone &&
  !noun.count.share &&
  noun.count.value >= many &&
  classes.some((name) => name === 'police' || name === 'soldier')

const performs =
  /^(?:hacer|realizar|cumplir|ejecutar|participar|actuar|actu.*|intervenir|make|do|carry|conduct|perform)$/

/** Does the sentence name an operation or a search? */
const namesOperation = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) => noun.classes.includes('operation') || searches.test(noun.head) || noun.head === 'operativo',
  )

/** "900 police made a sweep", "la requisa que 400 uniformados hicieron", "en el operativo actuaron 400". */
const performsIt = (view: SentenceView, { links, index }: Phrase): boolean =>
  links.some(
    ({ verb, role }) =>
      isDone(verb) &&
      performs.test(verb.lemma) &&
      (role === 'agent' || (view.lexed.language === 'es' && view.chunks.indexOf(verb) === index - 1)),
  ) && namesOperation(view)

/** "una requisa de 2.200 militares". */
const isOfSearch = (view: SentenceView, { governor }: Phrase): boolean => {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return isNoun(of) && searches.test(of.head) && governor?.preposition === 'de'
}

const needs = /^(?:requerir|necesitar|emplear|demandar|require|need)$/
const isPast = (view: SentenceView, { last }: VerbGroup): boolean =>
  /(?:io|aron|ieron|ed)$/.test(wordAt(view, last))

/** "su traslado requirió 120 militares", "the search needed 300 officers". */
const wereNeeded = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, role }) =>
      role === 'theme' && !verb.negated && !verb.passive && needs.test(verb.lemma) && isPast(view, verb),
  )

const streets = /^(?:streets|calles|calle|patrol)$/

/** "with 4,000 police and 5,000 troops on the streets". */
function areOut({ chunks }: SentenceView, { index }: Phrase): boolean {
  let at = index + 1
  if (chunks[at]?.kind === 'conjunction' && isNoun(chunks[at + 1])) at += 2
  const [where, what] = chunks.slice(at, at + 2)
  return (
    where?.kind === 'preposition' &&
    /^(?:on|in|en)$/.test(where.word) &&
    isNoun(what) &&
    streets.test(what.head)
  )
}

const assigns = /^(?:assign|add|asignar|sumar|agregar|trasladar|movilizar|apostar|ubicar|situar)$/

/** "fueron asignados a los filtros", "were added to those", "ordenó trasladar a 1.200 soldados". */
const areAssigned = (_: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      !verb.negated &&
      via !== 'relative' &&
      assigns.test(verb.lemma) &&
      (verb.passive || verb.form === 'infinitive'),
  )

/** "en apoyo de 400 policías", "in support of 400 police". */
const areBacked = (view: SentenceView, { governor }: Phrase): boolean => {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return (
    isNoun(of) &&
    /^(?:apoyo|respaldo|support)$/.test(of.head) &&
    /^(?:en|in)$/.test(wordAt(view, of.first - 1)) &&
    /^(?:de|of)$/.test(governor?.preposition ?? '')
  )
}

const clears =
  /^(?:desalojar|reforzar|retomar|recuperar|tomar|intervenir|ocupar|clear|retake|regain|storm|evict|vacate)$/

/** "Con más de 2.000 policías, el Gobierno desalojó al clan": with whom it was done stands in front. */
function areInFront(view: SentenceView, { governor, index }: Phrase): boolean {
  if (!/^(?:with|con)$/.test(governor?.preposition ?? '') || index !== 1) return false
  const main = view.verbs.find(({ verb, index: at }) => at > index && verb.form === 'finite')?.verb
  const done = main !== undefined && isDone(main) && clears.test(main.lemma)
  // "con 300 militares más se reforzó el perímetro".
  return done && (subjectOf(view, main) !== null || main.passive)
}

const takes = /^(?:necesit|tard|requir|need|take)/
const regains =
  /^(?:recuperar|retomar|controlar|sofocar|restablecer|entrar|ingresar|regain|retake|recapture|restore|quell)$/

/** "900 policías necesitaron todo el sábado para recuperar el control". */
function tookTime(view: SentenceView, { links }: Phrase): boolean {
  const verb = links.find(({ via, role }) => via === 'main' && role === 'agent')?.verb
  if (!verb || verb.negated || !takes.test(verb.lemma)) return false
  const next = view.chunks.slice(view.chunks.indexOf(verb) + 1).find(isVerb)
  return next?.form === 'infinitive' && regains.test(next.lemma)
}

const comes = (view: SentenceView, phrase: Phrase): boolean =>
  performsIt(view, phrase) ||
  isOfSearch(view, phrase) ||
  wereNeeded(view, phrase) ||
  areOut(view, phrase) ||
  areAssigned(view, phrase) ||
  areBacked(view, phrase) ||
  areInFront(view, phrase) ||
  areArriving(view, phrase) ||
  tookTime(view, phrase)

/** Whether forces in a number were sent; `acts` tells it of others, and of those beside them with "and". */
export function areSent(
  view: SentenceView,
  phrase: Phrase,
  acts: (view: SentenceView, phrase: Phrase) => boolean,
): boolean {
  if (acts(view, phrase)) return true
  if (!isForces(phrase)) return false
  if (comes(view, phrase)) return true
  // "llegaron al puerto 200 policías y 160 infantes".
  const before =
    view.chunks[phrase.index - 1]?.kind === 'conjunction'
      ? view.phrases.find(({ index }) => index === phrase.index - 2)
      : undefined
  if (before && isForces(before) && areArriving(view, before)) return true
  // "600 policías y 180 militares ingresaron".
  const other =
    view.chunks[phrase.index + 1]?.kind === 'conjunction'
      ? view.phrases.find(({ index }) => index === phrase.index + 2)
      : undefined
  return (
    other !== undefined &&
    isForces(other) &&
    (acts(view, other) ||
      comes(view, other) ||
      other.links.some(({ verb, via }) => via === 'main' && isDone(verb) && verb.senses.includes('deploy')))
  )
}
