'use client'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { AddressProvider } from '@/components/hooks/address-provider'
import { ErrorBoundary } from '@/components/notices/error-boundary'
import { FetchedWords } from '@/components/words/fetched-words'
import type { Language } from '@/lib/model/article'
import { Dashboard } from './dashboard'
import type { FirstView } from './first-view'
import { firstDataId, pageId } from './start-ids'

export type DashboardStartProps = { first: FirstView; language: Language; query: string }

/** The dashboard with all that it stands in. */
export function DashboardStart({ first, language, query }: DashboardStartProps) {
  return (
    <ErrorBoundary>
      <FetchedWords language={language} year={first.year}>
        <AddressProvider path="/" query={query}>
          <Dashboard first={first} />
        </AddressProvider>
      </FetchedWords>
    </ErrorBoundary>
  )
}

/** Next's own client, which `npm run dev` sends with the page, announces itself so before any script of ours runs. */
const isNextHere = () => '__next_f' in window

/**
 * Brings the server's page to life. Next's client would do that too, and brings a router along that our pages, which plain
 * links lead between, have no use for: a third of all script. See lib/server/http/light-page.ts, which leaves it out.
 */
function start(): void {
  const page = document.getElementById(pageId)
  const data = document.getElementById(firstDataId)?.textContent
  if (!page || !data || isNextHere()) return
  const props: DashboardStartProps = JSON.parse(data)
  startTransition(() => void hydrateRoot(page, <DashboardStart {...props} />))
}

if (typeof document !== 'undefined') start()
