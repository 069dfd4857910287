/**
 * The description of the data routes in Spanish, by its English sentences, which the server writes; {} stands for a name.
 * A test of the page sees that none is missing.
 */
export const description: Record<string, string> = {
  'Incidents: claims about one happening, merged': 'Hechos: afirmaciones sobre un mismo suceso, reunidas',
  'One incident': 'Un hecho',
  'What a page shows of a query: all incidents, or of many those that head it and what they tell together':
    'Lo que una página muestra de una consulta: todos los hechos o, si son muchos, los que la encabezan y lo que dicen en conjunto',
  'Incidents of a map tile in clusters; `tag` is the version of the data, as an overview of many names it':
    'Los hechos de una tesela del mapa, agrupados; `tag` es la versión de los datos, tal como la da el resumen de muchos',
  'Emergency zones, from articles and the official record':
    'Zonas bajo estado de excepción, según los informes y el registro oficial',
  'Prisons and provinces, or places of the kinds asked for':
    'Cárceles y provincias, o lugares de los tipos que se pidan',
  'Hostages held and freed, by place and day': 'Rehenes retenidos y liberados, por lugar y día',
  'How many incidents each choice of a filter would leave, the other filters staying as they are':
    'Cuántos hechos dejaría cada opción de un filtro si los demás no cambian',
  'Claims: one statement in one article each': 'Afirmaciones: cada una es una frase de un informe',
  Articles: 'Informes',
  'One article with its text and what was read in it': 'Un informe, con su texto y lo que se leyó en él',
  'A place name to places, the likeliest first, with reasons':
    'Del nombre de un lugar a los lugares que pueden ser, el más probable primero, con los motivos',
  'A frame for the map at one of our addresses, as oEmbed has it':
    'Un marco para el mapa de una de nuestras direcciones, según oEmbed',
  'Alive, and with what data': 'Si funciona, y con qué datos',
  'This description': 'Esta descripción',
  'Reads a text that is sent, and keeps nothing of it':
    'Lee un texto que se le envía, y no guarda nada de él',
  'What two sentences say, and why': 'Lo que dicen dos frases, y por qué',
  'What a query shows, whole, with its sources, in a form to take along':
    'Todo lo que muestra una consulta, con sus fuentes, en un formato para descargar',
  'Only what lies in this place or is it: an id. Several: in any of them.':
    'Solo lo que está en este lugar o es él: un identificador. Varios: en cualquiera de ellos.',
  'Only claims of this kind, or other figures that count this (`people_missing`); for places, places of this kind. Several: any of them.':
    'Solo afirmaciones de este tipo, u otras cifras que cuentan esto (`people_missing`); en lugares, los de este tipo. Varios: cualquiera de ellos.',
  'Only what reaches into or past this day, which must not lie after `to`.':
    'Solo lo que llega a este día o lo sobrepasa; el día no puede ser posterior a `to`.',
  'Only what begins by this day, which must not lie before `from`.':
    'Solo lo que empieza a más tardar este día; el día no puede ser anterior a `from`.',
  'Only what this article (its id) or this publisher says. Several: any of them.':
    'Solo lo que dice este informe (su identificador) o este medio. Varios: cualquiera de ellos.',
  'Only claims of this status. Several: any of them.':
    'Solo afirmaciones con este estado. Varios: cualquiera de ellos.',
  'Words that must all occur in sentence, kind (in English or Spanish), place, speaker, publisher or headline; for geocode, a place name.':
    'Palabras que deben estar todas en la frase, el tipo (en inglés o español), el lugar, quien habla, el medio o el titular; en geocode, el nombre de un lugar.',
  'Only what was published by this moment; a bare day counts to its end, UTC.':
    'Solo lo publicado hasta este momento; un día sin hora cuenta hasta su fin, UTC.',
  'Only what meets this box, west,south,east,north in degrees; what has no place on the map drops out.':
    'Solo lo que toca este recuadro, oeste,sur,este,norte en grados; lo que no tiene lugar en el mapa queda fuera.',
  'Where the map stands: zoom/lat/lon. Filters nothing.':
    'Dónde está el mapa: zoom/latitud/longitud. No filtra nada.',
  'Language of pages. Filters nothing.': 'Idioma de las páginas. No filtra nada.',
  'Theme of pages. Filters nothing.': 'Tema de las páginas. No filtra nada.',
  'Items at once, 1 to 5000.': 'Elementos por respuesta, de 1 a 5000.',
  'told: as they were first told of. weight: the gravest kind first, of other figures those together that count the same, of a kind what is neither alleged nor denied, then the largest figure.':
    'told: en el orden en que se contaron. weight: primero el tipo más grave, las otras cifras juntas según lo que cuentan, dentro de cada tipo lo que no es presunto ni está desmentido, y luego la cifra más alta.',
  'The address of a page of ours that shows a map.':
    'La dirección de una página nuestra que muestre un mapa.',
  'json or xml.': 'json o xml.',
  'Pixels that the frame may be wide.': 'Píxeles que el marco puede tener de ancho.',
  'Pixels that the frame may be high.': 'Píxeles que el marco puede tener de alto.',
  '`next` of the page before. Bound to the query and to the version of the data.':
    'El `next` de la página anterior. Vale solo para esa consulta y esa versión de los datos.',
  'One incident, with every claim behind it': 'Un hecho, con todas las afirmaciones que lo sostienen',
  'A report, with its text and what was read in it': 'Un informe, con su texto y lo que se leyó en él',
  'All that happened at {} in these days': 'Todo lo ocurrido en {} en estos días',
  'The dead, by incident': 'Los muertos, por hecho',
  'Of other figures only those that count one thing':
    'De las otras cifras, solo las que cuentan una misma cosa',
  'As it was known when the first report was out': 'Lo que se sabía al salir el primer informe',
  'What {} says': 'Lo que dice {}',
  'Rumours and what is only alleged': 'Rumores y lo que solo se atribuye',
  'The first ten claims': 'Las diez primeras afirmaciones',
  'How many incidents each choice of a filter leaves': 'Cuántos hechos deja cada opción de un filtro',
  'What a page shows of the dead': 'Lo que una página muestra de los muertos',
  'The middle of the map, for as long as the data stays the same':
    'El centro del mapa, mientras los datos sean los mismos',
  'Emergencies that reach into these days': 'Estados de excepción que alcanzan estos días',
  'Every prison, its figures dated and sourced': 'Cada cárcel, con la fecha y la fuente de sus cifras',
  'Who is held and who is free, by prison': 'Quién sigue retenido y quién está libre, por cárcel',
  'The reports that were read': 'Los informes que se leyeron',
  'A name that people use': 'Un nombre de uso corriente',
  'A frame for the map of the dead': 'Un marco para el mapa de los muertos',
  'The same as XML, 400 pixels wide': 'Lo mismo en XML, de 400 píxeles de ancho',
  'Is it alive, and with what data?': '¿Funciona, y con qué datos?',
  'The dead, as {}': 'Los muertos, en {}',
  'The states of emergency, as cap': 'Los estados de excepción, en cap',
}
