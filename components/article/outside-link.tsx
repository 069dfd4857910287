import type { ReactNode } from 'react'

type OutsideLinkProps = { url: string | null; children: ReactNode }

/** A link to somebody else's page, where the address is one of the web's; else the words alone. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  if (url === null || !/^https?:\/\//i.test(url)) return <>{children}</>
  return (
    <a href={url} rel="noopener noreferrer">
      {children}
    </a>
  )
}
