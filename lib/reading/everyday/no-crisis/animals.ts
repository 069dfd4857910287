import { befellPeople } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import { tellsOfLaw } from '@/lib/reading/everyday/no-captives/other-house'
import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Token } from '@/lib/text/tokens'
import { wordLike } from '@/lib/text/word-set'
import { holds, isSign, signLike } from '@/lib/text/word-signs'

/** "12 injured horses", "12 caballos heridos", "shot 21 wolves". */

const animal = wordLike(
  'animals? dogs? cats? horses? cows? bulls? cattle sheep goats? pigs? chickens? hens? bees deer foxes',
  'wolves wolf bears? lions? lioness(?:es)? tigers? leopards? jaguars? pumas? cougars? elephants?',
  'rhinos? monkeys? gorillas? chimpanzees? snakes? crocodiles? turtles? birds? condors? whales?',
  'dolphins? seals? sharks?',
  'animal(?:es)? mascotas? perros? gatos? caballos? vacas? toros? reses ganado ovejas? cabras? cerdos?',
  'gallinas? pollos? abejas? venados? lobos? osos? leon(?:es|as?)? tigres? leopardos? jaguar(?:es)?',
  'elefantes? monos? gorilas? chimpances? serpientes? cocodrilos? tortugas? aves? pajaros?',
  'condor(?:es)? ballenas? delfin(?:es)? tiburon(?:es)?',
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

/** "released 11 rhinos; two were killed by poachers": the number takes its noun from those counted before it. */
function isOfThoseBefore(view: SentenceView, at: number | null): boolean {
  const own = view.counted.findIndex(({ index }) => index === at)
  const before = view.counted[own - 1]
  return (
    before !== undefined &&
    view.counted[own]?.bare === true &&
    isNamedIn(view, before.noun.first, before.noun.last + 1)
  )
}

/** Whom or what the verb is done to, or those counted. Who is attacked by dogs is another matter: no such attack is claimed either. */
export function isOfAnimals(view: SentenceView, { kind, unit, phrase, verb }: Candidate): boolean {
  if (kind === 'other_count' && !befellPeople(unit))
    return holds(view, animals) && view.lexed.tokens.some(isAnimal) && !tellsOfLaw(view)
  const noun = view.chunks[phrase ?? -1]
  if (isNoun(noun) && holds(view, animals))
    if (isNamedIn(view, noun.first, noun.last + 1) || isOfTheirs(view, noun) || isOfThoseBefore(view, phrase))
      return true
  return (
    kind === 'attack' &&
    verb !== null &&
    view.phrases.some(
      ({ noun: other, links }) => animal.test(other.head) && links.some((l) => l.verb === verb),
    )
  )
}
