import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { guarded, tellsOfSeizedWhom } from './may-be-let-go'

/** Captives let go whom a noun or an infinitive counts: "la salida de 27 guías", "the last to walk out were 46". */

const ways = /^(?:salida|entrega|handover)$/
const captivity = /^(?:encierro|cautiverio|captivity|ordeal)$/
const nouns = signOfWords('salida entrega handover encierro cautiverio captivity ordeal')

/** It came about, or is told as news: nobody asks for it. */
const brings =
  /^(?:lograr|conseguir|permitir|facilitar|posibilitar|acompanar|acompanaron|confirmar|informar|anunciar|reportar|concretar|producir|registrar|dar|cumplir|comenzar|empezar|iniciar|concluir|terminar|acabar|secure|win|confirm|announce|report|allow|complete|begin|end)$/
const ends = /^(?:terminar|acabar|concluir|finalizar|end)$/

const isTold = ({ negated, conditional, future, form }: VerbGroup): boolean =>
  !negated && !conditional && !future && form === 'finite'

const isStay = ({ senses }: VerbGroup): boolean =>
  senses.some((sense) => sense === 'seize' || sense === 'hold' || sense === 'remain')

/** The noun of which the phrase is: "la salida de", and in the list behind it "y de otros 19". */
function wayOf(view: SentenceView, { noun, index, links }: Phrase, found: readonly Phrase[]): boolean {
  // "Con la salida de 12, 33 siguen retenidos": a clause of its own.
  if (links.some(({ verb, via }) => via === 'main' && isStay(verb) && view.chunks.indexOf(verb) > index))
    return false
  const [word, before] = [wordAt(view, noun.first - 2), wordAt(view, noun.first - 1)]
  const listed = found.some(
    (other) =>
      other.index < index &&
      view.chunks
        .slice(other.index + 1, index)
        .every((chunk) => !isVerb(chunk) && chunk.kind !== 'stop' && chunk.kind !== 'relative'),
  )
  if (listed && (/^(?:y|and|,)$/.test(before) || /^(?:y|and|,)$/.test(word))) return true
  if (!/^(?:de|of)$/.test(before) || !(ways.test(word) || captivity.test(word))) return false
  const verb = view.verbs.findLast(({ verb: { last } }) => last < noun.first - 3)?.verb
  const opened = /^(?:tras|con|hasta|after|with|until)$/.test(wordAt(view, noun.first - 4))
  if (captivity.test(word)) return verb !== undefined && isTold(verb) && ends.test(verb.lemma)
  return opened || (verb !== undefined && isTold(verb) && brings.test(verb.lemma))
}

/** Warders and clerks, or a number alone; officers who leave in numbers set out. */
const mayBeCaptive = ({ bare, classes, noun }: Phrase, listed: boolean): boolean =>
  !noun.count?.share &&
  !noun.count?.alone &&
  (bare ||
    classes.includes('hostage') ||
    (classes.some((name) => guarded.has(name)) &&
      (listed || classes.includes('staff') || noun.determiner === 'definite')))

function byNoun(view: SentenceView): Phrase[] {
  if (!holds(view, nouns)) return []
  const found: Phrase[] = []
  for (const phrase of view.counted)
    if (mayBeCaptive(phrase, found.length > 0) && wayOf(view, phrase, found)) found.push(phrase)
  return found
}

const lasts = signOfWords('last first only ones latest ultimos ultimas primeros primeras unicos unicas')

/** "the last to walk out", "los últimos en salir". */
const isLastTo = (view: SentenceView, { form, first, senses, lemma }: VerbGroup): boolean =>
  form === 'infinitive' &&
  (lemma === 'emerge' || senses.some((sense) => sense === 'free' || sense === 'exit')) &&
  (lasts.words.has(wordAt(view, first - 1)) ||
    (wordAt(view, first - 1) === 'en' && lasts.words.has(wordAt(view, first - 2))))

/** "the last to walk out", where "walk" may be a noun. */
function lastToWalk({ lexed: { tokens }, chunkOf }: SentenceView): { index: number } | null {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      lasts.words.has(norm) &&
      tokens[i + 1]?.norm === 'to' &&
      /^(?:walk|come|get|go)$/.test(tokens[i + 2]?.norm ?? '') &&
      /^(?:out|free)$/.test(tokens[i + 3]?.norm ?? ''),
  )
  return at < 0 ? null : { index: chunkOf[at + 3] ?? 0 }
}

/** "The last to walk out were 46 at Roble and 15 in Tarsis", "the last to be freed, 46 guards, had been kept". */
export function lastOut(view: SentenceView): Phrase[] {
  if (!holds(view, lasts)) return []
  const out = view.verbs.find(({ verb }) => isLastTo(view, verb)) ?? lastToWalk(view)
  if (!out) return []
  const next = view.chunks.slice(out.index + 1)
  const to = next.findIndex(({ kind }) => kind === 'stop' || kind === 'relative')
  const end = out.index + 1 + (to < 0 ? next.length : to)
  const first = view.counted.find(({ index }) => index > out.index)
  const between = view.chunks.slice(out.index + 1, first?.index ?? 0)
  const named =
    between.length > 0 &&
    between.every((chunk) => (isVerb(chunk) ? chunk.lemma === 'be' && !chunk.negated : chunk.kind !== 'noun'))
  return named
    ? view.counted.filter(
        (phrase) => phrase.index > out.index && phrase.index < end && mayBeCaptive(phrase, true),
      )
    : []
}

/** "The last 63 left Roble prison before dawn". */
const lastLeft = (view: SentenceView): Phrase[] =>
  holds(view, lasts)
    ? view.counted.filter(
        ({ bare, noun, links }) =>
          bare &&
          noun.determiner === 'definite' &&
          (lasts.words.has(wordAt(view, noun.first)) || lasts.words.has(wordAt(view, noun.first + 1))) &&
          links.some(({ verb, via }) => {
            const where = view.chunks[view.chunks.indexOf(verb) + 1]
            return (
              via === 'main' &&
              isTold(verb) &&
              /^(?:leave|abandonar|dejar)$/.test(verb.lemma) &&
              isNoun(where) &&
              (where.classes.includes('prison') || where.place?.place?.kind === 'prison')
            )
          }),
      )
    : []

/** "hay 31 trabajadores sin libertad y 75 que ya la recuperaron". */
const gotItBack = (view: SentenceView): Phrase[] =>
  holds(view, freedom)
    ? view.counted.filter(
        ({ bare, links }) =>
          bare &&
          links.some(
            ({ verb, via }) =>
              via === 'relative' &&
              !verb.negated &&
              /^(?:recuperar|recobrar)$/.test(verb.lemma) &&
              wordAt(view, verb.first - 1) === 'la',
          ),
      )
    : []
const freedom = signOfWords('libertad')

/** "A media mañana eran 44 los que habían salido". */
const asManyOut = (view: SentenceView): Phrase[] =>
  view.counted.filter(({ bare, index, noun }) => {
    const [be, , those, that, verb] = view.chunks.slice(index - 1, index + 4)
    return (
      bare &&
      !noun.count?.share &&
      isVerb(be) &&
      be.lemma === 'be' &&
      isTold(be) &&
      /^l[oa]s$/.test(wordAt(view, those?.first ?? -1)) &&
      that?.kind === 'relative' &&
      isVerb(verb) &&
      isTold(verb) &&
      verb.senses.some((sense) => sense === 'free' || sense === 'exit')
    )
  })

export function wayOut(view: SentenceView, story: Story): Candidate[] {
  const found = [...byNoun(view), ...lastOut(view), ...lastLeft(view), ...gotItBack(view), ...asManyOut(view)]
  if (found.length === 0 || !(story.hostages || toldOfHostages(story) || tellsOfSeizedWhom(view))) return []
  return found.map((phrase) => candidateFor('hostages_freed', 'people', phrase, 0.8))
}
