import { keepWith } from '@/lib/text/keep-with'
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { wordAt } from '../grammar/sentence-view'
import { subjectOf, verbBefore } from '../grammar/subject'
import type { NounClass } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'

/** Questions about how many a prison may hold and does hold, shared by the kinds that count it. */

const housed = (classes: NounClass[]) =>
  classes.length === 0 || classes.some((name) => name === 'inmate' || name === 'person' || name === 'room')

/** A number of inmates, or a bare number. */
export const mayBeHoused = (phrase: Phrase): boolean =>
  phrase.noun.count !== null &&
  !phrase.noun.count.alone &&
  !phrase.noun.count.share &&
  (phrase.bare || housed(phrase.noun.classes))

const able = /^(?:can|could|may|puede|pueden|podia|podian|podria)$/
const isHousing = (senses: string[]) => senses.includes('hold') || senses.includes('house')

/** "designed to take 700 men". */
const isMeantTo = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb }) =>
      verb.form === 'infinitive' &&
      /^(?:take|fit|receive|recibir)$/.test(verb.lemma) &&
      verbBefore(view, verb)?.senses.includes('design') === true,
  )

function isAbleVerb(view: SentenceView, phrase: Phrase): boolean {
  const verb = phrase.links.find((l) => l.via === 'main' && isHousing(l.verb.senses))?.verb
  if (!verb || view.chunks.indexOf(verb) > phrase.index) return false
  for (let i = verb.first; i <= verb.last; i++) if (able.test(wordAt(view, i))) return true
  return verb.form === 'infinitive' && verbBefore(view, verb)?.senses.includes('design') === true
}

const roomy = /^(?:plan|pensar|prever|habilitar|adecuar|equip|certify|license|adaptar)$/

/** "three times as many as the 1,000 it can take". */
const isTakable = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:it|they)$/.test(wordAt(view, noun.last + 1)) &&
  able.test(wordAt(view, noun.last + 2)) &&
  /^(?:take|hold|house|fit|accommodate)$/.test(wordAt(view, noun.last + 3))

/** "room for 590", "built for 9,500", "capacidad de 5.000", "el espacio sería para 1 000". */
function isForRoom(view: SentenceView, { governor }: Phrase): boolean {
  if (!governor) return false
  const noun = governor.noun === null ? undefined : view.chunks[governor.noun]
  const verb = governor.verb === null ? undefined : view.chunks[governor.verb]
  if (isNoun(noun) && noun.classes.includes('room') && /^(?:for|of|para|de)$/.test(governor.preposition))
    return true
  if (!isVerb(verb) || !/^(?:for|para)$/.test(governor.preposition)) return false
  if (verb.senses.includes('design') || roomy.test(verb.lemma)) return true
  return (
    (verb.senses.includes('be') || /^(?:alcanzar|bastar)$/.test(verb.lemma)) &&
    subjectOf(view, verb)?.classes.includes('room') === true
  )
}

/** "where 1,100 fit", "donde caben 400". */
const isFitting = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb }) =>
      verb.lemma === 'caber' ||
      (/^(?:entrar|fit)$/.test(verb.lemma) && /^(?:donde|where)$/.test(wordAt(view, verb.first - 1))),
  )

function isCapacityOf(view: SentenceView, phrase: Phrase): boolean {
  return measured(view, phrase)?.classes.includes('room') === true
}

/** What the sentence says is so many: "su aforo es de 2.500", "la población penal asciende a 11.000". */
function measured(view: SentenceView, { governor, index, links }: Phrase): NounPhrase | null {
  const of =
    governor?.verb == null || !/^(?:a|de|en|to|at)$/.test(governor.preposition)
      ? undefined
      : view.chunks[governor.verb]
  const verb = isVerb(of)
    ? of
    : links.find(({ verb: v }) => v.senses.includes('be') || v.senses.includes('reach'))?.verb
  const measures =
    verb && (verb.senses.includes('be') || verb.senses.includes('reach') || verb.senses.includes('exceed'))
  return measures && view.chunks.indexOf(verb) < index ? subjectOf(view, verb) : null
}

/** "1,224 for 454": two bare numbers, the second of which is the room. */
export function roomPartner(view: SentenceView, phrase: Phrase): Phrase | null {
  const { governor } = phrase
  if (!phrase.bare || !governor || !/^(?:for|para)$/.test(governor.preposition) || governor.noun === null)
    return null
  const partner = view.phrases.find((other) => other.index === governor.noun)
  return partner?.bare ? partner : null
}

/** "the 163 places of the jail"; not three places where traces were found. */
const isOfHouse = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.place?.place?.kind === 'prison' ||
      noun.head.startsWith('capac') ||
      [...noun.classes, ...noun.modifiers].some(
        (name) => name === 'prison' || name === 'inmate' || name === 'system',
      ),
  )

export const isCapacity = (view: SentenceView, phrase: Phrase): boolean =>
  mayBeHoused(phrase) &&
  !isExcess(view, phrase) &&
  ((phrase.noun.classes.includes('room') && isOfHouse(view)) ||
    isTakable(view, phrase) ||
    isAbleVerb(view, phrase) ||
    isForRoom(view, phrase) ||
    isMeantTo(view, phrase) ||
    isFitting(view, phrase) ||
    isCapacityOf(view, phrase) ||
    roomPartner(view, phrase) !== null)

const more = new Set(['more', 'mas', 'extra', 'over', 'above', 'too'])
const limit =
  /^(?:that|capacity|capacidad|allowed|permitido|permitidos|intended|limit|encima|many|lo|aforo|supposed|maximum|built|designed|meant|construid[oa]s?|disenad[oa]s?|room|space|beds|espacio|cupo|plazas|camas|corresponden?|caben|deberia|should|ought)$/

/** "more than it has beds for", "over capacity", "por encima del aforo"; not "over the brawl that". */
function compares([word = '', next = '', ...rest]: readonly string[]): boolean {
  if (/^(?:over|above)$/.test(word)) return [next, ...rest.slice(0, 2)].some((w) => bounds.test(w))
  if (word === 'too') return next === 'many'
  if (word === 'por') return rest.slice(0, 4).some((w) => limit.test(w))
  // "more than twice its capacity" tells how many times, not how many too many.
  if (rest.slice(0, 2).some((w) => times.test(w))) return false
  return (
    /^(?:than|de|que)$/.test(next) && (rest[0] === 'that' || rest.some((w) => w !== 'that' && limit.test(w)))
  )
}
const times = /^(?:twice|double|triple|times|half|doble|triple|veces|mitad)$/
const bounds = /^(?:capacity|limit|maximum|aforo|capacidad)$/

/** Up to the next number, of which the words behind it tell. */
function upToNumber(view: SentenceView, from: number, words: string[]): string[] {
  const next = words.findIndex((_, i) => view.lexed.counts.has(from + i))
  return next < 0 ? words : words.slice(0, next)
}

/** "3,000 more than its capacity", "3.000 más de su capacidad", "exceeds its capacity by 3,000". */
export const isExcess = (view: SentenceView, phrase: Phrase): boolean => keptExcess(phrase, view)

/** Worked out once: every kind that counts inmates asks. */
const keptExcess = keepWith((phrase: Phrase, view: SentenceView) => exceeds(view, phrase))

function exceeds(view: SentenceView, phrase: Phrase): boolean {
  const { noun, governor } = phrase
  if (!mayBeHoused(phrase) || !noun.count) return false
  const after = view.lexed.tokens.slice(noun.count.last + 1, noun.count.last + 8).map(({ norm }) => norm)
  const comparison = upToNumber(view, noun.count.last + 1, after).findIndex(
    (word, i) => more.has(word) || (word === 'por' && after[i + 1] === 'encima'),
  )
  if (comparison >= 0 && comparison <= 3 && compares(after.slice(comparison))) return true
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && of.classes.includes('excess')) return true
  if (measured(view, phrase)?.classes.includes('excess')) return true
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const by = governor && /^(?:by|en)$/.test(governor.preposition)
  return Boolean(
    by && (isVerb(verb) ? verb.senses.includes('exceed') : isNoun(of) && of.classes.includes('room')),
  )
}

const isHouse = (view: SentenceView, verb: NonNullable<Phrase['links'][number]>['verb']): boolean => {
  const subject = subjectOf(view, verb)
  if (!subject) return true
  return (
    subject.place !== null ||
    subject.classes.includes('prison') ||
    subject.classes.includes('system') ||
    subject.classes.includes('room') ||
    /^(?:it|which|that|they)$/.test(subject.head)
  )
}

/** "entre los muertos hay dos menores": a part of those, not who lives there. */
const isAmong = (view: SentenceView, verb: VerbGroup): boolean => {
  const at = view.chunks.indexOf(verb)
  const [among, whom] = [view.chunks[at - 2], view.chunks[at - 1]]
  return among?.kind === 'preposition' && /^(?:entre|among)$/.test(among.word) && isNoun(whom)
}

/** "hay 12 reos muertos": told of for what befell them, not as the population. */
const isVictim = ({ noun, links }: Phrase): boolean =>
  [...noun.classes, ...noun.modifiers].some((name) => victims.has(name)) ||
  links.some(({ verb, via }) => via !== 'main' && verb.senses.some((sense) => fates.has(sense)))
const victims = new Set<NounClass>(['dead', 'hurt', 'hostage', 'fugitive', 'detainee', 'freed'])
const fates = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'escape', 'free', 'riot', 'strike'])

const inPrison = keepWith(
  (view: SentenceView): boolean =>
    view.phrases.some((phrase) => phrase.noun.count && isForRoom(view, phrase)) ||
    view.phrases.some(
      ({ noun }) =>
        noun.classes.includes('prison') ||
        noun.classes.includes('room') ||
        noun.place?.place?.kind === 'prison' ||
        /^(?:cells?|celdas?)$/.test(noun.head),
    ),
)

/** Inmates, or people in a sentence about a prison: "180 prisoners", "2,400 men ... in a block meant for 400". */
const mayBeInmates = (view: SentenceView, { classes, bare }: Phrase): boolean =>
  classes.includes('inmate') || ((bare || classes.includes('person')) && inPrison(view))

const stays = /^(?:live|vivir|convivir|habitar|permanecer|sleep|dormir|remain|quedar)$/

/** "900 women were locked up in the prison", "2,400 men live there", "were left in the cells". */
function isKept(view: SentenceView, phrase: Phrase): boolean {
  if (isVictim(phrase) || !mayBeInmates(view, phrase)) return false
  return phrase.links.some(({ verb, via }) => {
    if (verb.negated || verb.form === 'infinitive' || via === 'shared') return false
    const housed_ = verb.senses.includes('house') && (verb.passive || verb.form === 'reduced')
    return housed_ || (via === 'main' && (stays.test(verb.lemma) || (verb.lemma === 'leave' && verb.passive)))
  })
}

/** "a prison population of 38,000", "home to 7,000 prisoners", "the 994 inmates of the prison". */
function isPopulationNoun(view: SentenceView, phrase: Phrase): boolean {
  const { governor, noun, index } = phrase
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && of.head === 'home' && governor?.preposition === 'to') return mayBeInmates(view, phrase)
  const subject = isNoun(of) ? of : subjectBefore(view, phrase)
  if (subject && /^(?:population|poblacion)$/.test(subject.head))
    return phrase.classes.includes('inmate') || inPrison(view) || isOfPrison(view, subject)
  const [preposition, whole] = [view.chunks[index + 1], view.chunks[index + 2]]
  const within = preposition?.kind === 'preposition' && isNoun(whole)
  const prison = within && (whole.classes.includes('prison') || whole.place?.place?.kind === 'prison')
  return Boolean(prison) && noun.determiner === 'definite' && phrase.classes.includes('inmate')
}

const isOfPrison = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(first, last + 3)
    .some(({ norm }) =>
      /^(?:prison|jail|inmate|carcelaria|penitenciaria|penal|reclusa|penitentiary)$/.test(norm),
    )

/** Of "the prison population stands at 38,000": the population. */
function subjectBefore(view: SentenceView, { governor, links }: Phrase): NounPhrase | null {
  const chunk = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verb = isVerb(chunk) ? chunk : links.find(({ via }) => via === 'main')?.verb
  return verb?.senses.some((sense) => sense === 'reach' || sense === 'be' || sense === 'exceed')
    ? subjectOf(view, verb)
    : null
}

/** "Con 97.000 presos, Colombia arrastra", "with 2,300 inmates in space for 1,600": what a country or prison has. */
const isWith = (view: SentenceView, { governor, classes }: Phrase): boolean =>
  /^(?:with|con)$/.test(governor?.preposition ?? '') &&
  governor?.noun == null &&
  governor?.verb == null &&
  classes.includes('inmate') &&
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('room') ||
      noun.classes.includes('excess') ||
      /^(?:population|poblacion)$/.test(noun.head) ||
      noun.place?.place?.kind === 'prison',
  )

/** "19.500 personas en cárceles". */
function isInPrisons(view: SentenceView, { index, classes }: Phrase): boolean {
  const [preposition, noun] = [view.chunks[index + 1], view.chunks[index + 2]]
  const within = preposition?.kind === 'preposition' && /^(?:in|en)$/.test(preposition.word)
  return within && isNoun(noun) && noun.classes.includes('prison') && classes.includes('person')
}

/** "holds up to 38,000", "hay 2 260 personas", "2,230 in space for 590": how many are there. */
export function isPopulation(view: SentenceView, phrase: Phrase): boolean {
  if (!mayBeHoused(phrase) || isExcess(view, phrase) || isCapacity(view, phrase)) return false
  if (isKept(view, phrase) || isPopulationNoun(view, phrase) || isWith(view, phrase)) return true
  const inRoom =
    view.chunks[phrase.index + 1]?.kind === 'preposition' ? view.chunks[phrase.index + 2] : undefined
  const forMany = isNoun(inRoom) && /^(?:for|para)$/.test(wordAt(view, inRoom.last + 1))
  if (phrase.bare && forMany && inRoom.classes.includes('room')) return true
  if (view.phrases.some((other) => roomPartner(view, other) === phrase)) return true
  if (/^(?:poblacion|population|censo)$/.test(measured(view, phrase)?.head ?? '')) return true
  const link = phrase.links.find((l) => l.role === 'theme' && l.via === 'main')
  if (!link || link.verb.negated || view.chunks.indexOf(link.verb) > phrase.index) return false
  const { senses } = link.verb
  if (senses.includes('exist'))
    return !isVictim(phrase) && !isAmong(view, link.verb) && !phrase.bare && mayBeInmates(view, phrase)
  const roomy = view.phrases.some(
    (other) => other.noun.classes.includes('room') || (other.noun.count !== null && isForRoom(view, other)),
  )
  const possessing =
    senses.includes('have') &&
    (phrase.noun.classes.includes('inmate') || (phrase.bare && roomy) || isInPrisons(view, phrase))
  return (isHousing(senses) || possessing) && !link.verb.passive && isHouse(view, link.verb)
}
