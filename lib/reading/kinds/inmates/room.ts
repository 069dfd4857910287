import { complementOf } from '@/lib/reading/grammar/links/links'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { keepByPhrase } from '../../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf, verbBefore } from '../../grammar/subject'
import { isExcess } from './excess'
import { isHousing, isOfInmatesNamed, mayBeHoused, measured } from './housed'
import { tellsOfPrison } from './tells-of-prison'

/** How many a prison may hold. */

/** "puede recibir a 700 presos": verbs that take people in, beside those of housing. */
const takesIn = /^(?:recibir|atender|take|receive|fit|contener|custodiar)$/

const able = /^(?:can|could|may|will|puede|pueden|podia|podian|podria|podrian|podra|podran)$/

/** "designed to take 700 men". */
const isMeantTo = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb }) =>
      verb.form === 'infinitive' &&
      /^(?:take|fit|receive|recibir)$/.test(verb.lemma) &&
      verbBefore(view, verb)?.senses.includes('design') === true,
  )

function isAbleVerb(view: SentenceView, phrase: Phrase): boolean {
  const verb = phrase.links.find(
    (l) =>
      l.via === 'main' &&
      (isHousing(l.verb.senses) ||
        (takesIn.test(l.verb.lemma) &&
          (phrase.classes.includes('inmate') ||
            (phrase.bare && isOfHouse(view)) ||
            subjectOf(view, l.verb)?.classes.some((name) => name === 'system' || name === 'prison')))),
  )?.verb
  if (!verb || view.chunks.indexOf(verb) > phrase.index) return false
  for (let i = verb.first; i <= verb.last; i++) if (able.test(wordAt(view, i))) return true
  const before = verb.form === 'infinitive' ? verbBefore(view, verb) : null
  return (
    before?.senses.includes('design') === true ||
    isSupposed(before) ||
    (before?.lemma === 'poder' && !before.negated)
  )
}

/** "supposed to lodge 5,000 men". */
const isSupposed = (verb: VerbGroup | null): boolean => verb?.lemma === 'suppose' && !verb.negated

/** "a fortress for 120 prisoners", "apta para 5.000 internos". */
const strongholds =
  /^(?:fortress|unit|compound|facility|fortaleza|unidad|modulo|recinto|apt[oa]|suitable|fit)$/

const roomy =
  /^(?:calcular|plan|pensar|prever|habilitar|adecuar|preparar|equipar|equip|certify|license|adaptar|open|abrir|inaugurar)$/

/** "construido en 2012 con fondos del Estado para 872 internos": when and how stand between. */
function isBuiltFor({ verbs, chunks }: SentenceView, { governor, index, classes }: Phrase): boolean {
  if (!/^(?:for|para)$/.test(governor?.preposition ?? '') || governor?.verb != null) return false
  const found = verbs.findLast(({ index: at }) => at < index)
  if (!found || !/^(?:reduced)$/.test(found.verb.form) || !found.verb.senses.includes('design')) return false
  const apart = chunks.slice(found.index, index).some(({ kind }) => /^(?:comma|stop|conjunction)$/.test(kind))
  return !apart && index - found.index < 9 && classes.some((name) => name === 'inmate' || name === 'person')
}

/** "three times as many as the 1,000 it can take". */
const isTakable = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:it|they)$/.test(wordAt(view, noun.last + 1)) &&
  able.test(wordAt(view, noun.last + 2)) &&
  /^(?:take|hold|house|fit|accommodate)$/.test(wordAt(view, noun.last + 3))

/** "las 4.890 que puede recibir", "the 300 that it can hold". */
const isWhomItTakes = (view: SentenceView, { noun, links, index }: Phrase): boolean =>
  /^(?:los|las|the)$/.test(wordAt(view, (noun.count?.first ?? 0) - 1)) &&
  view.chunks[index + 1]?.kind === 'relative' &&
  links.some(
    ({ verb, via }) =>
      via === 'relative' &&
      able.test(wordAt(view, verb.first)) &&
      (takesIn.test(verb.lemma) || isHousing(verb.senses)),
  )

const limits = /^(?:limite|tope|limit|ceiling)$/

/** "el límite de 27.800", of the prisons of which the sentence tells. */
const isLimitOf = (view: SentenceView, { noun }: Phrase): boolean => {
  const at = /^(?:de|of)$/.test(wordAt(view, noun.first - 1)) ? noun.first - 2 : -1
  return limits.test(wordAt(view, at)) && isOfHouse(view)
}

/** "room for 590", "built for 9,500", "capacidad de 5.000", "el espacio sería para 1 000". */
export function isForRoom(view: SentenceView, { governor, index }: Phrase): boolean {
  if (!governor) return false
  // "plazas para nueve de los cabecillas": known people.
  if (complementOf(view.chunks, index)?.determiner === 'definite') return false
  // "places for the 46 prisoners": known people, who go there.
  const noun = governor.noun === null ? undefined : view.chunks[governor.noun]
  const verb = governor.verb === null ? undefined : view.chunks[governor.verb]
  const people = view.phrases.find((phrase) => phrase.governor === governor)
  const areInmates = people?.classes.includes('inmate')
  if (people?.noun.determiner === 'definite' && areInmates && isNoun(noun)) return false
  // "30.000 plazas para 38.000 presos": the places were counted, and these are more.
  const isRoom = isNoun(noun) && noun.classes.includes('room')
  const arePeople = areInmates || (isRoom && (people?.bare || people?.classes.includes('person')))
  if (isNoun(noun) && noun.count !== null && arePeople) return false
  const cells =
    isNoun(noun) &&
    (noun.classes.includes('prison') ||
      /^(?:celdas?|cells?|instalaciones|pabellon(?:es)?|blocks?|espacios?)$/.test(noun.head) ||
      (areInmates && strongholds.test(noun.head)))
  if (
    cells &&
    // "Roble accounted for 34 and the jail in Tarsis for eight": so many of those counted.
    !view.verbs.some(({ verb: told }) => told.lemma === 'account') &&
    (noun.count === null || noun.classes.includes('label')) &&
    /^(?:for|para)$/.test(governor.preposition)
  )
    return true
  if (isNoun(noun) && noun.classes.includes('room') && /^(?:for|of|para|de)$/.test(governor.preposition))
    return true
  if (!isVerb(verb) || !/^(?:for|para)$/.test(governor.preposition)) return false
  if (verb.senses.includes('design') || roomy.test(verb.lemma)) return true
  // "fue hecha para 300 presos", "está preparada para 300 presos".
  if (/^(?:hacer|preparar|acondicionar)$/.test(verb.lemma) && verb.passive && isOfHouse(view)) return true
  const subject = subjectOf(view, verb)
  const isHouse = subject?.classes.includes('prison') === true || subject?.place?.place?.kind === 'prison'
  if (verb.senses.includes('be') && isHouse && !verb.negated) return true
  return (
    (verb.senses.includes('be') || /^(?:alcanzar|bastar)$/.test(verb.lemma)) &&
    (subject?.classes.includes('room') === true ||
      (/^instalaciones$/.test(subject?.head ?? '') && tellsOfPrison(view)))
  )
}

/** "concebido para 1.530, da cabida a 2.700": whom it takes in beside whom it was built for. */
export const isGivenRoom = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  wordAt(view, last) === 'cabida' &&
  /^(?:da|dan|daba|daban|dio)$/.test(wordAt(view, first - 1)) &&
  view.verbs.some(({ verb }) => verb.first < first && verb.senses.includes('design'))

/** "where 1,100 fit", "donde caben 400". */
const isFitting = (view: SentenceView, { links, noun }: Phrase): boolean =>
  links.some(
    ({ verb }) =>
      (verb.lemma === 'caber' && !isGivenRoom(view, verb)) ||
      (/^(?:entrar|fit)$/.test(verb.lemma) &&
        (/^(?:donde|where)$/.test(wordAt(view, verb.first - 1)) ||
          /^(?:donde|where)$/.test(wordAt(view, noun.first - 1)))),
  )

/** "the 600 prisoners for whom it was intended", "los 600 presos para los que fue construida". */
function isForWhom(view: SentenceView, { noun }: Phrase): boolean {
  if (!/^(?:for|para)$/.test(wordAt(view, noun.last + 1))) return false
  const words = [1, 2, 3, 4, 5, 6, 7].map((step) => wordAt(view, noun.last + step))
  const opens = /^(?:for (?:whom|which)|para (?:l[oa]s (?:que|cuales)|quienes))/.test(
    words.slice(0, 3).join(' '),
  )
  return (
    opens &&
    words.some((word) =>
      /^(?:intended|built|designed|meant|planned|construid|disenad|pensad|previst)/.test(word),
    )
  )
}

/** "donde no deberían pasar de 1.500", "where there should be no more than 700". */
const isLimit = (view: SentenceView, { noun, bare }: Phrase): boolean => {
  if (!bare) return false
  const before = view.lexed.tokens.slice(Math.max(0, noun.first - 6), noun.first).map(({ norm }) => norm)
  const where = before.findIndex((word) => /^(?:donde|where)$/.test(word))
  return (
    where >= 0 &&
    before.slice(where).some((word) => /^(?:deberia|deberian|debe|deben|should|ought)$/.test(word))
  )
}

/** "has 1,790, and should have no more than 1,150", "no debería albergar más de 900". */
const isOwed = (view: SentenceView, { links, index }: Phrase): boolean =>
  links.some(
    ({ verb, via }) =>
      via === 'main' &&
      view.chunks.indexOf(verb) < index &&
      (verb.senses.includes('have') || isHousing(verb.senses) || takesIn.test(verb.lemma)) &&
      /^(?:should|ought|deberia|deberian)$/.test(wordAt(view, verb.first)),
  )

const isCapacityOf = (view: SentenceView, phrase: Phrase): boolean =>
  !isOfInmatesNamed(view, phrase) && measured(view, phrase)?.classes.includes('room') === true

/** "pensadas para 4.800 y 5.000 personas": the second of two rooms; not "beds for 600 and 900 sleep in them", "y 900 ocupantes". */
function isSecondRoom(view: SentenceView, { index, noun, links }: Phrase): boolean {
  const [first, joint] = [view.phrases.find((other) => other.index === index - 2), view.chunks[index - 1]]
  return (
    joint?.kind === 'conjunction' &&
    first?.bare === true &&
    noun.count?.alone === false &&
    !noun.classes.includes('inmate') &&
    !links.some(({ verb, via }) => via === 'main' && verb.form === 'finite') &&
    isForRoom(view, first)
  )
}

/** "1,224 for 454": two bare numbers, the second of which is the room. */
export function roomPartner(view: SentenceView, phrase: Phrase): Phrase | null {
  const { governor } = phrase
  if (!phrase.bare || !governor || !/^(?:for|para)$/.test(governor.preposition) || governor.noun === null)
    return null
  const partner = view.phrases.find((other) => other.index === governor.noun)
  // "the one in Tarsis for eight".
  return partner?.bare && !partner.noun.count?.alone ? partner : null
}

/** "the 163 places of the jail"; not three places where traces were found. */
const isOfHouse = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.place?.place?.kind === 'prison' ||
      noun.head.startsWith('capac') ||
      [...noun.classes, ...noun.modifiers].some(
        (name) => name === 'prison' || name === 'inmate' || name === 'detainee' || name === 'system',
      ),
  )

/** "39,000 share room meant for 30,000": who shares it. */
export const sharesRoom = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.count !== null && noun.classes.includes('room') && wordAt(view, noun.count.last + 1) === 'share'

export const isCapacity = (view: SentenceView, phrase: Phrase): boolean =>
  mayBeHoused(phrase) && tellsRoom(view, phrase)

/** Worked out once: every kind that counts inmates asks. */
const tellsRoom = keepByPhrase(
  (view, phrase): boolean =>
    !sharesRoom(view, phrase) &&
    !isExcess(view, phrase) &&
    ((phrase.noun.classes.includes('room') && (isOfHouse(view) || phrase.governor?.preposition === 'para')) ||
      isTakable(view, phrase) ||
      isWhomItTakes(view, phrase) ||
      isLimitOf(view, phrase) ||
      isAbleVerb(view, phrase) ||
      isForRoom(view, phrase) ||
      (isBuiltFor(view, phrase) && isOfHouse(view)) ||
      isMeantTo(view, phrase) ||
      isFitting(view, phrase) ||
      isForWhom(view, phrase) ||
      isLimit(view, phrase) ||
      (isOwed(view, phrase) && isOfHouse(view)) ||
      isCapacityOf(view, phrase) ||
      isSecondRoom(view, phrase) ||
      roomPartner(view, phrase) !== null),
)
