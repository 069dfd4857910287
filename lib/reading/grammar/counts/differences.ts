import { type Chunk, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** Numbers that only tell by how much another one differs, or how often something happens: they count nobody of their own. */

const step = /^(?:mas|menos)$/

/** "que en 2022", "de los 33 comunicados", not "uno más de la banda". */
const isOfOther = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'que' ||
  (normAt(lexed, at) === 'de' && /^l[oa]s$/.test(normAt(lexed, at + 1)) && lexed.counts.has(at + 2))

/** "cuatro más que en 2022", "45 homicidios menos que el año anterior", not "600 más de su capacidad". */
function isCompared(lexed: Lexed, { count, last }: NounPhrase): boolean {
  for (let at = (count?.last ?? last) + 1; at <= last + 1; at++)
    if (step.test(normAt(lexed, at)) && isOfOther(lexed, at + 1)) return true
  return false
}

/** "four more than on Monday", "12 fewer than last week"; not "2,700 more than it was built for". */
function isMoreThanThen(lexed: Lexed, { count, last }: NounPhrase): boolean {
  for (let at = (count?.last ?? last) + 1; at <= last + 1; at++) {
    const compares = /^(?:more|fewer|less)$/.test(normAt(lexed, at)) && normAt(lexed, at + 1) === 'than'
    if (compares) return lexed.dates.has(/^(?:on|in|during)$/.test(normAt(lexed, at + 2)) ? at + 3 : at + 2)
  }
  return false
}

const moves =
  /^(?:rebajar|reducir|recortar|aumentar|incrementar|elevar|subir|bajar|disminuir|crecer|caer|corregir|engrosar)$/

/** "fue rebajada en tres", "aumentó en seis": by so many; "en tres cárceles" is a place. */
function isStep(lexed: Lexed, chunks: readonly Chunk[], index: number, noun: NounPhrase): boolean {
  if (normAt(lexed, noun.first - 1) !== 'en') return false
  if (noun.head !== '' && !noun.classes.some((name) => people.has(name))) return false
  let at = index - 2
  while (chunks[at]?.kind === 'adverb') at--
  const verb = chunks[at]
  return isVerb(verb) && moves.test(verb.lemma)
}

const periods = /^(?:day|week|month|year|hour|capita|dia|semana|mes|ano|hora)$/

/** "77 homicides per 100,000 people", "77 homicidios por cada cien mil", "20 al día": how often, not how many. */
function isRate({ tokens, counts }: Lexed, { last }: NounPhrase): boolean {
  const [by, each] = [tokens[last + 1]?.norm ?? '', tokens[last + 2]?.norm ?? '']
  if (!/^(?:per|por|for|a|al)$/.test(by)) return false
  if (by === 'for') return each === 'every'
  // "killed 12 a week ago", "murieron 20 al día siguiente": when, not how often.
  const [then, which] = [tokens[last + 3]?.norm ?? '', tokens[last + 4]?.norm ?? '']
  if (/^(?:ago|after|before|later|earlier|siguiente|despues|antes|del)$/.test(then)) return false
  if (then === 'de' && which === 'hoy') return false
  const among = (counts.get(last + 2)?.value ?? 0) >= 1000
  return periods.test(each) || (/^(?:per|por)$/.test(by) && (each === 'cada' || among))
}

export const isDifference = (
  lexed: Lexed,
  chunks: readonly Chunk[],
  index: number,
  noun: NounPhrase,
): boolean =>
  noun.count !== null &&
  (isRate(lexed, noun) ||
    (lexed.language === 'es'
      ? isCompared(lexed, noun) || isStep(lexed, chunks, index, noun)
      : isMoreThanThen(lexed, noun)))
