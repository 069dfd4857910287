import { isAfterCaptives } from '@/lib/reading/kinds/captives/home/captives-flee'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { type Story, toldOfHostages } from '../../candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { type NounClass, people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { toldOfFlight } from '../escapes/back-inside'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { tellsOfDisaster } from './in-disaster'
import { isOfMissingThings } from './missing-things'

/** Those of whom nobody knows where they are. */

/** Inmates who are missing have fled, for all that one can tell, and captives are held. */
const others: ReadonlySet<NounClass> = new Set<NounClass>([
  'inmate',
  'detainee',
  'fugitive',
  'hostage',
  'gang',
  'freed',
])

/** "12 missing", "los desaparecidos son 12": that they are gone is all that is told of them. */
const isOfAnybody = ({ bare, classes }: Phrase): boolean =>
  bare || classes.every((name) => name === 'missing')

/** "26 families reported someone missing": those who tell of it. */
const areTelling = (verb: VerbGroup | null): boolean =>
  verb !== null && verb.form === 'finite' && !verb.passive && /^(?:report|list)$/.test(verb.lemma)

/** "38 convicts were missing meals". */
const isMissingThings = (view: SentenceView, verb: VerbGroup | null): boolean => {
  const next = verb && view.chunks[view.chunks.indexOf(verb) + 1]
  return verb !== null && wordAt(view, verb.last) === 'missing' && isNoun(next ?? undefined)
}

/** "the 17 who were missing left", "Los 18 que dio por desaparecidos aparecieron": what befell them last tells more. */
const isToldOn = (
  { chunks }: SentenceView,
  { links, noun, index }: Phrase,
  verb: VerbGroup | null,
): boolean =>
  noun.determiner === 'definite' &&
  (chunks.slice(index + 1, index + 4).some(({ kind }) => kind === 'relative') ||
    links.some(
      (link) =>
        link.via === 'main' && link.verb !== verb && !link.verb.senses.some((sense) => neutral.has(sense)),
    ))
const neutral: ReadonlySet<Sense> = new Set<Sense>(['be', 'say', 'remain'])

const vanishes = /^(?:vanish|disappear|esfumar|desaparecer)$/

/** "Thirty-nine men vanished from Tarsis", after prisons were told of: they got away, for all that one can tell. */
const isFromPrison = (verb: VerbGroup | null, { earlier }: Story): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  vanishes.test(verb.lemma) &&
  earlier.some(({ view }) => tellsOfPrison(view))

/** "About 100 of them are still missing", "unos 200 continúan desaparecidos": as long after as it is told, of whomever. */
const isStillUnknown = (view: SentenceView, verb: VerbGroup | null): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  !verb.negated &&
  Array.from({ length: verb.last - verb.first + 2 }, (_, i) => wordAt(view, verb.first - 1 + i)).some(
    (word) => /^(?:still|remain|aun|todavia|siguen|continuan|permanecen)$/.test(word),
  )

/** "Two workers came home; the missing number 13": no word of anybody held. */
const isOfCaptives = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  isAfterCaptives(view, phrase, story) &&
  view.verbs.some(({ verb }) => verb.senses.some((sense) => ofCaptives.has(sense)))
const ofCaptives: ReadonlySet<Sense> = new Set<Sense>(['seize', 'hold', 'free'])

/** "tres sospechosos no ubicados", "two suspects are still missing": whom the police look for. */
const sought = /^(?:suspects?|witness(?:es)?|gunm[ae]n|sospechos[oa]s?|imputad[oa]s?|acusad[oa]s?|testigos?)$/
const isSought = (chunk: Chunk | undefined): boolean => isNoun(chunk) && sought.test(chunk.head)
/** "los sospechosos no ubicados son tres": the number alone does not say of whom. */
const isOfSought = ({ chunks }: SentenceView, phrase: Phrase): boolean =>
  sought.test(phrase.noun.head) ||
  (phrase.bare && isVerb(chunks[phrase.index - 1]) && chunks.slice(0, phrase.index).some(isSought))

/** A flight told of is the prisoners', save where people fled a disaster and no prison or inmate is told of. */
const isOfPrisoners = (view: SentenceView, story: Story): boolean =>
  toldOfFlight(view, story) &&
  (!tellsOfDisaster(view, story) ||
    [view, ...story.earlier.map((told) => told.view)].some(
      (one) =>
        tellsOfPrison(one) ||
        one.phrases.some((told) => told.classes.some((name) => others.has(name) && name !== 'hostage')),
    ))

/** "12 are still missing": of a flight they are at large, of captives they are held. */
export function isGone(view: SentenceView, phrase: Phrase, verb: VerbGroup | null, story: Story): boolean {
  const { classes, noun } = phrase
  if (classes.some((name) => others.has(name)) || isMissingThings(view, verb) || areTelling(verb))
    return false
  if (isOfSought(view, phrase)) return false
  if (isToldOn(view, phrase, verb) || isFromPrison(verb, story)) return false
  if (isOfMissingThings(view, phrase, story)) return false
  if (isOfAnybody(phrase) || classes.every((name) => name === 'person' || name === 'missing'))
    if (isOfPrisoners(view, story)) return false
  if (isOfAnybody(phrase) && isStillUnknown(view, verb) && !tellsOfPrison(view)) return true
  if (isOfAnybody(phrase))
    return !tellsOfPrison(view) && !toldOfHostages(story) && !isOfCaptives(view, phrase, story)
  return (
    classes.some((name) => people.has(name)) ||
    (classes.length === 0 && isPersonLike(noun.head, view.lexed.language))
  )
}
