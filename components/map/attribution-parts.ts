type AttributionPart = { text: string; url: string | null }

const link = /<a\s[^>]*?href=["'](https?:\/\/[^"']+)["'][^>]*>(.*?)<\/a>/gis
const entities: Record<string, string> = {
  '&copy;': '©',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

const toText = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(copy|amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)

/** A tile maker's attribution, which is customarily a bit of HTML, as words and links: never as markup. */
export function toAttributionParts(html: string): AttributionPart[] {
  const parts: AttributionPart[] = []
  let end = 0
  for (const match of html.matchAll(link)) {
    parts.push({ text: toText(html.slice(end, match.index)), url: null })
    parts.push({ text: toText(match[2] ?? ''), url: match[1] ?? null })
    end = match.index + match[0].length
  }
  parts.push({ text: toText(html.slice(end)), url: null })
  return parts.filter(({ text }) => text !== '')
}
