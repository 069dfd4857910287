import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { kindWords } from '@/lib/incidents/filters/kind-words'
import { unitWords } from '@/lib/incidents/filters/unit-words'
import type { StoredClaim } from '@/lib/model/incident'
import { fold } from '@/lib/text/fold'

/** "11,300", "11.300" and "11 300" are one number: a sign before three digits only parts its thousands. */
const withoutThousands = (text: string) => text.replace(/(?<=\d)[.,\u00a0\u202f'’ ](?=\d{3}(?!\d))/g, '')

/**
 * Does the text hold every word of `q`, whatever its case and accents, and in whichever language's form its numbers are? An empty `q`
 * asks for nothing.
 */
export function toWordTest(q: string | undefined): (text: string) => boolean {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const hasNumber = words.some((word) => /\d{4}|\d[.,'’]\d/.test(word))
  return (text) => {
    if (words.length === 0) return true
    const folded = fold(text)
    const plain = hasNumber ? withoutThousands(folded) : folded
    return words.every(
      (word) => folded.includes(word) || (hasNumber && plain.includes(withoutThousands(word))),
    )
  }
}

/** The names of a place and of the province that it lies in. */
export function placeWords(id: string, gazetteer: Gazetteer): string {
  const place = gazetteer.find(id)
  const province = place?.province ? gazetteer.find(place.province) : undefined
  return [place, province]
    .flatMap((known) => (known ? [known.name, ...known.aliases, ...Object.values(known.names ?? {})] : []))
    .join('\n')
}

type Searched = {
  gazetteer: Gazetteer
  titles: ReadonlyMap<string, string>
  sentences: ReadonlyMap<string, string>
}

/** What a person may search a claim by: sentence, kind in either language, place, speaker, publisher and headline. */
export function claimWords(claim: StoredClaim, { gazetteer, titles, sentences }: Searched): string {
  const place = claim.place ? `${claim.place.name}\n${placeWords(claim.place.id, gazetteer)}` : ''
  const kind = kindWords[claim.kind]
  const [title, sentence] = [titles.get(claim.article), sentences.get(claim.id)]
  const unit = claim.kind === 'other_count' ? unitWords(claim.unit) : ''
  return [kind, unit, place, claim.attribution, claim.publisher, title, sentence].join('\n')
}
