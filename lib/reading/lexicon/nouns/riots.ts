/** Nouns of violence in prisons, in the plural: counted, they are of several places and days. */
export const riots =
  /^(?:massacres|killings|riots|mutinies|uprisings|masacres|matanzas|motines|amotinamientos|revueltas)$/
