'use client'
import { useEffect, useRef, useState } from 'react'
import styles from './share-dialog.module.css'

type PreviewProps = {
  title: string
  address: string
  /** Pixels of the frame on somebody's page; null where that page gives it as much as there is. */
  size: { width: number; height: number } | null
}

/** The embed as large as it will be, seen from as far off as it must: how much a map shows depends on its size. */
export function Preview({ title, address, size }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null)
  useEffect(() => {
    const watcher = new ResizeObserver(([seen]) => {
      if (seen) setRoom({ width: seen.contentRect.width, height: window.innerHeight * 0.6 })
    })
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  const scale = size && room ? Math.min(1, room.width / size.width, room.height / size.height) : 1
  return (
    <div ref={box} className={styles.preview} style={size ? { height: size.height * scale } : undefined}>
      <iframe
        title={title}
        src={address}
        style={size ? { ...size, scale: String(scale) } : { width: '100%', height: '100%' }}
      />
    </div>
  )
}
