/** What people travel in and what carries them: folded nouns, as alternatives for a regular expression. */

export const cars =
  'cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|pickups?|taxis?|motorbikes?|motorcycles?|' +
  'coches?|carros?|autos?|automovil(?:es)?|vehiculos?|camion(?:es)?|camionetas?|furgonetas?|furgon(?:es)?|' +
  'volquetas?|motos?|motocicletas?'
export const buses = 'bus(?:es)?|minibus(?:es)?|coach|combis?|autobus(?:es)?|microbus(?:es)?|autocar(?:es)?'
export const trains = 'trains?|metro|tren(?:es)?'
export const boats =
  'boats?|ships?|ferr(?:y|ies)|vessels?|dingh(?:y|ies)|canoes?|rafts?|' +
  'barcos?|buques?|lanchas?|ferris?|embarcacion(?:es)?|pateras?|cayucos?|canoas?|balsas?'
export const aircraft =
  'planes?|jets?|aircraft|airliners?|helicopters?|avion(?:es)?|avionetas?|aeronaves?|helicopteros?'

/** Any of them. */
export const vehicles = [cars, buses, trains, boats, aircraft].join('|')
