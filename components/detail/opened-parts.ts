// One piece to fetch: fetched apart, each would bring the words that both need.
export { ArticleDialog } from '@/components/article/article-dialog'
export { Details } from './details'
