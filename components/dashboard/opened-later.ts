import { lazy } from 'react'

const loadDetails = () => import('./details')
const loadDialog = () => import('@/components/article/article-dialog')

/*
 * What only opens when a person opens something comes apart from the page: the map is in their hands sooner.
 */
export const Details = lazy(() => loadDetails().then((module) => ({ default: module.Details })))
export const ArticleDialog = lazy(() => loadDialog().then((module) => ({ default: module.ArticleDialog })))

/** Fetch it all, each once, so that it opens at once, and without a network. What fails is asked for when it is needed. */
export const fetchOpenedLater = () => void Promise.all([loadDetails(), loadDialog()]).catch(() => {})
