import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isExcess } from './excess'
import { isCapacity } from './room'
import { tellsOfPrison } from './tells-of-prison'

const more = /^(?:more|mas|extra)$/
const ends = /^(?:[.,;:]|)$/

/** "was designed for 1,200 and holds 500 more", "pensada para 1.200, alberga 500 más": more than the room just told of. */
const isBeyondRoom = (view: SentenceView, { index, bare, noun }: Phrase): boolean => {
  if (!noun.count || !(bare || noun.head === 'sobran' || noun.classes.includes('inmate'))) return false
  const after = view.lexed.tokens.slice(noun.count.last + 1, noun.count.last + 4).map(({ norm }) => norm)
  // "36.161 personas: 9.343 sobran".
  const tooMany = /^(?:sobran|sobraban)$/.test(after[0] ?? '') && noun.count.value > 1
  const isMore =
    tooMany || after.slice(0, 2).some((word, i) => more.test(word) && ends.test(after[i + 1] ?? ''))
  return isMore && view.counted.some((other) => other.index < index && isCapacity(view, other))
}

/** "le sobran 2.000 internos", "Las plazas son 29.746, es decir, sobran más de 8.200". */
const areTooMany = (view: SentenceView, { noun, bare }: Phrase): boolean =>
  (noun.count?.value ?? 0) > 1 &&
  /^sobra(?:n|ban|rian)?$/.test(wordAt(view, noun.first - 1)) &&
  !/^(?:no|que)$/.test(wordAt(view, noun.first - 2)) &&
  (noun.classes.includes('inmate') ||
    (bare && (tellsOfPrison(view) || view.counted.some((other) => isCapacity(view, other)))))

export const isOverRoom = (view: SentenceView, phrase: Phrase): boolean =>
  isExcess(view, phrase) || isBeyondRoom(view, phrase) || areTooMany(view, phrase)
