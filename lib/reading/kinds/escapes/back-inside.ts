import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Story } from '../../candidate'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { verbBefore } from '../../grammar/subject'
import { weekdays } from '../../lexicon/alternatives'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { isUnheardOf } from './unheard-of'

/** Of those who broke out: who is missing, and who is back. */

const forces: ReadonlySet<string> = new Set(['staff', 'police', 'soldier'])
const fled: ReadonlySet<string> = new Set(['escape', 'recapture'])
const flights: ReadonlySet<string> = new Set(['escape', 'fugitive'])

export const tellsOfFlight = keepBySentence((view: SentenceView): boolean =>
  view.chunks.some(
    (chunk) =>
      (isVerb(chunk) && !chunk.negated && chunk.senses.some((sense) => fled.has(sense))) ||
      (isNoun(chunk) && chunk.classes.some((name) => flights.has(name))),
  ),
)

/** Has anybody got away, in the sentence or before it? Who is brought back may have been anywhere. */
export const toldOfFlight = (view: SentenceView, { earlier }: Pick<Story, 'earlier'>): boolean =>
  [view, ...earlier.map((told) => told.view)].some((one) =>
    one.chunks.some(
      (chunk) =>
        (isVerb(chunk) && !chunk.negated && chunk.senses.includes('escape')) ||
        (isNoun(chunk) && chunk.classes.some((name) => flights.has(name))),
    ),
  )

const mayFlee = ({ bare, classes, noun }: Phrase): boolean =>
  noun.count !== null &&
  !noun.count.share &&
  (bare ||
    classes.includes('inmate') ||
    classes.includes('fugitive') ||
    /^(?:detainees?|restantes|demas|missing|desaparecidos)$/.test(noun.head))

const returns = /^(?:devolver|reingresar|retornar|regresar|volver|return)$/
const inside = /^(?:carcel|carceles|penal|penales|prision|celda|celdas|ella|ellas|prison|jail|custody|cells)$/

const back = /^(?:(?:de (?:vuelta|nuevo|regreso)|otra vez) (?:en|tras|entre) |back (?:in|inside|behind) )/

/** "28 prófugos de vuelta en prisión", "nine of the runaways back in their cells", "12 inmates who fled are back". */
const isSaidBack = (view: SentenceView, { noun, classes, links, index }: Phrase): boolean => {
  if (noun.count === null || noun.count.share) return false
  const ran =
    classes.includes('fugitive') ||
    (classes.includes('inmate') && links.some(({ verb, via }) => via === 'relative' && fleeing(verb)))
  const are = links.filter(({ verb, via }) => via === 'main' && verb.lemma === 'be' && !verb.negated)
  const whole = complementOf(view.chunks, index)
  return (
    ran &&
    (are.some(({ verb }) => areBackAgain(view, verb) && !isBackElsewhere(view, verb)) ||
      [noun.last, whole?.last ?? noun.last, ...are.map(({ verb }) => verb.last)].some((at) =>
        back.test(`${[1, 2, 3].map((step) => wordAt(view, at + step)).join(' ')} `),
      ))
  )
}
/** "back with their gang", "de vuelta con su banda". */
const isBackElsewhere = (view: SentenceView, { last }: VerbGroup): boolean =>
  [1, 2, 3].some((step) => /^(?:with|among|con|entre|home)$/.test(wordAt(view, last + step)))
const fleeing = ({ senses, negated }: VerbGroup): boolean => senses.includes('escape') && !negated

/** "a first count had only 112 of them back". */
const isHadBack = (view: SentenceView, { noun, bare, links }: Phrase): boolean =>
  bare &&
  links.some(({ verb, role }) => role === 'theme' && verb.senses.includes('have') && !verb.negated) &&
  /^(?:of them |of those )?back\b/.test([1, 2, 3].map((step) => wordAt(view, noun.last + step)).join(' '))

/** "put at 112 the number already returned to their cells": of whom the words behind tell it. */
const isPutBack = ({ chunks }: SentenceView, { index, bare }: Phrase): boolean => {
  const [at, who] = [chunks[index - 1], chunks[index + 1]]
  const put = at?.kind === 'preposition' && /^(?:at|en)$/.test(at.word) && isNoun(who) && who.count === null
  const verb = chunks.slice(index + 2, index + 4).find(isVerb)
  const told = isNoun(who) && (who.classes.includes('toll') || who.determiner !== 'indefinite')
  return (
    bare &&
    put &&
    told &&
    verb !== undefined &&
    !verb.negated &&
    (verb.senses.includes('recapture') || /^(?:return|devolver|reingresar)$/.test(verb.lemma))
  )
}

/** "se fugaron 19, y dos fueron devueltos", "six fled, two of whom have returned to jail". */
export const isBack = (view: SentenceView, phrase: Phrase): boolean =>
  isSaidBack(view, phrase) || (mayFlee(phrase) && tellsOfFlight(view) && isReturned(view, phrase))

/** "23 were back", "tres ya están de vuelta", not "back at work", "de vuelta en el trabajo". */
export const areBackAgain = (view: SentenceView, { lemma, form, first, last }: VerbGroup): boolean => {
  if (lemma !== 'be' || form !== 'finite') return false
  const behind = [1, 2].map((step) => wordAt(view, last + step)).join(' ')
  if (/^de (?:vuelta|regreso)$/.test(behind)) return !isOnward(view, last + 3)
  return (
    /^(?:are|were)$/.test(wordAt(view, first)) &&
    ((wordAt(view, last) === 'back' && !isOnward(view, last + 1)) ||
      (wordAt(view, last + 1) === 'back' && !isOnward(view, last + 2)))
  )
}
const onward = /^(?:at|on|to|out|from|up|for|a|al|en)$/
const days = new RegExp(`^(?:${weekdays})$`)
/** Not "on Tuesday". */
const isOnward = (view: SentenceView, at: number): boolean =>
  onward.test(wordAt(view, at)) && !days.test(wordAt(view, at + 1))
/** "regresaron por su propia voluntad", "volvieron por su cuenta". */
const willing =
  /^(?:esposad[oa]s|voluntariamente|por (?:su )?(?:propia )?(?:voluntad|cuenta|iniciativa)|por sus propios medios)\b/
/** "habían regresado nueve." */
const endsIn = (view: SentenceView, { noun }: Phrase, last: number): boolean =>
  noun.first === last + 1 && /^[.,;]?$/.test(wordAt(view, noun.last + 1))

/** "fueron devueltos a sus celdas". */
const isIntoCells = (view: SentenceView, last: number): boolean =>
  /^(?:a|al)$/.test(wordAt(view, last + 1)) &&
  [2, 3].some((step) => /^(?:celdas?|penal|carcel|prision)$/.test(wordAt(view, last + step)))

/** "De vuelta están 112", "12 habían vuelto esposados", "By Tuesday 23 were back". */
const isBackByNow = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.bare &&
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      !verb.negated &&
      ((verb.lemma === 'be' &&
        /^de (?:vuelta|regreso)$/.test(`${wordAt(view, verb.first - 2)} ${wordAt(view, verb.first - 1)}`)) ||
        areBackAgain(view, verb) ||
        (returns.test(verb.lemma) &&
          verb.form === 'finite' &&
          (willing.test([1, 2, 3, 4].map((step) => wordAt(view, verb.last + step)).join(' ')) ||
            (verb.perfect && endsIn(view, phrase, verb.last)) ||
            (verb.passive && isIntoCells(view, verb.last))))),
  )

/** Where a flight was told of before, too. */
export const isCountedBack = (view: SentenceView, phrase: Phrase): boolean =>
  mayFlee(phrase) && (isHadBack(view, phrase) || isPutBack(view, phrase) || isBackByNow(view, phrase))

const isReturned = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.links.some(({ verb }) => {
    const comesBack = verb.lemma === 'come' && wordAt(view, verb.last + 1) === 'back'
    if (comesBack && verb.form === 'finite' && !verb.negated && !verb.future) return true
    if (!returns.test(verb.lemma) || verb.negated || verb.form === 'infinitive') return false
    const passive = verb.passive && /^(?:devolver|return)$/.test(verb.lemma)
    return passive || [2, 3].some((step) => inside.test(wordAt(view, verb.last + step)))
  })

/** "le faltaban tres para llegar": somebody needs so many more. */
const lacks = (view: SentenceView, verb: number, { noun }: Phrase): boolean =>
  /^(?:le|les|me|nos|te)$/.test(wordAt(view, verb - 1)) || /^(?:para|por)$/.test(wordAt(view, noun.last + 1))

/** "112 recaptured and 108 missing", "112 recapturados y 108 desaparecidos". */
const isSaidMissing = (view: SentenceView, { noun, bare }: Phrase): boolean =>
  /^(?:missing|desaparecidos)$/.test(bare ? wordAt(view, noun.last + 1) : noun.head)

/** "108 continuaban libres", "108 remained free". */
const isStillFree = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  /^(?:libres|suelt[oa]s|free)$/.test(wordAt(view, last)) &&
  /^(?:continu|sigu|segui|permanec|remain|qued|still)/.test(wordAt(view, first))

const seeks = /^(?:seek|hunt|buscar|perseguir)$/
const looks = /^(?:look|search|hunt)$/
const finds =
  /^(?:find|locate|trace|catch|capture|recapture|localizar|ubicar|encontrar|hallar|capturar|recapturar|atrapar|detener)$/

/** "eight were being sought", "se busca a siete", "police were looking for 20 inmates". */
const isSought = (view: SentenceView, { links, governor }: Phrase): boolean => {
  const by = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    links.some(
      ({ verb, role }) =>
        role === 'theme' && !verb.negated && (seeks.test(verb.lemma) || isYetToBe(view, verb)),
    ) ||
    (isVerb(by) && governor?.preposition === 'for' && !by.negated && looks.test(by.lemma))
  )
}

/** "intenta recapturar a doce", "is trying to recapture 12". */
const isYetToBe = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.form === 'infinitive' &&
  verb.senses.includes('recapture') &&
  verbBefore(view, verb)?.senses.includes('try') === true

/** "12 seguían sin ser localizados", "faltan por hallar nueve", "40 have not been found". */
const isNotFound = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, role }) =>
      role === 'theme' &&
      finds.test(verb.lemma) &&
      ((verb.negated && verb.passive) ||
        (verb.form === 'infinitive' &&
          (/^(?:falta|faltan|faltaban|quedan|quedaban|restan|restaban) por$/.test(
            `${wordAt(view, verb.first - 2)} ${wordAt(view, verb.first - 1)}`,
          ) ||
            /^(?:yet|remain) to$/.test(`${wordAt(view, verb.first - 1)} ${wordAt(view, verb.first)}`)))),
  )

/** "put those on the run at 27". */
const isPutOnTheRun = (view: SentenceView, { governor, bare }: Phrase): boolean => {
  const run = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    bare &&
    isVerb(run) &&
    run.form === 'reduced' &&
    run.senses.includes('escape') &&
    governor?.preposition === 'at'
  )
}

/** "After the breakout 12 men were missing". */
const isOfPersons = ({ noun, classes }: Phrase): boolean =>
  noun.count !== null &&
  !noun.count.share &&
  /^(?:men|women|people|hombres|mujeres|personas)$/.test(noun.head) &&
  classes.length > 0

/** "faltan 48 internos", "48 prisoners are missing", where the text tells of a flight. */
export const isMissing = (view: SentenceView, phrase: Phrase, { earlier }: Story): boolean =>
  (mayFlee(phrase) || (isOfPersons(phrase) && tellsOfFlight(view))) &&
  !phrase.classes.some((name) => forces.has(name)) &&
  // "no one is missing".
  ![wordAt(view, phrase.noun.first), wordAt(view, phrase.noun.first - 1)].includes('no') &&
  (isSaidMissing(view, phrase) ||
    isUnheardOf(view, phrase) ||
    isSought(view, phrase) ||
    isNotFound(view, phrase) ||
    isPutOnTheRun(view, phrase) ||
    phrase.links.some(
      ({ verb, via }) =>
        (via === 'main' || (via === 'relative' && verb.lemma === 'faltar')) &&
        !verb.negated &&
        ((verb.lemma === 'faltar' &&
          (verb.first < phrase.noun.first || via === 'relative') &&
          !lacks(view, verb.first, phrase)) ||
          (verb.senses.includes('be') && wordAt(view, verb.last + 1) === 'missing') ||
          isStillFree(view, verb) ||
          /^desaparecid[oa]s$/.test(wordAt(view, verb.last)) ||
          (wordAt(view, verb.last) === 'missing' && !isNoun(view.chunks[view.chunks.indexOf(verb) + 1]))),
    )) &&
  (tellsOfFlight(view) ||
    (phrase.classes.some((name) => name === 'inmate' || name === 'detainee') &&
      !phrase.bare &&
      (tellsOfPrison(view) || toldOfFlight(view, { earlier }))) ||
    earlier.slice(-3).some(({ candidates }) => candidates.some(({ kind }) => kind === 'escaped')))
