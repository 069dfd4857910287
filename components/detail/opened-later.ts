import { fetchedLater } from '@/components/notices/later-part'

const loadParts = () => import('./opened-parts')

/*
 * What only opens when a person opens something comes apart from the page: the map is in their hands sooner.
 */
export const details = fetchedLater(() => loadParts().then((module) => module.Details))
export const articleDialog = fetchedLater(() => loadParts().then((module) => module.ArticleDialog))

/** Fetch it once, so that it opens at once, and without a network. What fails is asked for when it is needed. */
export const fetchOpenedLater = () => void loadParts().catch(() => {})
