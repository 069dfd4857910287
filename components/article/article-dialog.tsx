'use client'
import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Item, Open } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { scrollBehavior } from '@/components/hooks/scroll-behavior'
import { useArticle } from '@/components/hooks/use-article'
import { useLit, usePointedAt } from '@/components/hooks/use-lit'
import { toHash } from '@/components/hooks/use-selection'
import { useWords } from '@/components/words/words-context'
import type { ArticleResponse, IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import styles from './article.module.css'
import { ArticleNote } from './article-note'
import { ArticleText } from './article-text'
import { ClaimNote } from './claim-note'
import { toTargets } from './claim-targets'
import { markId } from './mark-id'
import { OutsideLink } from './outside-link'
import { StandingKey } from './standing-key'
import { StruckClaims } from './struck-claims'

type ArticleDialogProps = {
  id: string
  claim: string | null
  /** What is shown: what a claim stands behind, and what it lights on the map. */
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  onOpen: Open
  onClose: () => void
}

/** Beside the map where there is room for both; the same width in article.module.css. */
const besideMap = '(min-width: 761px)'

/** Beside the map it leaves the map to be used; on a phone it is all there is. */
function useShown(dialog: RefObject<HTMLDialogElement | null>) {
  // Before the effects that scroll to a mark, which have to find it on the screen.
  useLayoutEffect(() => {
    if (dialog.current?.open) return
    if (window.matchMedia(besideMap).matches) dialog.current?.show()
    else dialog.current?.showModal()
  }, [dialog])
}

type PaneProps = Omit<ArticleDialogProps, 'id' | 'onClose'> & { article: ArticleResponse }

/** The text with its marks, tied to the map both ways: what is pointed at in one is lit in the other. */
function Pane({ article, claim, incidents, zones, onOpen }: PaneProps) {
  const words = useWords()
  const places = usePlaces()
  const [own, setOwn] = useState<{ at: string | null; claim: string | null } | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const chosen = own?.at === claim ? own.claim : claim
  const targets = useMemo(() => toTargets(incidents, zones), [incidents, zones])
  const target: Item | null = targets.get(pointed ?? chosen ?? '') ?? null
  useLit(target)
  const onMap = usePointedAt()
  const lit = useMemo(
    () => new Set(incidents.find(({ id }) => id === onMap)?.properties.claims ?? []),
    [incidents, onMap],
  )
  useEffect(() => {
    if (claim) document.getElementById(markId(claim))?.scrollIntoView({ block: 'center' })
  }, [claim])
  useEffect(() => {
    const first = [...lit].map((id) => document.getElementById(markId(id))).find((mark) => mark !== null)
    first?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() })
  }, [lit])
  const looked = article.claims.find(({ id }) => id === chosen)
  const shown = looked && targets.get(looked.id)
  const note = looked ? (
    <aside
      className={styles.claim}
      data-kind={looked.historic ? 'historic' : looked.kind}
      lang={words.language}
    >
      <ClaimNote
        words={words}
        claim={looked}
        sentence={article.article.text.slice(looked.sentence.start, looked.sentence.end)}
        language={article.article.language}
        where={looked.place && places.fullNameOf(looked.place)}
        names={
          looked.place ? [...places.names, [looked.place.name, places.nameOf(looked.place)]] : places.names
        }
      >
        {shown ? (
          <button type="button" className={styles.show} onClick={() => onOpen(shown.kind, shown.id)}>
            {words.article.show}
          </button>
        ) : (
          <p>{words.article.filteredOut}</p>
        )}
      </ClaimNote>
    </aside>
  ) : null
  const isHere =
    article.claims.some(({ id }) => id === claim) ||
    article.rejected.some(({ struck }) => struck?.claim === claim)
  return (
    <>
      <p role="status" className={styles.lost}>
        {claim !== null && !isHere ? words.article.lostClaim : null}
      </p>
      <StandingKey words={words} claims={article.claims} />
      <StruckClaims words={words} article={article.article} rejected={article.rejected} />
      <ArticleText
        article={article}
        claim={chosen}
        note={note}
        lit={lit}
        hrefOf={(id) => toHash({ item: null, article: { id: article.article.id, claim: id } })}
        onChoose={(id) => setOwn({ at: claim, claim: id === chosen ? null : id })}
        onPoint={setPointed}
      />
    </>
  )
}

/** The whole article, scrolled to the sentence that it was opened at. */
export function ArticleDialog({ id, onClose, ...rest }: ArticleDialogProps) {
  const words = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { article, failed, isLost, retry } = useArticle(id)
  const wrong = isLost ? words.article.lost : words.article.failed
  useShown(dialog)
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') dialog.current?.close()
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId} lang={article?.article.language}>
            {article?.article.title ?? (failed ? wrong : words.article.loading)}
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {words.detail.close}
          </button>
        </header>
        {isLost ? <p role="status">{words.article.lostHint}</p> : null}
        {failed && !isLost ? (
          <button type="button" className={styles.show} onClick={retry}>
            {words.detail.retry}
          </button>
        ) : null}
        {article ? (
          <>
            <p className={styles.dateline}>
              {words.article.published(article.article.publisher, article.article.publishedAt)}
              {article.article.url ? (
                <>
                  {' · '}
                  <OutsideLink url={article.article.url}>{words.detail.original}</OutsideLink>
                </>
              ) : null}
            </p>
            <ArticleNote note={article.article.note} language={words.language} />
            <Pane {...rest} article={article} />
          </>
        ) : null}
      </div>
    </dialog>
  )
}
