import type { Candidate, KindRule, Story } from '@/lib/reading/candidate'
import { isNoun, isOfForces } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { captiveUnit } from '@/lib/reading/kinds/captives/held/captive-unit'
import { countKind } from '@/lib/reading/kinds/counting/count-kind'
import { wordLike } from '@/lib/text/word-set'

/** "303 pupils were abducted. 88 other students had been captured": such people are caught by no police. */

export const nobodysSuspects = wordLike(
  'pupils? students? schoolchildren schoolgirls? schoolboys? child(?:ren)? girls? boys? wom[ae]n villagers? farmers? teachers?',
  'worshippers? congregants? parishioners? passengers? travellers? travelers? nuns? seminarians? babies baby',
  'alumn[oa]s? escolar(?:es)? estudiantes? nin[oa]s? mujer(?:es)? aldean[oa]s? vecin[oa]s? agricultor(?:es)? campesin[oa]s?',
  'profesor(?:es|as?)? maestr[oa]s? fiel(?:es)? feligres(?:es)? pasajer[oa]s? viajer[oa]s? monjas? seminaristas?',
)

const counted = countKind({
  kind: 'hostages_held',
  unit: captiveUnit,
  nouns: [],
  suffers: ['capture'],
  counted: (classes) => classes.includes('person'),
  single: 'never',
  facts: true,
})

const tellsOfForces = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      (isOfForces(chunk) || chunk.classes.some((name) => name === 'police' || name === 'soldier')),
  )

/** Were people told to be held in this sentence or just before, and nobody arrested? */
const isAmongCaptives = (view: SentenceView, { hostages, earlier }: Story): boolean => {
  const last = earlier.slice(-3).flatMap(({ candidates }) => candidates)
  return (
    hostages &&
    last.some(isHostages) &&
    !last.some(({ kind }) => kind === 'detained' || kind === 'escaped') &&
    !tellsOfForces(view)
  )
}

const guilty = wordLike(
  'accused charged suspected confessed possession connection accomplices aiding helping weapons rifles ammunition camera',
  'acusad[oa]s? cargos complices? armas droga drogas cocaina sospechos[oa]s? implicad[oa]s? vendian? cobrar fianza bail',
)

/** "88 other students": more of those told of before, or the same again; and nothing of guilt. */
function isOneOfThem(view: SentenceView, phrase: number | null, { earlier }: Story): boolean {
  const noun = view.phrases.find(({ index }) => index === phrase)?.noun
  if (!noun || view.lexed.tokens.some(({ norm }) => guilty.test(norm))) return false
  const told = earlier.slice(-3).flatMap((before) => before.view.counted)
  const isFreed = view.verbs.some(({ verb }) => verb.senses.includes('free'))
  return noun.another || isFreed || told.some((other) => other.noun.head === noun.head)
}

/** Not suspects whom somebody caught: those who are taken like the captives told of before. */
export const isCapturedToo = (view: SentenceView, { phrase, verb }: Candidate, story: Story): boolean =>
  verb?.passive === true &&
  /^(?:capture|capturar)$/.test(verb.lemma) &&
  view.phrases.some(({ index, noun }) => index === phrase && nobodysSuspects.test(noun.head)) &&
  isAmongCaptives(view, story) &&
  isOneOfThem(view, phrase, story)

export const capturedToo: KindRule['find'] = (view, story) =>
  counted
    .find(view, story)
    .filter((candidate) => isCapturedToo(view, candidate, story))
    // Likeness knows of captures by the police alone.
    .map((candidate) => ({ ...candidate, undoubted: true as const }))
