'use client'
import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import type { Read } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { SelectLink } from '@/components/dashboard/select-link'
import { capitalize, sayFigure } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'

type ToldTogetherProps = {
  together: readonly IncidentFeature[]
  params: URLSearchParams
  onRead?: Read | undefined
}

/** Figures that reports give for the places filtered by and others together, each a way to its sentence. */
export function ToldTogether({ together, params, onRead }: ToldTogetherProps) {
  const words = useWords()
  const places = usePlaces()
  if (together.length === 0) return null
  const names = params.getAll('place').map((id) => places.nameOf({ id, name: id }))
  return (
    <>
      <p>{words.filters.together(names)}</p>
      {together.map((incident) => {
        const lead = leadOf(incident)
        if (!lead) return null
        const said = capitalize(sayFigure(words, incident.properties))
        const href = toArticleAddress(lead, params)
        const text = `${said}, ${words.detail.published(lead.publisher, lead.publishedAt)}`
        return (
          <p key={incident.id}>
            {onRead ? (
              <SelectLink href={href} onSelect={() => onRead(lead.article, lead.claim)}>
                {text}
              </SelectLink>
            ) : (
              <a href={href}>{text}</a>
            )}
          </p>
        )
      })}
    </>
  )
}
