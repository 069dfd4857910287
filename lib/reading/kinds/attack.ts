import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { cars } from '@/lib/reading/lexicon/vehicles'
import { says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, type KindRule, quantityOf, type Story } from '../candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import { chunkAt } from '../grammar/clause'
import { deniesIt } from '../grammar/denied-part'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { tells, toldSign } from '../grammar/told-signs'
import { bombs, weekdays } from '../lexicon/alternatives'
import { people } from '../lexicon/noun-classes'
import { labelledAs } from './counting/labelled'
import { deedOf, fact, isBlast, isShock, isThrown } from './violence/deed'
import { blownUp, explosives, targets } from './violence/deed-words'
import { deedsElsewhere } from './violence/deeds-elsewhere'
import { isMention, isOnlySaid } from './violence/known-violence'
import { isThrownAt, wentOff } from './violence/laden-vehicles'
import { isHeard } from './violence/sounds-of-arms'

const carBomb = /^(?:(?:car|truck|motorcycle|letter|parcel) bombs|(?:coches|carros|autos|motos) bomba)$/
const wakes = /^(?:wake|awake|awaken|amanecer|despertar)$/

const blasts = /^(?:explosion|estallido|detonacion|detonation|lanzamiento)(?:es|s)?$/
const blown = wordLike(bombs, cars, 'devices?')

/** "la explosión de dos carros bomba", "the explosion of two grenades": it tells of an act, and how many. */
function isBlastOf(view: SentenceView, { noun, governor }: Phrase): boolean {
  const blast = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(blast) || !blasts.test(blast.head) || blast.determiner === 'negative') return false
  return /^(?:of|de)$/.test(governor?.preposition ?? '') && blown.test(noun.head) && blast.count === null
}

/** "woke up with two car bombs", "12 blasts, including two car bombs": bombs that went off, not those found or seized. */
function isBombing(view: SentenceView, phrase: Phrase): boolean {
  const { noun, index } = phrase
  if (isBlastOf(view, phrase)) return true
  if (!carBomb.test(`${wordAt(view, noun.last - 1)} ${wordAt(view, noun.last)}`)) return false
  const [sum, second, joint] = [view.chunks[index - 3], view.chunks[index - 2], view.chunks[index - 1]]
  if (joint?.kind !== 'preposition') return false
  const woken = view.verbs.some(
    ({ verb, index: at }) => at < index && wakes.test(verb.lemma) && !verb.negated,
  )
  if (/^(?:with|con|to)$/.test(joint.word)) return woken
  const of = second?.kind === 'comma' ? sum : second
  return joint.word === 'including' && isNoun(of) && of.count !== null && of.classes.includes('violence')
}

/** "set off three bombs". */
const isSetOff = (view: SentenceView, { noun, governor }: Phrase): boolean => {
  const set = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    governor?.preposition === 'off' &&
    set?.kind === 'verb' &&
    set.lemma === 'set' &&
    !set.negated &&
    (explosives.test(noun.head) || noun.head === 'charges')
  )
}

const hackers = signOfWords(
  'hacker hackers cyber cyberattack cyberattacks ransomware ciberataque ciberataques',
)

/** "three bridges were attacked": as many attacks. */
const isStruck = (view: SentenceView, { noun }: Phrase, verb: VerbGroup): boolean =>
  (targets.test(noun.head) || isBlownUp(view, noun, verb)) &&
  !holds(view, hackers) &&
  verb.form === 'finite' &&
  (/^(?:attack|bomb|firebomb|dynamite|ambush|atacar|dinamitar|tirotear)$/.test(verb.lemma) ||
    isBlownUp(view, noun, verb))

/** "two cars were blown up". */
const isBlownUp = (
  view: SentenceView,
  { head }: NounPhrase,
  { lemma, passive, first, last }: VerbGroup,
): boolean =>
  passive &&
  blownUp.test(head) &&
  lemma === 'blow' &&
  [first + 1, last, last + 1].some((at) => wordAt(view, at) === 'up')

/** "three grenades were thrown", "two car bombs shook the town": bombs that went off, and what they struck. */
const isBlown = (view: SentenceView, phrase: Phrase): boolean =>
  isSetOff(view, phrase) ||
  wentOff(view, phrase) ||
  isThrownAt(view, phrase) ||
  phrase.links.some(
    ({ verb, role }) =>
      !verb.negated &&
      (isBlast(verb) ||
        isThrown(view, phrase, verb) ||
        isShock(phrase, verb) ||
        (role === 'theme' && isStruck(view, phrase, verb))),
  )

/** Does the number count attacks, and not what they left: "three blasts", "15" of a count of blasts? */
function countsAttacks(view: SentenceView, phrase: Phrase): boolean {
  const { noun, bare } = phrase
  // "12 people were blown up": so many people, and not attacks.
  const isOfPeople = noun.classes.some((name) => people.has(name))
  if ((noun.count?.value ?? 0) > 1 && !isOfPeople && isBlown(view, phrase)) return true
  if (isBombing(view, phrase)) return true
  if (!noun.classes.includes('violence') && !bare && noun.head !== '') return false
  return meaningsOf(view, phrase).some(
    ({ classes, source }) => classes.includes('violence') && (source === 'noun' || source === 'toll'),
  )
}

/** "three blasts", "the count of blasts passed fifteen". */
function countedAttacks(view: SentenceView): Candidate[] {
  if (view.counted.length === 0 || (says(view, running) && !isOfThisDay(view))) return []
  return view.counted.flatMap((phrase): Candidate[] => {
    const { noun, links, index } = phrase
    if (!noun.count || noun.count.alone || noun.count.share || !countsAttacks(view, phrase)) return []
    const { first, last } = noun.count
    return [{ ...fact({ first, last }, index, links[0]?.verb ?? null, 1), quantity: quantityOf(noun) }]
  })
}

const superlatives = signOfWords('deadliest bloodiest worst largest biggest most peor mayor')

const isSuperlative = (view: SentenceView, noun: NounPhrase) =>
  holds(view, superlatives) &&
  view.lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => superlatives.words.has(norm))

const notDone =
  /^(?:risk|fear|threat|wave|string|spate|series|count|counts|charge|charges|crimes?|suspicion|possibility|kinds?|types?|plot|plan|riesgo|temor|amenaza|ola|serie|cargos?|delitos?|sospecha|tipos?|plan|investigation|investigacion|reports?|complaints?|quejas|denuncias)$/
const unproven =
  /^(?:charge|charg|accuse|accus|convict|suspect|fear|risk|suggest|temer|sugerir|plot|plan|prevent|prepare|acusar|condenar|imputar|planear|planificar|preparar|prevenir|evitar)$/

/** "Linda Battle": the word is part of a name. */
const isName = (view: SentenceView, noun: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(noun.first, noun.last + 1)
    .some(({ norm, capital }, i) => capital && norm === noun.head && noun.first + i > 0 && noun.name !== null)

/** "una explosión que no causó víctimas": it happened, and hurt nobody. */
const harmsNobody = ({ senses }: VerbGroup): boolean =>
  senses.some((sense) => sense === 'cost' || sense === 'leave')

const bodies =
  /^(?:unidad(?:es)?|tropas?|fuerzas?|brigadas?|equipos?|grupos?|escuadron(?:es)?|cuerpos?|carros?|vehiculos?|botas)$/

/** "un fusil de asalto", "la brigada de choque": of what kind it is. */
function tellsKind(view: SentenceView, { noun, governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(of) || governor?.preposition !== 'de' || noun.determiner !== null || noun.plural) return false
  return bodies.test(of.head) || of.classes.some((name) => /^(?:weapon|police|soldier)$/.test(name))
}

/** Modifiers and things that did not happen: "riot police", "no prison riot since", "risk of attacks". */
function happened(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { noun, governor, links } = phrase
  if (!noun.classes.includes('violence') || noun.determiner === 'negative' || noun.count) return false
  if (isSuperlative(view, noun) || isOnlySaid(view, phrase) || isMention(view, noun, links, story))
    return false
  const of = governor?.noun == null ? null : view.chunks[governor.noun]
  const under = governor?.verb == null ? null : view.chunks[governor.verb]
  const feared = of?.kind === 'noun' && notDone.test(of.head)
  const charged = under?.kind === 'verb' && unproven.test(under.lemma)
  const planned = links.some(({ verb, role }) => role === 'theme' && unproven.test(verb.lemma))
  return (
    !feared &&
    !charged &&
    !planned &&
    !tellsKind(view, phrase) &&
    !isName(view, noun) &&
    !links.some(
      ({ verb }) =>
        (verb.negated && !harmsNobody(verb)) || verb.senses.includes('foil') || deniesIt(view, verb),
    )
  )
}

/** "They broke out yesterday at ...": the violence of the sentence before. */
function retold(view: SentenceView, story: Story): Candidate | null {
  const [noun, verb] = view.chunks
  const opens =
    noun?.kind === 'noun' && noun.pronoun && /^(?:they|it|these)$/.test(noun.head) && verb?.kind === 'verb'
  const before = story.earlier.at(-1)?.candidates.some(({ kind }) => kind === 'attack')
  if (!opens || !before || !(verb.senses.includes('happen') || verb.senses.includes('begin'))) return null
  return { ...fact({ first: verb.first, last: verb.last }, null, verb, 3), refersBack: true }
}

/** "the blasts passed fifteen: in X a car was hit; in Y ...": each place of the list had one. */
function listed(view: SentenceView, counted: readonly Candidate[]): Candidate[] {
  const colon = view.chunks.findIndex((chunk) => chunk.kind === 'stop' && chunk.word === ':')
  if (colon < 0 || !counted.some((c) => c.evidence.last < (view.chunks[colon]?.first ?? 0))) return []
  const found: Candidate[] = []
  for (let i = colon + 1; i < view.chunks.length; i++) {
    const place = view.chunks[i]
    if (
      place?.kind !== 'noun' ||
      !place.place?.place ||
      found.some((c) => sameItem(view, c.anchor, place.first))
    )
      continue
    const verb = view.verbs.find(({ index }) => index > i)?.verb
    if (verb)
      found.push({ ...fact({ first: verb.first, last: verb.last }, null, verb, 3), anchor: place.first })
  }
  return found
}
const sameItem = (view: SentenceView, a: number, b: number) =>
  !view.lexed.tokens.slice(a, b).some(({ norm }) => norm === ';')

const violence = toldSign('violence')
const running = toSayings(['since', 'desde'])

/** "Desde la madrugada van 30 ataques": of these hours, no sum over years. */
const isOfThisDay = (view: SentenceView): boolean =>
  view.lexed.tokens.some(
    ({ norm }, at) =>
      /^(?:since|desde)$/.test(norm) && [1, 2].some((step) => hours.test(wordAt(view, at + step))),
  )
const hours = new RegExp(
  `^(?:dawn|midnight|yesterday|morning|madrugada|ayer|anoche|manana|noche|${weekdays})$`,
)

const withOthers = (view: SentenceView, first: Candidate | null): Candidate[] =>
  first ? [first, ...deedsElsewhere(view, chunkAt(view, first.evidence.last))] : []

/** Acts of violence: at most one without a number in a part of a sentence. */
export const attack: KindRule = {
  kind: 'attack',
  find(view, story) {
    const counted = [...countedAttacks(view), ...labelledAs(view, 'attack')]
    if (counted.length > 0) return [...counted, ...listed(view, counted)]
    const phrase = tells(view, violence)
      ? view.phrases.find((candidate) => happened(view, candidate, story))
      : undefined
    if (!phrase) return withOthers(view, deedOf(view) ?? retold(view, story))
    if (says(view, running) && phrase.noun.plural) {
      const heard = view.verbs.find(({ verb }) => isHeard(view, verb))?.verb
      return heard ? [fact({ first: heard.first, last: heard.last }, phrase.index, heard, 3)] : []
    }
    return withOthers(
      view,
      fact(
        { first: phrase.noun.first, last: phrase.noun.last },
        phrase.index,
        phrase.links[0]?.verb ?? null,
        3,
      ),
    )
  },
}
