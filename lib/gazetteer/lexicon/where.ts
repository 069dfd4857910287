/**
 * What may stand between a prison and the town that it lies in: a preposition at once, or a comma and what describes the
 * spot. No verb of moving, no "and": those lead to another place.
 */
export const tellsWhere =
  /^(?:,?[^\S\n]*\(|,?[^\S\n]+(?:in|en|at|near|outside|just outside|on|close to|cerca de|junto a|al|a|to the|north|south|east|west|de|del|of|que|el|la|una?|an?|the|some|about|unos|\d+)(?!\p{L})[^\S\n]*(?:(?!(?:and|y|e|but|pero|then|luego|has|have|had|was|were|is|holds|are|ha|han|fue|fueron|es|era|hacia|hasta|into|towards)(?!\p{L}))[\p{L}\p{N}'’-]+[^\S\n,]*,?[^\S\n]*){0,10})$|^[^\S\n]+$/iu

/** The word right before the town: a preposition, or the parenthesis. */
export const isPlacingEnd =
  /(?:^|[^\p{L}])(?:in|en|at|of|de|del|near|outside|from|desde)(?:[^\S\n]+(?:the|la|el|central|downtown|northern|southern|eastern|western|el centro de|las afueras de))?[^\S\n]+$|\($/iu
