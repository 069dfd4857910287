import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { battles } from '@/lib/reading/grammar/meaning/losses'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, lastTold } from '@/lib/reading/leaning/models'
import { openings } from '@/lib/reading/leaning/over-time/earlier-figures'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { tellsEarlier } from '@/lib/reading/superseded/earlier-words'
import { holds, signLike } from '@/lib/text/word-signs'

/** Victims in a number: a word for the dead where the text tells of dead or of a fight in prison. */

const victim = /^(?:victim(?:a?s?)|losses|bajas)$/

/** "son cuatro las víctimas", "las víctimas llegaron a 32": the number stands apart from them. */
const isOfVictims = (view: SentenceView, { bare, index, noun, links }: Phrase): boolean => {
  if (!bare || noun.count?.alone) return false
  const next = view.chunks[index + 1]
  const are = links.find(({ verb, via }) => via === 'main' && isReached(verb))
  const whose = isNoun(next) ? next : are && subjectOf(view, are.verb)
  return whose?.determiner === 'definite' && victim.test(whose.head)
}
const isReached = ({ senses, negated }: VerbGroup): boolean =>
  !negated && senses.some((sense) => sense === 'reach' || sense === 'be')

/** "dejó 14 víctimas, además de 14 lesionados": set apart from the hurt, they are the dead. */
function besideHurt(view: SentenceView, taken: readonly Candidate[]): Candidate | undefined {
  const left = view.verbs.some(({ verb }) =>
    verb.senses.some((sense) => sense === 'leave' || sense === 'cost'),
  )
  const hurt = taken.find((c) => c.kind === 'injured' && c.quantity && c.quantity.form !== 'implicit')
  return left && hurt ? { ...hurt, kind: 'killed' } : undefined
}

const ownsTo = signLike(
  /^(?:own(?:s|ed)|admit(?:s|ted)?|acknowledged?s?|conceded?s?|reconoc(?:e|en|io|ieron)|admit(?:e|en|io|ieron)|lament(?:a|an|o|aron))$/,
)

const riots = /^(?:violencia|violence|slaughters?|killings?|masacres?|matanzas?|massacres?|bloodbaths?)$/
const isFight = (head: string): boolean => battles.test(head) || riots.test(head)

/** A slaughter or a fight in the sentence or those just before, or dead already counted. */
function tellsOfDead(view: SentenceView, { earlier }: Story): boolean {
  const near = [view, ...earlier.slice(-2).map((told) => told.view)]
  return (
    near.some(({ chunks }) => chunks.some((chunk) => isNoun(chunk) && isFight(chunk.head))) ||
    earlier.some(({ candidates }) => candidates.some((c) => c.kind === 'killed' && c.quantity))
  )
}

/** "31 víctimas de la cárcel", "of the riot", "of Tarsis"; not "víctimas de trata". */
function isOfWhere({ chunks }: SentenceView, { index }: Phrase): boolean {
  const of = complementOf(chunks, index)
  return (
    !of ||
    of.place !== null ||
    isFight(of.head) ||
    of.classes.some((name) => name === 'prison' || name === 'area' || name === 'violence')
  )
}

const left: ReadonlySet<Sense> = new Set<Sense>(['leave', 'cost', 'be', 'exist', 'reach', 'claim', 'say'])
const adds =
  /^(?:sumar|acumul\w+|registrar|contar|contabilizar|mencionar|reconocer|admitir|informar|hablar|reportar|poner|record|count|mention|total|number|admit|report|acknowledge|speak|see|suffer)$/
const days = /^(?:day|jornada|dia|episode|episodio|hecho|tragedia|tragedy|night|noche)$/

/** "matanzas con 33 víctimas", ", con 26 víctimas": set beside what happened; not "met with 33 victims". */
function isBeside({ chunks }: SentenceView, { governor, index }: Phrase): boolean {
  if (!/^(?:with|con)$/.test(governor?.preposition ?? '')) return false
  const of = chunks[index - 2]
  return (
    of?.kind === 'comma' || of?.kind === 'date' || (isNoun(of) && (isFight(of.head) || days.test(of.head)))
  )
}

/** Is it told how many they are: "dejó 79 víctimas", "las víctimas fueron 119", "informó de 52 víctimas"? */
const isHowMany = (view: SentenceView, phrase: Phrase): boolean =>
  isBeside(view, phrase) ||
  phrase.links.some(
    ({ verb, via }) =>
      via !== 'reduced' &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future &&
      (adds.test(verb.lemma) || verb.senses.some((sense) => left.has(sense))),
  ) ||
  isSpokenOf(view, phrase)

/** "spoke of 52 victims", "mantiene el registro en 31 víctimas". */
function isSpokenOf({ chunks }: SentenceView, { governor }: Phrase): boolean {
  const noun = governor?.noun == null ? undefined : chunks[governor.noun]
  // "informó al principio de 52 víctimas".
  const opening = isNoun(noun) && openings.test(noun.head)
  const verb = opening ? chunks[(governor?.noun ?? 0) - 2] : chunks[governor?.verb ?? -1]
  return /^(?:of|de)$/.test(governor?.preposition ?? '')
    ? isVerb(verb) && !verb.negated && (adds.test(verb.lemma) || verb.senses.includes('say'))
    : /^(?:at|in|en)$/.test(governor?.preposition ?? '') &&
        isNoun(noun) &&
        (noun.classes.includes('toll') || /^(?:registro|lista|record|list)$/.test(noun.head))
}

const alive: ReadonlySet<Sense> = new Set<Sense>(['hurt', 'free', 'survive', 'seize', 'hold', 'return'])

/** Those of whom the text has told that they are dead: "De las 31 víctimas de la cárcel", "las 34 víctimas que dejó el motín". */
function areTheDead(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { noun, links, classes } = phrase
  if (
    !(/^victim/.test(noun.head) || isOfVictims(view, phrase)) ||
    noun.count?.alone ||
    !isOfWhere(view, phrase)
  )
    return false
  if (classes.some((name) => name === 'hurt' || name === 'hostage' || name === 'freed')) return false
  if (links.some(({ verb }) => verb.senses.some((sense) => alive.has(sense)))) return false
  const known = phrase.bare || noun.determiner === 'definite' || noun.determiner === 'demonstrative'
  return (known || isHowMany(view, phrase)) && tellsOfDead(view, story)
}

/** "El primer parte hablaba de 14 víctimas": of the dead that the article has told of. */
export function victims(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const told = view.phrases.filter(
    (phrase) =>
      isFree(phrase, taken) &&
      (isOfVictims(view, phrase) || (victim.test(phrase.noun.head) && !phrase.noun.count?.alone)),
  )
  if (told.length === 0) return []
  const here = taken.find((c) => c.kind === 'killed' && c.quantity)
  const model = here ?? lastTold(story, (c) => c.kind === 'killed' && c.quantity)
  const earlier = tellsEarlier(view) !== null
  // A team has losses too, and owns to none.
  const losses = told.some(({ noun }) => /^(?:losses|bajas)$/.test(noun.head)) && holds(view, ownsTo)
  const said =
    (losses && story.earlier.slice(-2).some(({ candidates }) => candidates.some((c) => c === model))) ||
    view.verbs.some(({ verb }) => /^(?:speak|hablar|claim|cobrar)$/.test(verb.lemma))
  if (model && (here || earlier || said))
    return told.map((phrase) => countedLike(model, phrase, earlier ? { status: 'superseded' } : {}))
  const apart = besideHurt(view, taken)
  return told.flatMap((phrase) => {
    const whole = apart ?? (isOfVictims(view, phrase) ? model : undefined)
    if (whole) return [countedLike(whole, phrase, { model: undefined })]
    return story.crisis && areTheDead(view, phrase, story)
      ? [candidateFor('killed', 'people', phrase, 8)]
      : []
  })
}
