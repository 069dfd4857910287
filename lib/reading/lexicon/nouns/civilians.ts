import { wordSet } from '@/lib/text/word-set'

/** Who is driven from home and brought to safety: people of a place, and neither forces, gangs nor prisoners. Folded, of both languages. */
export const civilians: ReadonlySet<string> = wordSet(
  'people person persons residents resident inhabitants inhabitant villagers islanders settlers locals townspeople townsfolk civilians civilian citizens women woman men ' +
    'children minors boys girls babies neighbours neighbors farmers herders fishermen traders shopkeepers miners migrants refugees students pupils ' +
    'schoolchildren teachers tourists worshippers parishioners patients nationals foreigners displaced homeless evacuees ' +
    'persona personas gente habitante habitantes vecino vecinos vecina vecinas poblador pobladores pobladora pobladoras residente residentes lugarenos moradores civil civiles ' +
    'ciudadano ciudadanos ciudadana ciudadanas mujer mujeres hombre hombres nino ninos nina ninas menor menores campesino campesinos campesina campesinas indigena indigenas ' +
    'comunero comuneros aldeano aldeanos colono colonos pescador pescadores comerciante comerciantes agricultor agricultores ganadero ganaderos minero mineros ' +
    'migrante migrantes refugiado refugiados refugiada refugiadas estudiante estudiantes alumno alumnos alumna alumnas escolares maestro maestros maestra maestras ' +
    'turista turistas feligreses pacientes desplazado desplazados desplazada desplazadas evacuado evacuados evacuada evacuadas desalojado desalojados desalojada desalojadas',
)

/** Counted by the house and not by the head. */
export const households: ReadonlySet<string> = wordSet(
  'family families household households familia familias nucleos',
)

/** What people flee who are driven from home, and where they go: neither a building in which shots are fired nor a prison. */
export const homes: ReadonlySet<string> = wordSet(
  'home homes house houses village villages hamlet hamlets town towns city cities district districts neighbourhood neighbourhoods neighborhood neighborhoods ' +
    'area areas region province country camp camps quarters countryside forest forests bush jungle mountains hills border shelters community communities ' +
    'violence fighting clashes war conflict offensive attacks bombardment shelling raids unrest ' +
    'casa casas hogar hogares vivienda viviendas pueblo pueblos aldea aldeas caserio caserios vereda veredas ciudad ciudades barrio barrios zona zonas ' +
    'region provincia pais campamento campamentos campo selva monte montana montanas bosque frontera albergue albergues refugios comunidad comunidades ' +
    'territorio violencia combates enfrentamientos guerra conflicto ofensiva ataques bombardeos hostilidades tierras fincas parcelas',
)
