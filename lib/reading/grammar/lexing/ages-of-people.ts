import type { Language } from '@/lib/model/article'
import type { Range } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isCollective, nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import type { AgeMention } from '@/lib/text/ages'
import type { NumberMention } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'

/** Ages that no word names as such: what a number beside somebody tells, where it counts nothing. */

type Seen = { tokens: readonly Token[]; language: Language; isPlace: (at: number) => boolean }

const oldest = 110 // years

const normOf = ({ tokens }: Seen, at: number): string => tokens[at]?.norm ?? ''

/** Whose number behind "of" is one of others: "the killer of 38", "the driver of 20". */
const ofOthers =
  /^(?:killer|murderer|slayer|captor|kidnapper|abductor|asesin[oa]|homicida|secuestrador|plagiador)$/
/** Many, or no people though they end as words for them do. */
const others =
  /^(?:other|another|grupo|group|team|equipo|family|familia|crew|crowd|band|banda|gang|pandilla|unit|unidad|comando|contingente|contingent|refuerzo|reinforcement|destacamento|detachment|squad|battalion|batallon|brigade|brigada|platoon|peloton|force|fuerza|patrulla|patrol|columna|column|cuadrilla|tripulacion|pareja|par|pair|couple|cluster|quarter|register|roster|buffer|corridor|sector|factor|charter|convoy)$/

const profession =
  /^(?:barrister|lawyer|abogad[oa]|activist|artist|cyclist|journalist|motorist|tourist|(?:business|camera|fire|fisher|gun|watch)(?:man|woman))$/

function isOnePerson({ tokens, language }: Seen, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || ofOthers.test(token.norm) || others.test(token.norm)) return false
  const noun = nounOfToken(token, language)
  if (noun) return !noun.plural && !isCollective(token.norm) && noun.classes.some((name) => people.has(name))
  return profession.test(token.norm) || (token.capital && nationality.test(token.text))
}
/** "a Briton of 71". */
const nationality =
  /^(?:\p{Lu}\p{Ll}+(?:an|ese|ish|man|woman)|Briton|Dane|Finn|Greek|Pole|Scot|Swede|Turk|Arab|Iraqi|Israeli|Pakistani|Somali)$/u

/** Several stand behind it, so it counts them: "a guard of 38 men". */
const countsBehind = ({ tokens, language }: Seen, { last }: Range): boolean => {
  const next = tokens[last + 1]
  return next?.norm === '%' || (next?.kind === 'word' && nounOfToken(next, language)?.plural === true)
}

const goesOn = /^(?:|[,.;:)]|—|–|who|that|having|has|had|and|was|is|que|y|fue|había|es|en|in|on|at|from)$/

/** "A barrister of 38 was killed", "un abogado de 38 fue asesinado", "otro de 19 muerto". */
function isOfOne(seen: Seen, number: NumberMention): boolean {
  const { tokens, language } = seen
  const { first, last } = number
  if (!(language === 'en' ? /^of$/ : /^de$/).test(normOf(seen, first - 1))) return false
  const next = tokens[last + 1]
  const ends =
    goesOn.test(next?.norm ?? '') || (next?.kind === 'word' && verbOfToken(next, language) !== undefined)
  if (!ends || countsBehind(seen, number)) return false
  const led = [2, 3, 4].some((step) =>
    /^(?:an?|another|one|un|una|otr[oa])$/.test(normOf(seen, first - 1 - step)),
  )
  return led && isOnePerson(seen, first - 2)
}

/** Somebody: "one soldier", "the eldest", 'Juan "El Rojo"'. */
function isSomebody(seen: Seen, at: number): boolean {
  const { tokens } = seen
  const word = normOf(seen, at)
  if (/^(?:eldest|oldest|youngest)$/.test(word)) return true
  if (/^["”»]$/.test(word)) return tokens[at - 1]?.capital === true && !seen.isPlace(at - 1)
  if (seen.language === 'es' || !isOnePerson(seen, at) || tokens[at]?.capital) return false
  // "The ministry said 12; a local doctor, 40": what each of them said.
  return ![2, 3, 4].some((step) => /^[;:]$/.test(normOf(seen, at - step)))
}

/** "eight were taken away; one, 17, died". */
const isOneWho = (seen: Seen, { first, last }: NumberMention): boolean =>
  normOf(seen, first - 2) === 'one' &&
  /^(?:[;:.,]|)$/.test(normOf(seen, first - 3)) &&
  /^(?:died|was|is|has|had|lost)$/.test(normOf(seen, last + 2))

/** "El policía Edelio Morínigo": a name of more than one word; "de la Cruz Roja" is a body's. */
function isName(seen: Seen, at: number): boolean {
  const { tokens } = seen
  let from = at
  while (tokens[from]?.capital && /\p{Ll}/u.test(tokens[from]?.text ?? '') && !seen.isPlace(from)) from--
  return at - from >= 2 && !/^(?:de|del|la|el|los|las|y|e)$/.test(normOf(seen, from))
}

/** "One soldier, 23, is in care", "the mayor's brother, 34;", "Morínigo, de 25, sigue allí". */
function isBehindOne(seen: Seen, number: NumberMention): boolean {
  const { first, last, value } = number
  if (!/^(?:[,;)]|—|–)$/.test(normOf(seen, last + 1)) || value < 3) return false
  // "A guard, 29, and three inmates": a row, which reads ages itself.
  if (/^(?:and|y|e)$/.test(normOf(seen, last + 2))) return false
  if (normOf(seen, first - 1) === ',') return isSomebody(seen, first - 2) || isOneWho(seen, number)
  const isDe = seen.language === 'es' && normOf(seen, first - 1) === 'de' && normOf(seen, first - 2) === ','
  // "El ministro habló de 60; el alcalde, de 59": what each of them spoke of.
  const isSpokenOf = seen.tokens.slice(0, first).some(({ norm }) => /^(?:habl|cuenta$)/.test(norm))
  return isDe && !isSpokenOf && isName(seen, first - 3)
}

/** "They were both 24,". */
const isOfBoth = (seen: Seen, { first, last }: NumberMention): boolean => {
  const before = normOf(seen, normOf(seen, first - 1) === 'de' ? first - 2 : first - 1)
  return /^(?:both|ambos|ambas)$/.test(before) && /^(?:|[,.;)])$/.test(normOf(seen, last + 1))
}

const isSeveral = ({ tokens, language }: Seen, at: number): boolean => {
  const noun = nounOf(tokens[at]?.norm ?? '', language)
  return noun?.plural === true && noun.classes.some((name) => people.has(name))
}

/** "Four men between 19 and 26", "cuatro hombres de entre 19 y 26". */
function isBetween(seen: Seen, number: NumberMention, numbers: readonly NumberMention[]): boolean {
  const { first, high } = number
  const between = normOf(seen, first - 1)
  const at = /^(?:between|entre)$/.test(between) ? first - 1 : high === undefined ? -1 : first
  if (at < 0 || countsBehind(seen, number)) return false
  const noun = normOf(seen, at - 1) === 'de' ? at - 2 : at - 1
  return isSeveral(seen, noun) && numbers.some(({ last }) => last === noun - 1)
}

const fewPeople = 6

/** "Three boys were hurt, 11, 13 and 16.": as many numbers at the end as there are people. */
function runOfAges(seen: Seen, numbers: readonly NumberMention[], from: number): AgeMention | null {
  const one = numbers[from]
  if (!one || one.value < 2 || one.value > fewPeople || !isSeveral(seen, one.last + 1)) return null
  if (!/^(?:were|are|resultaron|fueron|quedaron|murieron|died)$/.test(normOf(seen, one.last + 2))) return null
  const ages = numbers.slice(from + 1, from + 1 + one.value)
  const [youngest, oldestOne] = [ages[0], ages.at(-1)]
  if (!youngest || !oldestOne || ages.length < one.value || ages.some((age) => !mayBeAge(age))) return null
  const joined = ages.slice(1).every((age, at) => {
    const joint = seen.tokens.slice((ages[at]?.last ?? 0) + 1, age.first)
    return joint.length <= 2 && joint.every(({ norm }) => /^(?:,|and|y|e)$/.test(norm))
  })
  const opened = normOf(
    seen,
    normOf(seen, youngest.first - 1) === 'de' ? youngest.first - 2 : youngest.first - 1,
  )
  const closed = /^(?:|[.;)])$/.test(normOf(seen, oldestOne.last + 1))
  return joined && opened === ',' && closed ? { first: youngest.first, last: oldestOne.last } : null
}

const young =
  /^(?:boys?|girls?|child(?:ren)?|kids?|teenagers?|youths?|youngsters?|adolescents?|toddlers?|pupils?|nin[oa]s?|chic[oa]s?|muchach[oa]s?|joven(?:es)?|adolescentes?|alumn[oa]s?|menor(?:es)?)$/
const grown =
  /^(?:m[ae]n|wom[ae]n|students?|brothers?|sisters?|sons?|daughters?|twins|hombres?|mujer(?:es)?|estudiantes?|herman[oa]s?|hij[oa]s?|gemel[oa]s)$/

/** "two boys of 16 were", "boys of 8 and 15", "dos niñas de 5 y 9,": as many as stand in a row with nothing counted behind. */
function isOfSome(seen: Seen, numbers: readonly NumberMention[], at: number): boolean {
  const isJoined = (one: NumberMention | undefined, next: NumberMention | undefined) =>
    one !== undefined &&
    next !== undefined &&
    next.first === one.last + 2 &&
    /^(?:,|and|y|e)$/.test(normOf(seen, one.last + 1))
  let [from, to] = [at, at]
  while (isJoined(numbers[from - 1], numbers[from])) from--
  while (isJoined(numbers[to], numbers[to + 1])) to++
  const [one, last] = [numbers[from], numbers[to]]
  if (!one || !last || !/^(?:of|de)$/.test(normOf(seen, one.first - 1))) return false
  const noun = normOf(seen, one.first - 2)
  const isOld = ({ value }: NumberMention) => (young.test(noun) ? value < 22 : grown.test(noun) && value > 11)
  if (!numbers.slice(from, to + 1).every((number) => isOld(number) && !number.alone && !number.share))
    return false
  if (countsBehind(seen, last)) return false
  const next = seen.tokens[last.last + 1]
  return (
    goesOn.test(next?.norm ?? '') || (next?.kind === 'word' && verbOfToken(next, seen.language) !== undefined)
  )
}

/** "the candidate, who was 59,", "quien tenía 59,". */
const isWhoWas = (seen: Seen, { first, last, value }: NumberMention): boolean =>
  value > 11 &&
  /^(?:who (?:was|is)|quien (?:tenia|tiene))$/.test(
    `${normOf(seen, first - 2)} ${normOf(seen, first - 1)}`,
  ) &&
  /^(?:|[,.;)]|—|–)$/.test(normOf(seen, last + 1))

/** "The man who was to die, 41, belongs", "El hombre que iba a morir, de 41, pertenece". */
function isBehindClause(seen: Seen, { first, last, value }: NumberMention): boolean {
  const comma = normOf(seen, first - 1) === 'de' ? first - 2 : first - 1
  if (value < 12 || normOf(seen, comma) !== ',' || normOf(seen, last + 1) !== ',') return false
  const from = seen.tokens.findLastIndex(({ norm }, at) => at < comma && /^[,;:.]$/.test(norm)) + 1
  return (
    /^(?:the|an?|el|la|un|una)$/.test(normOf(seen, from)) &&
    isOnePerson(seen, from + 1) &&
    /^(?:who|que)$/.test(normOf(seen, from + 2)) &&
    !seen.tokens.slice(from + 3, comma).some(({ norm }) => losses.test(norm))
  )
}
/** "The governor who announced the deaths, 31, and the injuries, 12, resigned": what is counted stands there. */
const losses =
  /^(?:deaths|dead|killings|murders|injuries|injured|wounded|hurt|escapes|arrests|victims|muert[oe]s|fallecid[oa]s|asesinatos|herid[oa]s|lesionad[oa]s|fugas|detenciones|victimas)$/

const mayBeAge = ({ form, value, share }: NumberMention): boolean =>
  form === 'digits' && Number.isInteger(value) && value <= oldest && !share

export function agesOfPeople(seen: Seen, numbers: readonly NumberMention[]): AgeMention[] {
  const runs = numbers.flatMap((_, at) => runOfAges(seen, numbers, at) ?? [])
  const ages = numbers.filter(
    (number, at) =>
      isOfSome(seen, numbers, at) ||
      (mayBeAge(number) &&
        (isOfOne(seen, number) ||
          isBehindOne(seen, number) ||
          isBehindClause(seen, number) ||
          isWhoWas(seen, number) ||
          isOfBoth(seen, number) ||
          isBetween(seen, number, numbers))),
  )
  return [
    ...runs,
    ...ages
      .filter(({ first, last }) => !runs.some((run) => run.first <= first && last <= run.last))
      .map(({ first, last }) => ({ first, last })),
  ]
}
