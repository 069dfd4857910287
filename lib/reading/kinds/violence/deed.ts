import { complementOf } from '@/lib/reading/grammar/links/links'
import { says, toSayings } from '@/lib/text/sayings'
import { wordSet } from '@/lib/text/word-set'
import { type Candidate, isOne } from '../../candidate'
import { isDenied, isUnwilled } from '../../grammar/assertion'
import { isNoun, isOfForces, type NounPhrase, type Range, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { people } from '../../lexicon/noun-classes'
import { isForcedEntry, mayForceEntry } from './armed-entry'
import { isArson, isOfFire } from './arson'
import { isOfBands } from './bands'
import {
  aimedShots,
  armory,
  bombWords,
  deeds,
  explosives,
  fights,
  fires,
  mayTellDeed,
  rushed,
  storms,
  tools,
} from './deed-words'
import { isHitAlone } from './hit-alone'
import { isBreach, isHeard } from './sounds-of-arms'
import { isBlown, isFallen } from './struck'
import { isTakenByArms, mayTakePlace } from './taken-by-arms'
import { isUnrest, mayTellUnrest } from './unrest'

/** Acts of violence that a verb tells. */

export const fact = (
  evidence: Range,
  phrase: number | null,
  verb: VerbGroup | null,
  rank: number,
): Candidate => ({
  kind: 'attack',
  quantity: null,
  unit: 'attacks',
  evidence,
  anchor: evidence.first,
  phrase,
  verb,
  rank,
  status: 'reported',
})

/** "with stab wounds", "accused of having shot", "plotted to bomb": no deed that is told as done. */
function isUnproven(view: SentenceView, verb: VerbGroup): boolean {
  const before = view.chunks[view.chunks.indexOf(verb) - 1]
  const bare = before?.kind === 'preposition' && verb.form !== 'gerund'
  return bare || isUnwilled(view, verb.first) || isDenied(view, verb.first)
}

/** "the attacked wing", "el pabellón atacado": only says which. */
function isMention(view: SentenceView, verb: VerbGroup): boolean {
  const before = view.chunks[view.chunks.indexOf(verb) - 1]
  return (
    verb.form === 'reduced' &&
    before?.kind === 'noun' &&
    before.determiner === 'definite' &&
    before.count === null &&
    !before.classes.some((name) => people.has(name)) &&
    before.name === null &&
    view.lexed.language === 'es'
  )
}

/** "several had been beheaded", "others shot or stabbed": how some of those counted died. A mayor who was murdered is news. */
const isToldByToll = (view: SentenceView, verb: VerbGroup): boolean => {
  const { senses, form, passive } = verb
  const told =
    (senses.includes('kill') && (passive || form !== 'finite')) ||
    (passive && isOfVictims(view, verb)) ||
    (form === 'reduced' && senses.includes('shoot'))
  return (
    told && !view.phrases.some(({ noun, links }) => isOne(noun) && links.some((link) => link.verb === verb))
  )
}

/** "Most of the victims were stabbed, not shot". */
const isOfVictims = (view: SentenceView, verb: VerbGroup): boolean => {
  const who = subjectOf(view, verb)
  const whole = who && complementOf(view.chunks, view.chunks.indexOf(who))
  return [who, whole].some((noun) => noun?.plural && /^(?:victims|victimas|dead|bodies)$/.test(noun.head))
}

/** "Nobody was shot". */
const isNobody = (view: SentenceView, verb: VerbGroup): boolean => {
  const who = subjectOf(view, verb)
  return (
    who !== null &&
    (who.determiner === 'negative' || /^(?:nobody|none|nadie|ningun[oa]?)$/.test(wordAt(view, who.last)))
  )
}

export function deedOf(view: SentenceView): Candidate | null {
  if (![mayTellDeed, mayForceEntry, mayTellUnrest, mayTakePlace].some((may) => may(view))) return null
  const found = view.verbs.find(({ verb }) => isToldDeed(view, verb))
  return found ? fact({ first: found.verb.first, last: found.verb.last }, null, found.verb, 3) : null
}

export const isToldDeed = (view: SentenceView, verb: VerbGroup): boolean =>
  !verb.negated &&
  !verb.future &&
  verb.form !== 'infinitive' &&
  !isToldByToll(view, verb) &&
  !isNobody(view, verb) &&
  !isMention(view, verb) &&
  !verb.conditional &&
  (isDeed(view, verb) || isBlast(verb)) &&
  !isUnproven(view, verb)

/** Not what is done to a number of people: their toll tells it. Nor what police do. */
function isDeed(view: SentenceView, verb: VerbGroup): boolean {
  if (storms.has(verb.lemma)) return !verb.passive && !isByForces(subjectOf(view, verb))
  if (fights.test(verb.lemma) && verb.form === 'finite' && isOfBands(view, verb)) return true
  if (isArmed(view, verb) || isBlown(view, verb) || isFallen(view, verb) || isForcedEntry(view, verb))
    return true
  if (isUnrest(view, verb) || isHeard(view, verb) || isBreach(view, verb)) return true
  if (isTakenByArms(view, verb)) return true
  if (isRush(view, verb) || isShotsAt(view, verb) || isMetWith(view, verb)) return true
  if (verb.lemma === 'accionar' && says(view, weapons)) return true
  if (isOtherwise(view, verb) || isOfFire(view, verb)) return false
  const told = deeds.has(verb.lemma) || verb.senses.includes('attack') || firesOn(view, verb)
  if (!(told || isArson(view, verb) || isFight(view, verb) || isHurled(view, verb))) return false
  if (isHitAlone(view, verb)) return true
  return !view.phrases.some(
    ({ noun, links, classes, bare }) =>
      (bare || classes.some((name) => people.has(name) && name !== 'gang')) &&
      noun.count &&
      !noun.count.alone &&
      links.some((l) => l.verb === verb && l.role === 'theme'),
  )
}
/** "prices shot up", "the state shelled out a million", "sparks set the ceiling alight". */
const isOtherwise = (view: SentenceView, verb: VerbGroup): boolean =>
  /^(?:shoot (?:past|ahead|up|to)|shell out)$/.test(`${verb.lemma} ${wordAt(view, verb.last + 1)}`) ||
  (verb.lemma === 'set' &&
    [subjectOf(view, verb)?.head, wordAt(view, verb.first - 1)].some((word) => kindlers.test(word ?? '')))

const kindlers =
  /^(?:sparks?|embers?|lightning|flares?|candles?|heaters?|stoves?|fires?|flames?|fireworks?|pyrotechnics|circuit|cigarettes?|wires?|cables?)$/

/** "special police units stormed", "soldados irrumpieron". */
const isByForces = (subject: NounPhrase | null): boolean => subject !== null && isOfForces(subject)

/** "fired on the gate", "dispararon contra los celadores". */
const firesOn = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  fires.test(lemma) &&
  (/^(?:on|at|into|contra)$/.test(view.lexed.tokens[last + 1]?.norm ?? '') ||
    (wordAt(view, last + 2) === 'mansalva' && wordAt(view, last + 3) === 'contra') ||
    /^(?:veces|times|tiros|balazos)$/.test(view.lexed.tokens[last + 2]?.norm ?? '') ||
    isVolley([1, 2, 3, 4, 5].map((step) => view.lexed.tokens[last + step]?.norm ?? '')))

/** "fired 65 rounds at the house". */
const isVolley = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) =>
    /^(?:rounds|shots|bullets|volleys|tiros|disparos|balas|rafagas)$/.test(word),
  )
  return at >= 0 && /^(?:at|on|into|contra)$/.test(words[at + 1] ?? '')
}

/** "inmates blew at a wall with dynamite", "los presos se atacaron con machetes": whatever they do, they do it with weapons. */
const isArmed = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  !verb.senses.includes('be') &&
  isOfBands(view, verb) &&
  view.chunks.some((chunk, i) => {
    const before = view.chunks[i - 1]
    const used =
      before?.kind === 'preposition'
        ? /^(?:with|con)$/.test(before.word)
        : before === verb && /^(?:use|wield|usar|emplear|utilizar)$/.test(verb.lemma)
    return i > view.chunks.indexOf(verb) && chunk.kind === 'noun' && used && armory.test(chunk.head)
  })
const weapons = toSayings(['armas'])
const isFight = (view: SentenceView, { lemma }: VerbGroup): boolean =>
  /^(?:enfrentar|pelear|chocar|interceptar|fight|disputar|recibir|perseguir|encarar)$/.test(lemma) &&
  says(view, tools)
const isHurled = (view: SentenceView, verb: VerbGroup): boolean =>
  throwing.has(verb.lemma) &&
  view.phrases.some(
    (phrase) =>
      phrase.links.some((l) => l.verb === verb) &&
      (isThrown(view, phrase, verb) || isFull(view, phrase.index)),
  )

/** "threw a bag of explosives", "arrojaron un saco con explosivos". */
function isFull({ chunks }: SentenceView, index: number): boolean {
  const [link, what] = chunks.slice(index + 1, index + 3)
  return (
    link?.kind === 'preposition' &&
    /^(?:of|with|full|de|con)$/.test(link.word) &&
    isNoun(what) &&
    bombWords.test(what.head)
  )
}

const against = /^(?:contra|at|on)$/

/** "arremetió contra los internos": at people or a place, not at a government in words. */
function isRush(view: SentenceView, verb: VerbGroup): boolean {
  if (!rushed.test(wordAt(view, verb.last)) || wordAt(view, verb.last + 1) !== 'contra') return false
  const whom = view.chunks[view.chunks.indexOf(verb) + 2]
  return (
    isNoun(whom) && whom.classes.some((name) => name === 'inmate' || name === 'guard' || name === 'person')
  )
}

/** "hubo tiros contra una comisaría", "there were shots at a police station". */
const isShotsAt = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.senses.some((sense) => sense === 'exist' || sense === 'happen' || sense === 'cost') &&
  view.phrases.some(
    ({ noun, links }) =>
      aimedShots.test(noun.head) &&
      links.some((link) => link.verb === verb) &&
      against.test(wordAt(view, noun.last + 1)),
  )

/** "fue recibida con explosivos y fusilería": whoever comes is attacked. */
const isMetWith = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.passive &&
  /^(?:recibir|meet|met|greet)$/.test(verb.lemma) &&
  /^(?:con|with)$/.test(wordAt(view, verb.last + 1)) &&
  [2, 3].some((step) => armory.test(wordAt(view, verb.last + step)))

const throwing = wordSet('throw hurl toss lob launch drop lanzar arrojar tirar soltar')
/** "three grenades were thrown"; an "artefacto" may be launched on a market. */
export const isThrown = (view: SentenceView, { noun }: Phrase, verb: VerbGroup) =>
  throwing.has(verb.lemma) &&
  bombWords.test(noun.head) &&
  (!/^artefactos?$/.test(noun.head) || /^(?:explosiv|incendiari)/.test(wordAt(view, noun.last)))
/** "two car bombs shook the town". */
export const isShock = ({ noun }: Phrase, verb: VerbGroup) =>
  /^(?:shake|rock|startle|hit|strike|jolt|rattle|target|tear|rip|breach|blast|wreck|destroy|sacudir|destrozar|reventar|estremecer|remecer|despertar|golpear)$/.test(
    verb.lemma,
  ) && explosives.test(noun.head)

export const isBlast = (verb: VerbGroup) =>
  verb.senses.includes('attack') &&
  /^(?:go|blow|explotar|estallar|detonar|detonate|explode|hacer)$/.test(verb.lemma)
