'use client'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useWords } from '@/components/words/words-context'
import type { Scene } from '@/lib/geo/scene'
import { MarkShape } from './mark-shape'
import type { Picked } from './pick-sign'
import { PrisonShape } from './prison-shape'
import styles from './sign-choice.module.css'

/** Signs that lie too close together to tell which one is meant, and the pixel of the window where that was asked. */
export type Choice = { asked: number; x: number; y: number; items: Picked[] }

type SignChoiceProps = {
  choice: Choice
  scene: Scene
  onChoose: (item: Picked) => void
  onClose: () => void
}

function toRow(scene: Scene, { id }: Picked) {
  const mark = scene.marks.find((one) => one.id === id)
  const prison = scene.prisons.find((one) => one.id === id)
  const name = mark?.name ?? prison?.title ?? scene.clusters.find((one) => one.id === id)?.name
  const sign = mark ? (
    <MarkShape
      kind={mark.kind}
      radius={7}
      numbered={mark.isNumbered}
      historic={mark.isHistoric}
      doubtful={mark.status !== 'reported'}
    />
  ) : prison ? (
    <PrisonShape precision={prison.precision} zones={[]} />
  ) : null
  return { id, name, sign, kind: mark && (mark.isHistoric ? 'historic' : mark.kind) }
}

/** Asks which of several signs is meant, in rows that a finger can tell apart. */
export function SignChoice({ choice, scene, onChoose, onClose }: SignChoiceProps) {
  const { map } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { x, y, items } = choice
  const place = { '--x': `${x}px`, '--y': `${y}px`, '--rows': items.length } as CSSProperties
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the keyboard has Escape
    <dialog
      ref={dialog}
      className={styles.choice}
      style={place}
      aria-label={map.which}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <p>{map.which}</p>
      <ul>
        {items.map((item) => {
          const { id, name, sign, kind } = toRow(scene, item)
          return (
            <li key={id} data-kind={kind}>
              <button
                type="button"
                data-choice={id}
                onClick={() => {
                  dialog.current?.close()
                  onChoose(item)
                }}
              >
                <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
                  {sign}
                </svg>
                {name}
              </button>
            </li>
          )
        })}
      </ul>
    </dialog>
  )
}
