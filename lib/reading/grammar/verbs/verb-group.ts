import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { VerbForm } from '@/lib/reading/lexicon/verbs/verb-form'
import { type Auxiliaries, isAuxiliary, isWithout, lexicalAt, readAuxiliaries } from './auxiliaries'
import { phrasalSense, stateAt } from './verb-phrases'

const group = (first: number, last: number, more: Partial<VerbGroup>): VerbGroup => ({
  kind: 'verb',
  first,
  last,
  lemma: '',
  senses: ['other'],
  passive: false,
  form: 'finite',
  current: false,
  negated: false,
  conditional: false,
  future: false,
  perfect: false,
  plural: null,
  ...more,
})

/** "walked free", "quedaron en libertad": the subject is who is freed. */
const goesFree = /^(?:walk|go|come|be|regain|quedar|salir|recuperar|recobrar)$/

/** "left seven others in hospital": the subject is not who is hurt. */
const actsOn = /^(?:leave|take|rush|airlift|send|put|dejar|llevar|enviar|mandar)$/

/** "and eleven of them set free within hours": nothing that they set free follows. */
function isWithoutObject(lexed: Lexed, { lemma, first }: VerbGroup, last: number): boolean {
  const next = lexed.tokens[last + 1]
  if (lexed.hedges.has(last + 1) || lexed.counts.has(last + 1)) return false
  const ends = next?.kind === 'punctuation' || lexed.words.prepositions.has(next?.norm ?? '.')
  return lemma === 'set' && last > first && (next === undefined || ends || lexed.dates.has(last + 1))
}

/** "no sobrevivió", "did not make it": who does not survive, dies. */
const diesOf = (verb: VerbGroup): VerbGroup => ({ ...verb, senses: ['die'], negated: false })

/** "could not be accounted for": nobody knows where they are. */
const isUnaccounted = (lexed: Lexed, { lemma, negated, passive, last }: VerbGroup): boolean =>
  lemma === 'account' && negated && passive && normAt(lexed, last + 1) === 'for'

/** Whose bone breaks: "se rompió un brazo", "le rompieron un brazo", and "rompió el brazo de la estatua". */
function limbOf(lexed: Lexed, { lemma, first }: VerbGroup): 'own' | 'of another' | 'of nobody' | null {
  if (!/^(?:romper|fracturar)$/.test(lemma)) return null
  const clitic = [first - 1, first].map((at) => normAt(lexed, at))
  if (clitic.includes('se')) return 'own'
  return clitic.some((word) => /^les?$/.test(word)) ? 'of another' : 'of nobody'
}

/** "was fatally shot", "mortally wounded". */
const isDeadly = (lexed: Lexed, { senses }: VerbGroup, at: number): boolean =>
  [at - 1, at + 1].some((i) => /^(?:fatally|mortally|mortalmente)$/.test(normAt(lexed, i))) &&
  senses.some((sense) => sense === 'shoot' || sense === 'hurt' || sense === 'attack')

function withPhrase(lexed: Lexed, verb: VerbGroup, at: number): VerbGroup {
  if (isDeadly(lexed, verb, at)) return { ...verb, senses: ['kill'] }
  if (verb.negated && /^(?:survive|sobrevivir|resistir)$/.test(verb.lemma)) return diesOf(verb)
  if (isUnaccounted(lexed, verb)) return { ...verb, senses: ['vanish'], negated: false, conditional: false }
  const phrase = phrasalSense(lexed, verb.lemma, at)
  if (!phrase) return verb
  if (verb.lemma === 'become' && isFigurative(lexed, phrase.last)) return verb
  if (phrase.sense === 'survive')
    return verb.negated ? { ...diesOf(verb), last: Math.max(verb.last, phrase.last) } : verb
  // "bodies were recovered from": nobody gets well.
  if (verb.lemma === 'recover' && verb.passive) return verb
  // "fueron recibidos a balazos": they were shot at.
  if (verb.lemma === 'recibir' && verb.passive) return { ...verb, senses: ['attack'] }
  const limb = limbOf(lexed, verb)
  if (limb === 'of nobody') return verb
  const passive =
    // "se apoderaron de": who does so, takes.
    (verb.passive && verb.lemma !== 'apoderar') ||
    (phrase.sense === 'seize' && /^(?:fall|caer|spend|become|be)$/.test(verb.lemma)) ||
    (phrase.sense === 'kill' && verb.lemma === 'be') ||
    (phrase.sense === 'detain' && /^(?:caer|quedar|be|end)$/.test(verb.lemma)) ||
    (phrase.sense === 'recapture' && /^(?:turn|give|hand|be|volver|regresar)$/.test(verb.lemma)) ||
    (phrase.sense === 'hurt' &&
      limb !== 'of another' &&
      !(actsOn.test(verb.lemma) && normAt(lexed, phrase.last) !== 'bullet')) ||
    (phrase.sense === 'free' && (goesFree.test(verb.lemma) || isWithoutObject(lexed, verb, phrase.last)))
  return {
    ...verb,
    senses: [phrase.sense],
    passive,
    last: Math.max(verb.last, beforePlace(lexed, at, phrase.last)),
  }
}

/** "became hostages of their own success", "to fortune", not "of the inmates". */
const isFigurative = (lexed: Lexed, last: number): boolean =>
  /^(?:of|to)$/.test(normAt(lexed, last + 1)) &&
  ![2, 3, 4].some((step) => mayHold(normAt(lexed, last + step)))
const mayHold = (word: string): boolean => captors.has(word) || jailed.test(word)
const jailed = /^(?:inmates?|prisoners?|convicts?|detainees?|gangs?|rioters?|rioting|armed)$/

/** "left the jail of X": what is the name of a place is no part of the verb. */
function beforePlace(lexed: Lexed, at: number, last: number): number {
  for (let i = at + 1; i <= last; i++) if (lexed.places.has(i)) return at
  return last
}

/** "are free", "was free by Sunday", "are all safe and at liberty". */
function freeAt(lexed: Lexed, { be }: Auxiliaries, at: number): { sense: Sense; last: number } | null {
  const from = /^(?:all|now)$/.test(normAt(lexed, at)) ? at + 1 : at
  const free = be && lexed.language === 'en' && /^(?:free|safe)$/.test(normAt(lexed, from))
  const ends =
    !lexed.tokens[from + 1] ||
    /^(?:[.,;:]|and|again|after|now)$/.test(normAt(lexed, from + 1)) ||
    lexed.dates.has(from + 1) ||
    (/^(?:by|on|since)$/.test(normAt(lexed, from + 1)) && lexed.dates.has(from + 2))
  return free && ends ? { sense: 'free', last: from } : null
}

/** "were back behind bars", "are in custody once more": caught again, not kept. */
function backAt(lexed: Lexed, at: number): { sense: Sense; last: number } | null {
  const back = normAt(lexed, at - 1) === 'back'
  const state = stateAt(lexed, at)
  if (!state || (state.sense !== 'house' && state.sense !== 'detain')) return null
  const again = isAgain(lexed, state.last + 1)
  return back || again ? { sense: 'recapture', last: state.last + (back ? 0 : again) } : null
}

/** "again", "once more", "otra vez", "de nuevo": how many words. */
const isAgain = (lexed: Lexed, at: number): number =>
  /^(?:again|nuevamente)$/.test(normAt(lexed, at))
    ? 1
    : /^(?:once more|otra vez|de nuevo)$/.test(`${normAt(lexed, at)} ${normAt(lexed, at + 1)}`)
      ? 2
      : 0

/** "mantienen retenidos a 12 guías", not "los 12 se mantienen retenidos": somebody keeps them so. */
const keeps = (lexed: Lexed, at: number, participle: number): boolean =>
  /^mantienen?$/.test(normAt(lexed, at)) &&
  normAt(lexed, at - 1) !== 'se' &&
  /(?:d|iv)[oa]s?$/.test(normAt(lexed, participle))

/** Auxiliaries alone or with a state: "are dead", "siguen en poder de". */
function auxiliaryGroup(lexed: Lexed, at: number, aux: Auxiliaries): VerbGroup {
  const last = aux.next - 1
  const { current, negated, conditional, future } = aux
  let next = aux.next
  while (
    (lexed.words.adverbs.has(normAt(lexed, next)) || lexed.dates.has(next)) &&
    !isWithout(lexed, next) &&
    next < aux.next + 3
  )
    next = (lexed.dates.get(next)?.last ?? next) + 1
  const state = backAt(lexed, next) ?? stateAt(lexed, next) ?? freeAt(lexed, aux, next)
  const shared = { current, negated, conditional, future, plural: null }
  if (state && keeps(lexed, at, state.last))
    return group(at, state.last, {
      ...shared,
      lemma: 'mantener',
      senses: [state.sense],
      plural: /n$/.test(normAt(lexed, at)),
    })
  if (state) {
    const holders = /^(?:of|de)$/.test(normAt(lexed, state.last))
    return group(at, state.last, { ...shared, lemma: 'be', senses: [state.sense], passive: true, holders })
  }
  const sense: Sense = aux.be ? 'be' : 'have'
  const hay =
    lexed.language === 'es'
      ? /^(?:hay|hubo|habia|habian|habra|habria)$/.test(normAt(lexed, at))
      : normAt(lexed, at - 1) === 'there' && aux.be
  return withPhrase(
    lexed,
    group(at, last, { ...shared, lemma: aux.be ? 'be' : 'have', senses: [hay ? 'exist' : sense] }),
    last,
  )
}

function auxiliaryVerb(lexed: Lexed, at: number, aux: Auxiliaries): VerbGroup {
  const lexical = lexicalAt(lexed, aux)
  const fits =
    lexical && (aux.be || aux.have || (aux.modal && /base|infinitive|past/.test(lexical.form.form)))
  const nominal =
    lexical &&
    !aux.modal &&
    ((aux.be && !aux.have && /^(?:base|present|finite)$/.test(lexical.form.form)) ||
      (aux.have && lexical.form.form === 'present'))
  if (!lexical || !fits || nominal) return auxiliaryGroup(lexed, at, aux)
  const { form, at: end } = lexical
  const passive = aux.be && (form.form === 'participle' || form.form === 'past') && !keeps(lexed, at, end)
  const { negated, future } = aux
  const verb = group(at, end, {
    lemma: form.lemma,
    perfect: aux.have,
    // "no ha habido fugas".
    senses: form.lemma === 'habido' ? ['exist'] : form.senses,
    passive,
    negated,
    future,
    conditional: aux.conditional,
    current: aux.current || form.form === 'gerund',
  })
  return withPhrase(lexed, verb, end)
}

/** A verb group that begins with an auxiliary at `at`, or null. */
export function auxiliaryVerbAt(lexed: Lexed, at: number): VerbGroup | null {
  return isAuxiliary(lexed, at) ? auxiliaryVerb(lexed, at, readAuxiliaries(lexed, at)) : null
}

const formOf: Record<VerbForm['form'], VerbGroup['form']> = {
  base: 'finite',
  present: 'finite',
  past: 'finite',
  finite: 'finite',
  participle: 'reduced',
  gerund: 'gerund',
  infinitive: 'infinitive',
}

/** "lograrán": the accent alone tells it from "lograran". */
const isFuture = ({ language, tokens }: Lexed, at: number): boolean =>
  language === 'es' && /r(?:á|án|ás)$/.test(tokens[at]?.lower.normalize('NFC') ?? '')

/** A verb group of one verb without auxiliaries. `reduced` says that its past form stands as a participle. */
export function plainVerbAt(lexed: Lexed, at: number, form: VerbForm, reduced: boolean): VerbGroup {
  const kind = reduced ? 'reduced' : formOf[form.form]
  const { negations } = lexed.words
  const before = normAt(lexed, at - 1)
  const negated =
    negations.has(before) ||
    ((before === 'se' || before === 'los' || before === 'las' || before === 'le') &&
      negations.has(normAt(lexed, at - 2)))
  const verb = group(at, at, {
    lemma: form.lemma,
    // "la crisis se manifestó el año pasado": it tells nothing, it shows.
    senses: before === 'se' && form.lemma === 'manifestar' ? ['other'] : form.senses,
    passive: kind === 'reduced' || (before === 'se' && lexed.language === 'es'),
    form: kind,
    current: form.form === 'present' || form.form === 'base',
    negated,
    conditional: form.conditional,
    future: kind === 'finite' && isFuture(lexed, at),
    plural: form.plural,
  })
  return withPhrase(lexed, verb, at)
}
