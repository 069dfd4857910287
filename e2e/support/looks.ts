/** Both languages and both themes, on a laptop and on a phone: what a test asks of every look it asks of these two. */
export const looks = [
  { lang: 'en', colorScheme: 'light', width: 1280 },
  { lang: 'es', colorScheme: 'dark', width: 390 },
] as const
