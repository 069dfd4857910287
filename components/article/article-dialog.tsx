'use client'
import { useEffect, useId, useRef } from 'react'
import { useArticle } from '@/components/hooks/use-article'
import { useWords } from '@/components/words/words-context'
import styles from './article.module.css'
import { ArticleText, markId } from './article-text'
import { OutsideLink } from './outside-link'

type ArticleDialogProps = { id: string; claim: string | null; onClose: () => void }

/** The whole article over the page, scrolled to the sentence that it was opened at. */
export function ArticleDialog({ id, claim, onClose }: ArticleDialogProps) {
  const words = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { article, failed, retry } = useArticle(id)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (article && claim) document.getElementById(markId(claim))?.scrollIntoView({ block: 'center' })
  }, [article, claim])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId} lang={article?.article.language}>
            {article?.article.title ?? (failed ? words.article.failed : words.article.loading)}
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {words.detail.close}
          </button>
        </header>
        {failed ? (
          <button type="button" onClick={retry}>
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
            {article.article.note ? (
              <p className={styles.note} lang="en">
                {article.article.note}
              </p>
            ) : null}
            <p className={styles.note}>
              {words.article.claims(article.claims.length)}. {words.article.marks}
            </p>
            <ArticleText article={article} claim={claim} />
          </>
        ) : null}
      </div>
    </dialog>
  )
}
