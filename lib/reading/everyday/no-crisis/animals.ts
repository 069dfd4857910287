import { befellPeople } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import { tellsOfLaw } from '@/lib/reading/everyday/no-captives/other-house'
import { isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import type { Token } from '@/lib/text/tokens'
import { wordLike } from '@/lib/text/word-set'
import { holds, isSign, signLike } from '@/lib/text/word-signs'

/** "12 injured horses", "12 caballos heridos", "shot 21 wolves". */

const animal = wordLike(
  'animals? dogs? cats? horses? cows? bulls? cattle sheep goats? pigs? chickens? hens? bees deer foxes',
  'wolves wolf bears? lions? lioness(?:es)? tigers? leopards? jaguars? pumas? cougars? elephants?',
  'rhinos? monkeys? gorillas? chimpanzees? snakes? crocodiles? turtles? birds? condors? whales?',
  'dolphins? seals? sharks? swine hogs? piglets? poultry ducks? geese turkeys? toads? frogs? pets?',
  'animal(?:es)? mascotas? perros? gatos? caballos? vacas? toros? reses ganado ovejas? cabras? cerdos?',
  'gallinas? pollos? abejas? venados? lobos? osos? leon(?:es|as?)? tigres? leopardos? jaguar(?:es)?',
  'elefantes? monos? gorilas? chimpances? serpientes? cocodrilos? tortugas? aves? pajaros?',
  'condor(?:es)? ballenas? delfin(?:es)? tiburon(?:es)? chanchos?',
)
const animals = signLike(animal)

/** "Three Tigers": in capitals within a sentence they are a band that calls itself so. */
const isAnimal = (token: Token, at: number): boolean => isSign(token, animals) && (!token.capital || at === 0)

const isNamedIn = ({ lexed }: SentenceView, from: number, to: number): boolean =>
  lexed.tokens.slice(from, to).some((token, at) => isAnimal(token, from + at))

/** "30 vidas de ganado", "12 bodies of horses": whose lives and bodies they are. */
const isOfTheirs = (view: SentenceView, { classes, last }: NounPhrase): boolean =>
  classes.some((name) => name === 'life' || name === 'dead') &&
  /^(?:de|of)$/.test(wordAt(view, last + 1)) &&
  isNamedIn(view, last + 2, last + 3)

/** Is the animal what is counted, or whose deaths are? "Swine farmers" are people. */
const isOfAnimal = (view: SentenceView, { first, last, head, classes }: NounPhrase): boolean =>
  (animal.test(head) && isNamedIn(view, first, last + 1)) ||
  (isNamedIn(view, first, last) &&
    classes.some((name) => name === 'death' || name === 'dead' || name === 'hurt'))

const people = /^(?:among|including|entre|incluid[oa]s?)$/

/**
 * "released 11 rhinos; two were killed by poachers", "four dead birds, then 16, then 30": the number takes its noun from those
 * counted before it. "Robaron 300 chanchos y mataron a siete", "killed three, among them a boy": people.
 */
function isOfThoseBefore(view: SentenceView, at: number | null): boolean {
  const { counted, chunks } = view
  const own = counted.findIndex(({ index }) => index === at)
  const bare = counted[own]
  if (!bare?.bare || wordAt(view, bare.noun.first - 1) === 'a') return false
  if ([1, 2, 3, 4, 5].some((step) => people.test(wordAt(view, bare.noun.last + step)))) return false
  const before = counted.slice(0, own).findLast((other) => !other.bare)
  if (!before || !isOfAnimal(view, before.noun)) return false
  const verbs = chunks.slice(before.index + 1, bare.index).filter(isVerb)
  if (before !== counted[own - 1]) return verbs.length === 0
  // "A flock of 50 geese fled when the bomb killed 12".
  return !verbs.some((verb) => !verb.passive && (subjectOf(view, verb)?.first ?? 0) > before.noun.last)
}

/** Whom or what the verb is done to, or those counted. Who is attacked by dogs is another matter: no such attack is claimed either. */
export function isOfAnimals(view: SentenceView, { kind, unit, phrase, verb }: Candidate): boolean {
  if (kind === 'other_count' && !befellPeople(unit))
    return holds(view, animals) && view.lexed.tokens.some(isAnimal) && !tellsOfLaw(view)
  const noun = view.chunks[phrase ?? -1]
  if (isNoun(noun) && holds(view, animals))
    if (isOfAnimal(view, noun) || isOfTheirs(view, noun) || isOfThoseBefore(view, phrase)) return true
  return (
    kind === 'attack' &&
    verb !== null &&
    view.phrases.some(
      ({ noun: other, links }) => animal.test(other.head) && links.some((l) => l.verb === verb),
    )
  )
}
