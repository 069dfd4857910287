import { type EmbedProps, loadEmbed, loadEmbedMetadata } from '../load-embed'

export const generateMetadata = loadEmbedMetadata

/** The map for other people's pages, which moves: where "Explore the map" leads. */
export default function InteractiveEmbedPage(props: EmbedProps) {
  return loadEmbed(props, false)
}
