import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Candidate, KindRule, Story } from '../candidate'
import { isNoun, type NounPhrase } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { type NounClass, people } from '../lexicon/noun-classes'
import { isCapturedToo } from './captives/held/captured-too'
import { isTakenByLaw } from './counting/by-law'
import { countKind } from './counting/count-kind'
import { isTakenByCaptors, isTakenByForces, mayBeCaughtAgain } from './counting/who-holds'
import { isHeldInPrison } from './inmates/held-in-prison'
import { isInSuchHouse } from './inmates/in-such-house'
import { isWhoFasts } from './inmates/own-fast'
import { tellsOfPrison } from './inmates/tells-of-prison'

/** Those whom inmates may hold: plain "detained" may make hostages of them. An arrest does not. */
const kept = new Set<NounClass>(['staff', 'police'])
const free = new Set<NounClass>(['inmate', 'hostage', 'fugitive'])
const arrests = /^(?:arrest|arrestar|aprehender|apresar)$/

const counted = countKind({
  kind: 'detained',
  unit: 'people',
  nouns: ['detainee', 'arrest'],
  suffers: ['detain', 'capture'],
  counted: (classes, view, { verb }) =>
    !isHeldInPrison(view, verb) &&
    !isTakenByCaptors(view, verb) &&
    (arrests.test(verb?.lemma ?? '') || isTakenByForces(view, verb)
      ? classes.some((name) => people.has(name) && !free.has(name))
      : classes.some((name) => people.has(name) && !free.has(name) && !kept.has(name))),
  single: 'described',
  facts: true,
})

/** "El ejército arrestó a 19 presos por el incendio": an arrest like any other where nobody fled. */
const imprisoned = countKind({
  kind: 'detained',
  unit: 'people',
  nouns: [],
  suffers: ['detain'],
  counted: (classes, view, { verb }) =>
    classes.includes('inmate') &&
    !classes.includes('fugitive') &&
    verb?.form === 'finite' &&
    (arrests.test(verb.lemma) || isTakenByForces(view, verb)) &&
    !isHeldInPrison(view, verb),
  single: 'never',
  facts: false,
})

/** "four guards had been taken away for questioning": by the law, whatever the verb. */
const questioned = countKind({
  kind: 'detained',
  unit: 'people',
  nouns: [],
  suffers: ['seize', 'hold', 'capture', 'catch'],
  counted: (classes, view, { verb }) =>
    isTakenByLaw(view, verb) && classes.some((name) => people.has(name) && !free.has(name)),
  single: 'described',
  facts: true,
})

/** Nobody else is spoken of before. */
const isFirstCount = (view: SentenceView, { index }: Phrase): boolean =>
  !view.phrases.some((other) => other.index < index && other.classes.some((name) => people.has(name)))

/** "escapó con otros 17 hombres; 13 fueron apresados": a bare number behind the flight. */
const isOfThoseWhoFled = (view: SentenceView, noun: NounPhrase): boolean => {
  const said = view.phrases.find((phrase) => phrase.noun === noun || phrase.noun.first === noun.first)
  const whole = complementOf(view.chunks, said?.index ?? 0)
  const fled = view.verbs.findLast(
    ({ verb, index }) => index < (said?.index ?? 0) && verb.senses.includes('escape') && !verb.negated,
  )
  return (
    said?.bare === true &&
    fled !== undefined &&
    (!whole || whole.pronoun) &&
    !view.phrases.some(
      ({ index, noun: other, classes }) =>
        index > fled.index &&
        index < said.index &&
        other.count === null &&
        classes.some((name) => kept.has(name)),
    )
  )
}

/** "Siete fueron las recapturas, cinco en la feria", "there were seven recaptures": whom the noun says. */
function isOfRecaptures(view: SentenceView, { phrase, verb }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (!isNoun(noun) || !verb?.senses.some((sense) => sense === 'be' || sense === 'exist')) return false
  if (recaptures.test(noun.head)) return true
  if (noun.head !== '' || verb.lemma !== 'be') return false
  // What the number is said to be, not "los detenidos tras la recaptura son siete".
  return [subjectOf(view, verb), view.chunks[view.chunks.indexOf(verb) + 1]].some(
    (said) => said && isNoun(said) && recaptures.test(said.head),
  )
}
const recaptures = /^recaptur(?:as|es)$/

/** "112 capturados" in a story of people who fled: they were caught again. */
function isCaughtAgain(view: SentenceView, candidate: Candidate, { earlier }: Story): boolean {
  const { phrase, quantity } = candidate
  const noun = view.chunks[phrase ?? -1]
  if (quantity !== null && isOfRecaptures(view, candidate)) return true
  if (quantity !== null && isNoun(noun) && isOfThoseWhoFled(view, noun)) return true
  const fled = earlier.slice(-6).some(({ candidates }) => candidates.some((c) => c.kind === 'escaped'))
  if (quantity === null || !fled || !isNoun(noun)) return false
  const arrested = earlier.at(-1)?.candidates.some(({ kind }) => kind === 'detained')
  // "Seven inmates fled. Four were picked up on Thursday": a bare number counts of those who fled.
  const whole = complementOf(view.chunks, phrase ?? 0)
  const ofThem =
    noun.head === '' &&
    (!whole || whole.pronoun || whole.classes.some((name) => free.has(name))) &&
    !arrested &&
    view.phrases.some((p) => p.index === phrase && p.bare && isFirstCount(view, p))
  return ofThem || /^(?:(?:re)?capturad[oa]s|(?:re)?captures|(?:re)?capturas)$/.test(noun.head)
}

const most = 20000 // more than are ever arrested at once

/** "there were 1,539 detainees in the jail": the inmates, not people arrested. */
function isInmates(view: SentenceView, { phrase, meaning }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  // "en el país hay 110.000 detenidos": so many live in its jails.
  const many = (noun && isNoun(noun) && noun.count?.value) || 0
  if (many >= most && view.verbs.some(({ verb }) => verb.senses.includes('exist'))) return true
  // "un complejo reúne a 13.100 detenidos", "la huelga de hambre de 90 detenidos".
  if (
    view.counted.some(
      (said) => said.index === phrase && (isInSuchHouse(view, said) || isWhoFasts(view, said)),
    )
  )
    return true
  const own = isNoun(noun) && (/^detainees?$/.test(noun.head) || noun.head === '')
  return (
    own &&
    /^(?:noun|of)$/.test(meaning?.source ?? '') &&
    meaning?.classes.includes('detainee') === true &&
    tellsOfPrison(view)
  )
}

/** "freed 70 detainees", "two detainees were released": what befalls them now is no arrest. */
const isLetGo = (view: SentenceView, { phrase, meaning, verb }: Candidate): boolean =>
  ((meaning?.source === 'noun' && meaning.classes.includes('detainee')) || verb?.form === 'reduced') &&
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(
        ({ verb: now, via }) =>
          (meaning?.source === 'noun' || via === 'main') &&
          now.senses.some(
            (sense) => sense === 'free' || sense === 'escape' || sense === 'transfer' || sense === 'return',
          ),
      ),
  )

/** "30 of those arrested were beaten", where nobody has just said how many were: no count of them. "30 of those named have been arrested" is. */
const isOfThose = (
  { chunks, phrases }: SentenceView,
  { phrase, verb }: Candidate,
  { earlier }: Story,
): boolean => {
  if (earlier.at(-1)?.candidates.some(({ kind }) => kind === 'detained')) return false
  const those = verb?.form === 'reduced' && phrase !== null ? complementOf(chunks, phrase) : null
  return (
    those?.determiner === 'demonstrative' &&
    phrases.some(({ index, links }) => index === phrase && links.some(({ via }) => via === 'main'))
  )
}

export const detained: KindRule = {
  kind: 'detained',
  find: (view, story) =>
    [
      ...counted.find(view, story),
      ...questioned.find(view, story).filter(({ verb }) => isTakenByLaw(view, verb)),
      ...(mayBeCaughtAgain(view, story) ? [] : imprisoned.find(view, story)),
    ]
      .filter(
        (candidate) =>
          !isInmates(view, candidate) &&
          !isLetGo(view, candidate) &&
          !isCapturedToo(view, candidate, story) &&
          !isOfThose(view, candidate, story),
      )
      .map((c) =>
        isCaughtAgain(view, c, story) ? { ...c, kind: 'other_count', unit: 'recaptured inmates' } : c,
      ),
}
