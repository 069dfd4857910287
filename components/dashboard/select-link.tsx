'use client'
import type { AnchorHTMLAttributes } from 'react'
import { opensElsewhere } from '../map/opens-elsewhere'

type SelectLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string | undefined
  onSelect: () => void
}

/** A link that is followed within the page by script, and works as a plain link without it or in a new tab. */
export function SelectLink({ href, onSelect, children, ...rest }: SelectLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        onSelect()
      }}
    >
      {children}
    </a>
  )
}
