import type { MetadataRoute } from 'next'

/** Everybody may read the pages; the data has its own addresses, for those who ask for them. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' } }
}
