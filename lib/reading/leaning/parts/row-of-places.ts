import type { Unit } from '@/lib/model/unit'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tellsIllness } from '@/lib/reading/illness-words'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isCount, toldBare } from '@/lib/reading/leaning/models'
import { wordSet } from '@/lib/text/word-set'

/** "Displaced by town: Derna 30,240; Tobruk 1,320": a row of places, each with its number, and ahead of it who they are. */

const dead = wordSet('dead deaths fatalities muertos muertes fallecidos fallecimientos decesos')
const hurt = wordSet('injured wounded injuries heridos lesionados')
const driven = wordSet(
  'displaced displacement displacements desplazados desplazadas desplazamiento desplazamientos',
)
const gone = wordSet('missing desaparecidos desaparecidas')
const fled = wordSet('evacuated evacuees evacuations evacuados evacuadas')

type Headed = { kind: Candidate['kind']; unit: Unit }
const sorts: readonly { words: ReadonlySet<string>; of: Headed }[] = [
  { words: dead, of: { kind: 'killed', unit: 'people' } },
  { words: hurt, of: { kind: 'injured', unit: 'people' } },
  { words: driven, of: { kind: 'other_count', unit: 'people displaced' } },
  { words: gone, of: { kind: 'other_count', unit: 'people missing' } },
  { words: fled, of: { kind: 'other_count', unit: 'people evacuated' } },
]

/** Verbs with which a row is announced, and that tell nothing of those in it. */
const announces = wordSet(
  'be stand follow break say report register list give update distribute ser estar quedar seguir registrar reportar repartir distribuir desglosar decir informar',
)
const others = wordSet(
  'families households familias hogares shelters tents camps homes houses schools albergues refugios carpas casas viviendas escuelas cases casos vehicles money help aid ayuda',
)

/** "Beds for the displaced": what is there for them. */
const isFor = /^(?:for|to|with|among|against|para|con|entre|contra|hacia)$/

/** Who the words ahead of the colon say that they are: of one sort alone. */
function headedAs(view: SentenceView, colon: number): Headed | null {
  const head = view.chunks.slice(0, colon)
  if (
    head.some(
      (chunk) => isVerb(chunk) && (chunk.negated || !announces.has(chunk.lemma)) && !isState(view, chunk),
    )
  )
    return null
  const words = view.lexed.tokens.slice(0, view.chunks[colon]?.first ?? 0).map(({ norm }) => norm)
  if (words.some((word) => others.has(word) || isFor.test(word))) return null
  const [named, ...more] = sorts.filter((sort) => words.some((word) => sort.words.has(word)))
  return !named || more.length > 0 || tellsIllness(view) ? null : named.of
}

/** "people displaced by town", "los desaparecidos": it stands for those of whom it tells. */
const isState = (view: SentenceView, { first, last }: { first: number; last: number }): boolean =>
  sorts.some(({ words }) => words.has(wordAt(view, first)) || words.has(wordAt(view, last)))

const byWhat = /^(?:by|per|por)$/
const areas = wordSet(
  'town towns city cities municipality municipalities district districts province provinces region regions state states county area place village ' +
    'municipio municipios ciudad ciudades localidad localidades provincia provincias distrito distritos region regiones estado estados comunas pueblos zonas',
)

/** "By town:": of those whom the sentence before counted, if of one sort. */
function goesOn(view: SentenceView, { earlier }: Story, colon: number): Headed | null {
  const { tokens } = view.lexed
  if (!byWhat.test(tokens[0]?.norm ?? '') || !areas.has(tokens[1]?.norm ?? '') || colon > 3) return null
  const told = earlier.at(-1)?.candidates.filter((c) => c.quantity && isCount(c)) ?? []
  const [one] = told
  return one && told.every(({ kind, unit }) => kind === one.kind && unit === one.unit)
    ? { kind: one.kind, unit: one.unit }
    : null
}

/** The name right before a number: "Derna 30,240", "Susa, 43", "Tobruk with 12". */
function nameBefore({ chunks, lexed }: SentenceView, { index }: Phrase): NounPhrase | null {
  let at = index - 1
  if (
    chunks[at]?.kind === 'preposition' &&
    /^(?:with|con)$/.test(lexed.tokens[chunks[at]?.first ?? 0]?.norm ?? '')
  )
    at--
  if (chunks[at]?.kind === 'comma') at--
  const name = chunks[at]
  const isName =
    isNoun(name) && name.count === null && (name.place !== null || lexed.tokens[name.last]?.capital === true)
  return isName ? name : null
}

const least = 2

export function rowOfPlaces(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOf(view)
  if (colon < 1 || taken.some(({ quantity }) => quantity !== null)) return []
  const items = view.counted.filter(({ index }) => index > colon)
  if (items.length < least || view.counted.length !== items.length) return []
  if (view.chunks.some((chunk, at) => at > colon && isVerb(chunk) && chunk.form === 'finite')) return []
  if (
    !items.every(
      (item) => item.bare && !item.noun.count?.alone && isFree(item, taken) && nameBefore(view, item),
    )
  )
    return []
  // "Missing: Tom Hall 14, Ben Carter 12": people and their ages, or teams.
  const placed = items.filter((item) => nameBefore(view, item)?.place)
  const isByArea = view.lexed.tokens.some(
    ({ norm }, at) => byWhat.test(norm) && areas.has(wordAt(view, at + 1)),
  )
  if (placed.length * 2 < items.length && !isByArea) return []
  const of = headedAs(view, colon) ?? goesOn(view, story, colon)
  return of
    ? items.map((item) =>
        countedLike({ ...toldBare(of.kind), unit: of.unit }, item, { model: undefined, undoubted: true }),
      )
    : []
}
