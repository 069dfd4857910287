/** What the page for developers says around the description, and the description's sentences where it has other words for them. */
export const developerWords = {
  description: {} as Record<string, string>,
  title: 'The data, for programs',
  intro:
    'Every route but one is read by GET, needs no key and may be asked from any page. All take the same query string as the map itself. A parameter that is not known is refused by name.',
  machine: 'The same for machines, as OpenAPI 3.1',
  tryReading: 'Paste an article and see what is read in it',
  home: 'Back to the map',
  parameters: 'Parameters',
  needed: 'needed',
  examples: 'Try it',
  answers: 'Answers with',
}
export type DeveloperWords = typeof developerWords
