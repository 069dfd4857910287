import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Lexed } from '@/lib/reading/grammar/lexing/lexer'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** People whom no noun for people tells: by a name beside it, by what befalls them, as a body of men. */

/** "the head of the ward, Ana Vera, was shot": a person, as the name beside it tells. */
export function isNamed(
  chunks: Chunk[],
  index: number,
  { determiner, plural, name, place }: NounPhrase,
): boolean {
  if (determiner !== 'definite' || plural || name || place) return false
  const at =
    prepositionOf(chunks[index + 1]) === 'of' || prepositionOf(chunks[index + 1]) === 'de'
      ? index + 3
      : index + 1
  const [comma, person, closing] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  return (
    comma?.kind === 'comma' &&
    closing?.kind === 'comma' &&
    isNoun(person) &&
    person.name !== null &&
    !person.place &&
    person.classes.length === 0
  )
}

/** "The head of the prison": whoever leads a house or a service; not the head of a victim. */
export function isHead(chunks: Chunk[], index: number, { head, determiner, count }: NounPhrase): boolean {
  const of = chunks[index + 2]
  return (
    ((head === 'head' && determiner !== null && count === null) || (head === 'heads' && count !== null)) &&
    prepositionOf(chunks[index + 1]) === 'of' &&
    isNoun(of) &&
    (of.place !== null ||
      of.classes.some((name) => name === 'prison' || name === 'system') ||
      houses.test(of.head))
  )
}
const houses =
  /^(?:service|agency|ministry|department|office|union|school|college|court|council|board|bureau|authority|police|force|unit|hospital|university|company|party|clan|gang|cartel|security|intelligence|investigations)$/

/** "El que estaba al frente del penal fue asesinado": a person, as what befalls him tells. */
export function isWhoever(
  chunks: Chunk[],
  index: number,
  { determiner, head, plural, count, name }: NounPhrase,
): boolean {
  if (determiner !== 'definite' || head || plural || count || name) return false
  const [before, that] = [chunks[index - 1], chunks[index + 1]]
  if (that?.kind !== 'relative' || (before && !/^(?:stop|comma|conjunction)$/.test(before.kind))) return false
  const verbs = chunks
    .slice(index + 2, index + 12)
    .filter(isVerb)
    .filter(({ form }) => form === 'finite')
  const fate = verbs[1]
  return fate?.passive === true && fate.senses.some((sense) => sense === 'kill' || sense === 'hurt')
}

/** "Two battalions, some 700 men, were sent": how many a body of men is, which does what the body does. */
export function bodyBefore(chunks: Chunk[], index: number): number | null {
  const men = chunks[index]
  if (!isNoun(men) || men.count === null) return null
  const [body, comma, , closing] = chunks.slice(Math.max(0, index - 2), index + 2)
  // "police and soldiers numbering 1,300".
  if (!isNoun(body)) return null
  if (isVerb(comma) && comma.form === 'gerund' && comma.lemma === 'number') return index - 2
  const apart = comma?.kind === 'comma' && closing?.kind === 'comma'
  // "a contingent of 400 men", "un refuerzo de 150 uniformados".
  const made = /^(?:of|de)$/.test(prepositionOf(comma)) && body.count === null && !body.vague
  return (apart || made) && bodiesOfMen.test(body.head) ? index - 2 : null
}
const bodiesOfMen =
  /^(?:(?:battalion|brigade|company|platoon|squad|contingent|convoy|column|unit|detachment)|(?:contingente|refuerzos?|batallon|brigada|peloton|destacamento|columna|reinforcements?)$)/

/** Of whom else a body may be made, it says: a convoy of migrants, a column of farmers. */
export const menOnly =
  /^(?:|men|troops?|personnel|officers?|hombres?|efectivos?|uniformados?|integrantes?|elementos?|agentes?)$/

/** "6.800 personas privadas de la libertad". */
export const isDeprived = (chunks: Chunk[], index: number): boolean => {
  const verb = chunks[index + 1]
  if (!isVerb(verb) || verb.lemma !== 'privar') return false
  const what = chunks[index + 3]
  return verb.form === 'reduced' && isNoun(what) && what.head === 'libertad'
}

const uniformed = new Set(['men', 'women', 'personnel', 'members'])

/** "500 uniformed men". */
export const isUniformed = ({ tokens }: Lexed, { head, first, last }: NounPhrase): boolean =>
  uniformed.has(head) && tokens.slice(first, last).some(({ norm }) => norm === 'uniformed')

/** "relatives of the captives, some 120,": so many relatives. */
function headOf(chunks: Chunk[], index: number): number {
  const [head, of] = chunks.slice(Math.max(0, index - 2), index)
  const owner = /^(?:of|de)$/.test(prepositionOf(of)) && isNoun(head) && head.plural && head.count === null
  return owner && head.classes.some((name) => people.has(name)) ? index - 2 : index
}

/** "Police and soldiers, some 350 in all, were sent", "varios presos, 17 en total,": how many those before the comma are. */
export function manyBefore(chunks: Chunk[], index: number): number | null {
  const [whom, comma, number, behind] = chunks.slice(Math.max(0, index - 2), index + 2)
  const sum = behind?.kind === 'adverb' && /^(?:en|in)$/.test(behind.word)
  if (comma?.kind !== 'comma' || !isNoun(whom) || !isNoun(number)) return null
  const closed = chunks[sum ? index + 2 : index + 1]?.kind === 'comma'
  const many = whom.plural && whom.count === null && whom.classes.some((name) => people.has(name))
  const bare = number.count !== null && number.head === '' && !number.place
  const told = closed && many && bare && (sum || number.count?.bound === 'about')
  return told ? headOf(chunks, index - 2) : null
}
