'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { useChanges } from '@/components/hooks/use-changes'
import type { View } from '@/components/hooks/use-view'
import { sayFigure } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { Changes } from './to-changes'

const mostNamed = 2 // figures that are told in full

type Move = Changes['moved'][number]

/** What has come in since the page was opened, in one line that the reader can put away; null where nothing has. */
export function useNews(view: View, query: string) {
  const words = useWords()
  const places = usePlaces()
  const news = useChanges(view, query)
  if (!news) return null
  const { live, formats } = words
  const { reports, added, gone, moved, emergencies } = news.changes
  const sayMove = ({ from, to }: Move) =>
    live.moved(
      to.properties.place ? places.nameOf(to.properties.place) : null,
      sayFigure(words, to.properties),
      sayFigure(words, from.properties),
    )
  const parts = [
    reports > 0 ? live.reports(reports) : null,
    ...moved.slice(0, mostNamed).map(sayMove),
    moved.length > mostNamed ? live.movedMore(moved.length - mostNamed) : null,
    added.length > 0 ? live.added(added.length) : null,
    gone > 0 ? live.gone(gone) : null,
    emergencies > 0 ? live.emergencies(emergencies) : null,
  ]
  return (
    <>
      {live.news(formats.moment(news.since), parts.flatMap((part) => part ?? []).join('; '))}{' '}
      <button type="button" onClick={news.take}>
        {live.take}
      </button>
    </>
  )
}
