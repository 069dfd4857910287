import type { ReactNode } from 'react'
import { sayPrecision } from '@/components/words/area-words'
import type { Words } from '@/components/words/en'
import { fullSpeaker } from '@/components/words/full-speaker'
import { quoteForeign } from '@/components/words/quote-foreign'
import { capitalize, sayFigure } from '@/components/words/say'
import type { Named } from '@/components/words/with-names'
import type { Language } from '@/lib/model/article'
import type { ClaimItem } from '@/lib/model/responses'
import styles from './article.module.css'
import { standingOf } from './claim-standing'
import { PlaceReason } from './place-reason'

type ClaimNoteProps = {
  words: Words
  claim: ClaimItem
  /** The sentence it stands in, and the article's language. */
  sentence: string
  language: Language
  /** The claim's place as the page names it; null where the text gives none. */
  where: string | null
  /** Of places that the reason may name. */
  names: readonly Named[]
  /** What to do from here. */
  children?: ReactNode
}

/** What was read from a mark: the figure, how it stands, who said it, where it was put and why there. */
export function ClaimNote({ words, claim, sentence, language, where, names, children }: ClaimNoteProps) {
  const { detail, statuses, article, list } = words
  const standing = standingOf(claim)
  const stands = standing === 'background' ? article.background : statuses[standing]
  const speaker = claim.attribution && quoteForeign(words, fullSpeaker(claim.attribution, sentence), language)
  const said = speaker && detail.saidBy(speaker)
  return (
    <>
      <p>
        <strong>{capitalize(sayFigure(words, claim))}</strong> · {[stands, said].filter(Boolean).join(' · ')}
      </p>
      <p>
        {where && claim.place ? `${where} · ${sayPrecision(words, claim.place)}` : capitalize(list.unplaced)}
      </p>
      {claim.byLikeness ? <p>{detail.byLikeness}</p> : null}
      <details className={styles.why}>
        <summary>{detail.why}</summary>
        <PlaceReason words={words} reason={claim.placeReason} names={names} />
      </details>
      {children}
    </>
  )
}
