import { useId, useState } from 'react'
import styles from './share-dialog.module.css'

type CopyTextProps = {
  label: string
  button: string
  text: string
  said: { copied: string; notCopied: string }
}

/** A text to take along, with a button that copies it. */
export function CopyText({ label, button, text, said }: CopyTextProps) {
  const id = useId()
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    )
  const now = copied?.text === text ? copied : null
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={4} value={text} spellCheck={false} />
      <p>
        <button type="button" onClick={copy}>
          {button}
        </button>{' '}
        <output>{now === null ? '' : now.done ? said.copied : said.notCopied}</output>
      </p>
    </div>
  )
}
