import type { Story } from '../candidate'
import { isNoun, isVerb, type VerbGroup } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { tellsOfPrison } from './tells-of-prison'

/** Of those who broke out: who is missing, and who is back. */

const fled: ReadonlySet<string> = new Set(['escape', 'recapture'])
const flights: ReadonlySet<string> = new Set(['escape', 'fugitive'])

export const tellsOfFlight = keepBySentence((view: SentenceView): boolean =>
  view.chunks.some(
    (chunk) =>
      (isVerb(chunk) && !chunk.negated && chunk.senses.some((sense) => fled.has(sense))) ||
      (isNoun(chunk) && chunk.classes.some((name) => flights.has(name))),
  ),
)

const mayFlee = ({ bare, classes, noun }: Phrase): boolean =>
  noun.count !== null &&
  !noun.count.share &&
  (bare || classes.includes('inmate') || /^detainees?$/.test(noun.head))

const returns = /^(?:devolver|reingresar|retornar|regresar|volver|return)$/
const inside = /^(?:carcel|carceles|penal|penales|prision|celda|celdas|ella|ellas|prison|jail|custody|cells)$/

const back = /^(?:(?:de (?:vuelta|nuevo|regreso)|otra vez) (?:en|tras|entre) |back (?:in|inside|behind) )/

/** "28 prófugos de vuelta en prisión", "12 fugitives back behind bars". */
const isSaidBack = (view: SentenceView, { noun, classes }: Phrase): boolean =>
  noun.count !== null &&
  !noun.count.share &&
  classes.includes('fugitive') &&
  back.test(`${[1, 2, 3].map((step) => wordAt(view, noun.last + step)).join(' ')} `)

/** "se fugaron 19, y dos fueron devueltos", "six fled, two of whom have returned to jail". */
export const isBack = (view: SentenceView, phrase: Phrase): boolean =>
  isSaidBack(view, phrase) || (mayFlee(phrase) && tellsOfFlight(view) && isReturned(view, phrase))

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
  bare && /^(?:missing|desaparecidos)$/.test(wordAt(view, noun.last + 1))

/** "108 continuaban libres", "108 remained free". */
const isStillFree = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  /^(?:libres|suelt[oa]s|free)$/.test(wordAt(view, last)) &&
  /^(?:continu|sigu|segui|permanec|remain|qued|still)/.test(wordAt(view, first))

/** "faltan 48 internos", "48 prisoners are missing", where the text tells of a flight. */
export const isMissing = (view: SentenceView, phrase: Phrase, { earlier }: Story): boolean =>
  mayFlee(phrase) &&
  (isSaidMissing(view, phrase) ||
    phrase.links.some(
      ({ verb, via }) =>
        via === 'main' &&
        !verb.negated &&
        ((verb.lemma === 'faltar' && verb.first < phrase.noun.first && !lacks(view, verb.first, phrase)) ||
          (verb.senses.includes('be') && wordAt(view, verb.last + 1) === 'missing') ||
          isStillFree(view, verb) ||
          (wordAt(view, verb.last) === 'missing' && !isNoun(view.chunks[view.chunks.indexOf(verb) + 1]))),
    )) &&
  (tellsOfFlight(view) ||
    (phrase.classes.some((name) => name === 'inmate' || name === 'detainee') &&
      !phrase.bare &&
      tellsOfPrison(view)) ||
    earlier.slice(-3).some(({ candidates }) => candidates.some(({ kind }) => kind === 'escaped')))
