/**
 * What a rule went by that found no place told with the figure: the running scene, the only place so far, the country of the
 * article. Only then do other places of the article come into question.
 */
export const bases = ['scene', 'only', 'home', 'country', 'goes on', 'it', 'measure'] as const
type Basis = (typeof bases)[number]

/** What the sentence itself says. */
type Said =
  | 'named'
  | 'pointed at' // "the facility", "there"
  | 'loose' // whose post is called after it, whither somebody goes: nothing else tells where
  | 'described' // "X, where 300 are held"
  | 'near' // "south of X", "on the X road"
  | 'list' // what holds all that it lists
  | 'undecided' // it names several that nothing holds together
  | 'in turn' // the numbers follow the places in order
  | 'one of a list' // each of the places has the figure
  | 'unlisted' // a name that no gazetteer holds
  | 'sent to'
  | 'fled from'
  | 'another country' // than the one that the article is about
  | 'actor' // "the government of X"
  | 'all of it' // "in all of X"
  | 'the country' // "in the country"
  | 'worldwide'
  | 'a region' // which the text does not name
  | 'areas' // "in seven provinces"
  | 'another prison'
  | 'several prisons'
  | 'elsewhere'
  | 'shares' // "seven, one of them in X"
  | 'mass arrests'
  | 'over time' // "160 since January"
  | 'ward' // of the prison in view
  | 'outside' // the prison named
  | 'in the streets'
  | 'at a distance' // from the place that it names

/** What it says of what was told before or is told beside. */
type Tied =
  | 'another of its kind' // "another two blasts"
  | 'these attacks'
  | 'the riot'
  | 'the clash'
  | 'scene of speakers' // the prison in view, where they speak in its town
  | 'with a measure' // of the same sentence
  | 'sum'
  | 'sum in one area'
  | 'sum of a list'
  | 'beside' // the other figure of the sentence
  | 'model' // the figure that it repeats or is a part of
  | 'parts' // it holds the places of its parts
  | 'makes up' // with another, a figure told before
  | 'over time at home' // "160 since January", where the country is the place anyway

/** Which later steps chose: what speaks for it altogether, a sentence further on, the same figure elsewhere. */
type Chosen = 'weighed' | 'told later' | 'twin'

/** How the place of a figure was found. */
export type Way = Basis | Said | Tied | Chosen

export const isBasis = (way: Way): way is Basis => bases.some((basis) => basis === way)

/** Of a place that a later step chose: what went by those around it may still be moved by them. */
export const chosen = (way: Way, by: Chosen): Way => (isBasis(way) ? way : by)
