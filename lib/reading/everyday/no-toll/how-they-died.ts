import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'

import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { frontedWhole } from './fronted-whole'

/** "Six of the dead had been beheaded": how some of those died who were told of before, and no further toll. */

const manner = new RegExp(
  `^${either(
    'behead|decapitat|dismember|mutilat|quarter|burn|incinerat|char|hang|strangl|shoot|stab|poison|suffocat|asphyxiat',
    'decapitad|decapitar|degoll|desmembr|descuartiz|mutilad|mutilar|quem|calcin|carboniz|incinerar|ahorc|colgad|estrangul',
    'baleado|balear|acribill|tirote|apunal|acuchill|envenen|asfixi|golpe',
  )}`,
)
/** "presentaban impactos de bala", "bore stab wounds", "recibieron disparos en la espalda". */
const shows = /^(?:recibir|receive|presentar|tener|mostrar|evidenciar|exhibir|show|bear|have|display)$/

const killed = (senses: readonly string[]): boolean =>
  senses.some((sense) => sense === 'kill' || sense === 'die')

/** The chunk of whom the counted are a part: "six of the dead", "of the 20 dead, six", or null. */
function wholeOf(view: SentenceView, { index }: Phrase): NounPhrase | null {
  const fronted = frontedWhole(view)
  return fronted?.next === index ? fronted.whole : complementOf(view.chunks, index)
}

const alive = signOfWords(
  'hospital hospitals clinic hospitalised hospitalized hospitalizado hospitalizados hospitalizada hospitalizadas internado internados internadas ' +
    'recover recovering recovered recupera recuperan recuperaron recuperandose survive survived sobrevive sobreviven sobrevivio sobrevivieron alive vivo vivos vivas ' +
    'treated atendido atendidos atendida atendidas critical stable critico estable grave graves condition',
)

/** The sentence before told of dead, and none of anybody hurt: then the victims are the dead, unless they live. */
function tellsOfDeadAlone(view: SentenceView, { earlier }: Story): boolean {
  const kinds = earlier.map(({ candidates }) => candidates.map(({ kind }) => kind))
  return kinds.at(-1)?.includes('killed') === true && !kinds.flat().includes('injured') && !holds(view, alive)
}

/** "of the dead", "de las víctimas fatales", "of those killed", "of the slain inmates"; plain "victims" may be alive. */
function isTheDead(view: SentenceView, whole: NounPhrase, story: Story): boolean {
  if (!/^(?:definite|demonstrative)$/.test(whole.determiner ?? '')) return false
  if (/^(?:victims|victimas)$/.test(whole.head) && tellsOfDeadAlone(view, story)) return true
  const behind = view.chunks[view.chunks.indexOf(whole) + 1]
  return (
    whole.classes.includes('dead') ||
    killed(whole.states) ||
    (isVerb(behind) && behind.form === 'reduced' && killed(behind.senses))
  )
}

/** "20 died, five of them beheaded": they are the 20. */
const isCountedDead = ({ noun, links }: Phrase): boolean =>
  noun.classes.includes('dead') || links.some(({ verb }) => !verb.negated && killed(verb.senses))

function isOfDead(view: SentenceView, counted: Phrase, story: Story): boolean {
  const whole = counted.noun.count ? wholeOf(view, counted) : null
  if (!whole?.pronoun) return whole !== null && isTheDead(view, whole, story)
  const before = view.counted.findLast(({ index }) => index < counted.index)
  return before !== undefined && isCountedDead(before)
}

const tellsHow = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, via }) =>
      (via === 'main' || via === 'reduced') &&
      !verb.negated &&
      (manner.test(verb.lemma) || (shows.test(verb.lemma) && via === 'main')),
  )

const rest = /^(?:(?:the|los|las) (?:rest|others?|remaining|otr[oa]s|demas|restantes)|el resto)$/

/** "and the rest suffocated", "of the 31 dead, 27 were hanged and four shot": then each is a part of the whole. */
function isSplit(view: SentenceView): boolean {
  const values = view.counted.map(({ noun }) => noun.count?.value ?? 0)
  const adds = values.some(
    (all, at) => values.length > at + 2 && all === values.slice(at + 1).reduce((sum, part) => sum + part, 0),
  )
  return adds || view.lexed.tokens.some((_, at) => rest.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`))
}

/** "and two hanged", "y otros tres decapitados": of the same dead. */
function goesOn(view: SentenceView, { index, bare, noun }: Phrase, story: Story): boolean {
  const before = view.counted.findLast((one) => one.index < index)
  const next = view.chunks[index + 1]
  const told = isVerb(next) && manner.test(next.lemma) && !next.negated
  return (bare || noun.another) && told && before !== undefined && isOfDead(view, before, story)
}

const most = signOfWords('most majority mayoria')

/** "Most were burned; the others were shot", "la mayoría, 26, fueron quemadas; las otras, apuñaladas": of dead alone told before. */
const isRestOfDead = (view: SentenceView, { first, last }: NounPhrase, story: Story): boolean =>
  holds(view, most) &&
  last - first < 2 &&
  rest.test(`${wordAt(view, first)} ${wordAt(view, last)}`) &&
  tellsOfDeadAlone(view, story)

export function isHowSomeDied(view: SentenceView, { phrase, quantity }: Candidate, story: Story): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (quantity === null && isNoun(noun) && isRestOfDead(view, noun, story)) return true
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted) return false
  const some = (isOfDead(view, counted, story) && tellsHow(counted)) || goesOn(view, counted, story)
  return some && !isSplit(view)
}
