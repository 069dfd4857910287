'use client'
import { toArticleAddress } from '@/components/dashboard/article-address'
import type { Read } from '@/components/dashboard/dashboard-state'
import { SelectLink } from '@/components/dashboard/select-link'
import { useCalmSearch } from '@/components/hooks/use-search'
import { useSpeaker } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
import type { Provenance } from '@/lib/model/incident'
import styles from './hostages.module.css'

type EndLinkProps = { figure: string; said: Provenance | null; named?: boolean; onRead: Read }

/** A figure that opens its sentence, and who says it. */
export function EndLink({ figure, said, named = true, onRead }: EndLinkProps) {
  const { hostages } = useWords()
  const { params } = useCalmSearch()
  const speakerOf = useSpeaker()
  if (!said) return <b>{figure}</b>
  const { article, claim, publisher } = said
  const who = [speakerOf(said), publisher].filter(Boolean).join(', ')
  return (
    <SelectLink
      className={styles.end}
      data-claim={claim}
      aria-label={named ? undefined : hostages.says(figure, who)}
      title={hostages.says(figure, who)}
      href={toArticleAddress(said, params)}
      onSelect={() => onRead(article, claim)}
    >
      <b>{figure}</b>
      {named ? <span> {who}</span> : null}
    </SelectLink>
  )
}
