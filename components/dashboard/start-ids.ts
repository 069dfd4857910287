/** The element that holds all of a page that script brings to life, and the one that holds what it is made of. */
export const pageId = 'page'
export const firstDataId = 'first-data'
