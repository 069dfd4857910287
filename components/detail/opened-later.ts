import { lazy } from 'react'

const loadParts = () => import('./opened-parts')

/*
 * What only opens when a person opens something comes apart from the page: the map is in their hands sooner.
 */
export const Details = lazy(() => loadParts().then((module) => ({ default: module.Details })))
export const ArticleDialog = lazy(() => loadParts().then((module) => ({ default: module.ArticleDialog })))

/** Fetch it once, so that it opens at once, and without a network. What fails is asked for when it is needed. */
export const fetchOpenedLater = () => void loadParts().catch(() => {})
