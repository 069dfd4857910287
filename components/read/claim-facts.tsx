import type { Words } from '@/components/words/en'
import type { ReadWords } from '@/components/words/en-read'
import { toRange } from '@/components/words/figure-range'
import { fullSpeaker } from '@/components/words/full-speaker'
import { sayKind } from '@/components/words/say'
import type { Explanation } from '@/lib/model/explanation'
import type { ArticleResponse, ClaimItem } from '@/lib/model/responses'
import type { Span } from '@/lib/model/span'
import styles from './read.module.css'

type ClaimFactsProps = {
  words: ReadWords
  page: Words
  claim: ClaimItem
  article: ArticleResponse['article']
}

/** The words that carried a claim, each stretch once, in the order of the text. */
function wordsOf({ kind, number, hedge, place, date, speaker }: Explanation, text: string): string[] {
  const spans: Span[] = [...kind, ...(number ? [number] : []), ...hedge, ...place, ...date, ...speaker]
  const isWithin = (inner: Span, outer: Span) =>
    outer !== inner && outer.start <= inner.start && outer.end >= inner.end
  const own = spans.filter(
    (span, at) =>
      !spans.some((other, rank) => isWithin(span, other) && !(isWithin(other, span) && rank > at)),
  )
  return own.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end))
}

/** What its line leaves unsaid of a claim: how its number is given, of which day it is, who says it, and in which words. */
export function ClaimFacts({ words, page, claim, article: { text, language } }: ClaimFactsProps) {
  const { quantity, when, attribution, sentence, explanation } = claim
  const { detail, formats } = page
  const speaker = attribution && fullSpeaker(attribution, text.slice(sentence.start, sentence.end))
  const number = quantity ? detail.bounds[toRange(quantity).form] : detail.noBound
  const told = explanation ? wordsOf(explanation, text) : []
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.kind}</dt>
        <dd>{sayKind(page, claim)}</dd>
      </div>
      <div>
        <dt>{words.number}</dt>
        <dd>{number}</dd>
      </div>
      <div>
        <dt>{words.when}</dt>
        <dd>{when ? formats.span(when) : words.noWhen}</dd>
      </div>
      <div>
        <dt>{words.speaker}</dt>
        <dd lang={speaker ? language : undefined}>{speaker || words.noSpeaker}</dd>
      </div>
      {told.length > 0 ? (
        <div>
          <dt>{words.words}</dt>
          <dd lang={language}>{told.map((one) => `“${one}”`).join(' ')}</dd>
        </div>
      ) : null}
    </dl>
  )
}
