import { OutsideLink } from '@/components/article/outside-link'

const hostOf = (url: string) => {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return url
  }
}

/** A source as the record writes it; where it begins with a web address, that is a link named by its host. */
export function SourceText({ source }: { source: string }) {
  const [, url, rest = ''] = /^(https?:\/\/\S+)(.*)$/s.exec(source) ?? []
  if (!url) return <>{source}</>
  return (
    <>
      <OutsideLink url={url}>{hostOf(url)}</OutsideLink>
      {rest}
    </>
  )
}
