import { type EmbedProps, loadEmbed, loadEmbedMetadata } from './load-embed'

export const generateMetadata = loadEmbedMetadata

/** The map for other people's pages, as it is before a reader acts; see lib/server/http/still-page.ts. */
export default function EmbedPage(props: EmbedProps) {
  return loadEmbed(props, true)
}
