import type { Language } from '@/lib/model/article'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { type SubjectWords, subjectWords } from '@/lib/reading/lexicon/subject-words'
import { says, toSayings } from '@/lib/text/sayings'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { holds, signLike } from '@/lib/text/word-signs'

/** What a whole article is about, told by its words: a match in which attacks are stopped tells of no attack. */

const [shortest, longest] = [3, 11]

type Sign = { name: keyof SubjectWords; stem: string }

/** What a word says of the subject. */
function signsOf(norm: string, words: SubjectWords): Sign[] {
  const signs: Sign[] = []
  for (let length = shortest; length <= longest && length <= norm.length; length++) {
    const stem = norm.slice(0, length)
    // A short stem stands for the whole word, at most in the plural.
    if (length < 5 && norm.length > length + 1) continue
    for (const name of ['grave', 'hard', 'calm', 'invented'] as const)
      if (words[name].has(stem)) signs.push({ name, stem })
  }
  return signs
}

const knownSigns: Record<Language, (token: Token) => readonly Sign[]> = {
  en: onceASpelling(({ norm, kind }) => (kind === 'word' ? signsOf(norm, subjectWords.en) : [])),
  es: onceASpelling(({ norm, kind }) => (kind === 'word' ? signsOf(norm, subjectWords.es) : [])),
}

/** The words of a sentence that show a crisis. */
export function graveWords({ lexed }: SentenceView): Set<string> {
  const signs = lexed.tokens.flatMap((token) => knownSigns[lexed.language](token))
  return new Set(signs.flatMap(({ name, stem }) => (name === 'grave' || name === 'hard' ? stem : [])))
}

/** How many different words of a review make one. */
const review = 4

/** Fewer calm words than this say nothing. */
const few = 2

const dead = signLike(
  /^(?:dead|died|deaths|drowned|bodies|injured|evacuated|herid[oa]s|hirio|hirieron|evacuad[oa]s|muert[oa]s|fallecid[oa]s|murieron|fallecieron|perecieron|cadaveres|desaparecid[oa]s)$/,
)

/** "No hay heridos": of nobody. */
const nobody = toSayings([
  ...['no hay heridos', 'no hay heridas', 'no hubo heridos', 'sin heridos', 'no dejo heridos', 'ni heridos'],
  ...['nobody was injured', 'no one was injured', 'no injured', 'none were injured'],
])

/** A flood at a beach with hotels is none of their news, where people died in it. */
const tellsOfDead = (view: SentenceView): boolean =>
  (holds(view, dead) && !says(view, nobody)) ||
  view.lexed.tokens.some(
    ({ norm }, at) => norm === 'killed' && [1, 2, 3, 4].some((step) => view.lexed.counts.has(at + step)),
  )

/** Does the article tell of violence, captivity or prisons, rather than speak of something else in their words? */
export function tellsOfCrisis(views: readonly SentenceView[], language: Language): boolean {
  const found = {
    grave: new Set<string>(),
    hard: new Set<string>(),
    calm: new Set<string>(),
    invented: new Set<string>(),
  }
  for (const { lexed } of views)
    for (const token of lexed.tokens)
      for (const { name, stem } of knownSigns[language](token)) found[name].add(stem)
  if (found.invented.size >= review) return false
  if (views.some(namesDisaster) && views.some(tellsOfDead)) return true
  return found.calm.size < few || found.grave.size * 2 + found.hard.size >= found.calm.size
}
