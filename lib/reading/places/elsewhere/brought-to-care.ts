import type { Place } from '@/lib/model/place'
import { type Chunk, hasSense, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { hospitals, remains } from '@/lib/reading/lexicon/alternatives'
import type { Site } from '@/lib/reading/places/ground'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Where the hurt are cared for, lie or died in the end, and where the dead are mourned: they came to harm elsewhere. */

const cares =
  /^(?:treat|hospitali[sz]|convalesc|operat|intubat|admit|intern|atend|atiend|convalec|operad|tratad|curad|ingresad)/
const mends = /^(?:recover|recuperat|recuper)/
const lies = /^(?:lie|be|stay|remain|estar|permanecer|seguir|continuar|yacer|encontrar)$/
const inWords = /^(?:in|at|en)$/
const between = /^(?:adverb|date|quote|preposition)$/

/** The verb on which "in X" hangs, at most a few words before it, or with "in" as its own last word. */
function verbBefore({ chunks }: SentenceView, place: number): VerbGroup | null {
  let at = place - 1
  while (at >= 0 && between.test(chunks[at]?.kind ?? '')) at--
  const verb = chunks[at]
  return isVerb(verb) ? verb : null
}

const isHurt = (chunk: Chunk | undefined): boolean => isNoun(chunk) && chunk.classes.includes('hurt')

/** "the injured are in X", "a dozen of the wounded lie in X": not "12 were hurt in X". */
const saysWhereHurtLie = ({ chunks }: SentenceView, verb: VerbGroup): boolean =>
  lies.test(verb.lemma) && isHurt(chunks[chunks.indexOf(verb) - 1])

/** "are being treated in X", "fueron internados en X", "se recuperan en X"; bodies that "were recovered" lay there. */
function isCare(view: SentenceView, { first, last, passive, form }: VerbGroup): boolean {
  const mending = wordAt(view, first - 1) === 'se' || (!passive && form !== 'reduced')
  return view.lexed.tokens
    .slice(first, last + 1)
    .some(({ norm }) => cares.test(norm) || (mending && mends.test(norm)))
}

const afterwards = /^(?:later|afterwards|despues|luego|posteriormente|tarde)$/

/** "was shot in X and died hours later in Y": of the wounds, not of another deed. */
function isDeathAfter(view: SentenceView, verb: VerbGroup, index: number): boolean {
  if (!hasSense(verb, 'die')) return false
  const { chunks, lexed } = view
  const [start, place] = [chunks.indexOf(verb), chunks[index]?.first ?? 0]
  const later = lexed.tokens.slice(verb.last + 1, place).some(({ norm }) => afterwards.test(norm))
  const joint = chunks[start - 1]
  const harmed = chunks
    .slice(0, start)
    .some((chunk) => isVerb(chunk) && hasSense(chunk, 'hurt', 'shoot', 'attack'))
  return later && joint?.kind === 'conjunction' && harmed
}

const examiners = signOfWords('forense forenses legal forensic forensics coroner morgue mortuary')
const takesIn = /^(?:recibir|receive|examinar|examine|guardar|keep|store|hold|tener|autopsy)$/

/** "Medicina Legal ha recibido 49 cuerpos: 37 en X y 12 en Y", "the coroner received nine bodies in X": where the bodies were brought. */
function isMorgue(view: SentenceView, index: number): boolean {
  if (!holds(view, examiners)) return false
  const took = view.verbs.find(({ verb }) => verb.form === 'finite' && !verb.passive)
  const who = took && takesIn.test(took.verb.lemma) ? subjectOf(view, took.verb) : null
  const bodies = took && view.chunks.slice(took.index + 1, took.index + 3).find(isNoun)
  return (
    who !== null &&
    took !== undefined &&
    index > took.index &&
    bodies?.classes.includes('dead') === true &&
    view.lexed.tokens.slice(who.first, who.last + 1).some(({ norm }) => examiners.words.has(norm))
  )
}

/** Does the chunk at `index` name where people are cared for, or bodies kept? */
export function isWhereCaredFor(view: SentenceView, index: number, place: Place): boolean {
  const link = view.chunks[index - 1]
  const led = link?.kind === 'preposition' || isVerb(link)
  if (place.kind === 'prison' || !led || !inWords.test(wordAt(view, link.last))) return false
  if (isMorgue(view, index)) return true
  const verb = verbBefore(view, index)
  if (!verb) return false
  return isCare(view, verb) || saysWhereHurtLie(view, verb) || isDeathAfter(view, verb, index)
}

const farewells =
  /^(?:(?:lay|mourn|honou?r|commemorate|bid|pray|honrar|orar)$|(?:vel[ao]|homenaje|despedi|conmemora|sepulta|inhuma))/

/** "were laid out in an academy in X", "fueron velados en X": where the dead are honoured. */
export function isFarewell({ chunks }: SentenceView, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 9; at--) {
    const chunk = chunks[at]
    if (!chunk || /^(?:stop|comma|relative|subordinator|conjunction)$/.test(chunk.kind)) return false
    // Gunmen lay an ambush and parties honour a truce; the dead are laid out and honoured.
    // "murieron sepultadas en X": where they died.
    const dying = chunks[at - 1]
    if (isVerb(chunk) && chunk.form === 'reduced' && isVerb(dying) && dying.senses.includes('die'))
      return false
    if (isVerb(chunk))
      return farewells.test(chunk.lemma) && (chunk.passive || !/^(?:lay|bid|honou?r)$/.test(chunk.lemma))
  }
  return false
}

const comes = /^(?:arrive|return|come|reach|land|get|llegar|regresar|volver|retornar|arribar|aterrizar)$/
const leftOfDead = new RegExp(`^(?:${remains}|coffins?|feretros?|ataud(?:es)?)$`)

/** "The bodies of the six arrived in X", "los féretros llegaron a X": of the dead told of, who fell elsewhere. */
export function isWhereBodiesCome(view: SentenceView, index: number): boolean {
  const verb = verbBefore(view, index)
  if (!verb || !comes.test(verb.lemma)) return false
  const who = subjectOf(view, verb)
  return who !== null && who.determiner === 'definite' && leftOfDead.test(who.head)
}

const means =
  /^(?:custodia|escolta|guardia|vigilancia|resguardo|ambulancia|helicoptero|avion|guard|escort|ambulance|helicopter|plane|air|aire)$/

/** "moved under guard to X", "trasladado bajo custodia a X": how, which parts the verb from where to. */
export function beforeMeans(view: SentenceView, head: number): number {
  const { chunks } = view
  const how = chunks[head]
  if (!how || !means.test(wordAt(view, how.last))) return head
  // "bajo" is the preposition, also where it was taken for a verb.
  const from = isNoun(how) && chunks[head - 1]?.kind === 'preposition' ? head - 2 : head - 1
  return isVerb(chunks[from]) ? from : head
}

const houses = new RegExp(`^(?:${hospitals})$`)

/** "the X Public Hospital", "a hospital in X": the place is the house's. */
export const isOfHouse = ({ chunks, lexed: { tokens } }: SentenceView, { chunk, hold }: Spot): boolean => {
  const [head, own] = [chunks[chunk - 2], chunks[chunk]]
  if (hold === 'there' || !isNoun(own)) return false
  const words = isNoun(head)
    ? [...tokens.slice(head.first, head.last + 1), ...tokens.slice(own.first, own.last + 1)]
    : tokens.slice(own.first, own.last + 1)
  return words.some(({ norm }) => houses.test(norm))
}

/** "Shot in the riot, he died at the X Public Hospital": who was hurt where the text told before did not come to harm there. */
export function withoutCare(site: Site): Site {
  const { candidate, ground, spots, view } = site
  const harmed = candidate.kind === 'killed' || candidate.kind === 'injured'
  const isTold = [...ground.told.values()].some(({ place }) => place.kind !== 'country')
  return harmed && isTold ? { ...site, spots: spots.filter((spot) => !isOfHouse(view, spot)) } : site
}
