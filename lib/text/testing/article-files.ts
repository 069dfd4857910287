/** Article files for the tests: what stands in one, as JSON and as Markdown with front matter. */

export const keys = {
  title: 'Calm returns to the port prison',
  publisher: 'Harbour Gazette',
  url: 'https://example.org/calm',
  publishedAt: '2023-07-26',
  language: 'en',
}
export const yaml =
  'title: A calm day\npublisher: Harbour Gazette\nurl: null\npublishedAt: 2023-07-26\nlanguage: en'
export const markdown = (lines: string, text = 'Two guards came home.') => `---\n${lines}\n---\n${text}`
export const json = (extra: object = {}) =>
  JSON.stringify({ ...keys, text: 'Two guards came home.', ...extra })
