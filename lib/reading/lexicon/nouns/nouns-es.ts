import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** Singular forms, folded; "/a" adds the feminine, plurals follow by rule. */
export const nounsEs: Partial<Record<NounClass, string>> = {
  inmate:
    'interno/a preso/a reo/a recluso/a prisionero/a ppl privado/a convicto/a condenado/a encarcelado/a recluido/a sentenciado/a procesado/a penado/a presidiario/a ocupante',
  staff:
    'guardia guarda guardian carcelero/a custodio/a funcionario/a servidor/a empleado/a trabajador/a guia agente vigilante personal celador/a administrativo/a gendarme escolta guardaespaldas dragoneante guardiacarcel carcelero/a capellan',
  guard: 'guardia guarda guardian carcelero/a custodio/a celador/a dragoneante guardiacarcel',
  police:
    'agente policia uniformado/a policial oficial gendarme carabinero/a suboficial inspector/a detective patrullero/a elemento antidisturbio antimotin',
  soldier:
    'militar soldado efectivo tropa ejercito marino fuerza elemento infante contingente comando refuerzo reservista paracaidista conscripto/a marine casco',
  person:
    'persona gente hombre mujer nino/a dueno/a joven individuo civil victima miembro integrante familiar ciudadano/a menor adolescente madre padre hijo/a hermano/a ' +
    'esposo/a visitante sicario/a atacante sospechoso/a estudiante vecino/a transeunte companero/a adulto/a pariente sujeto/a colega extranjero/a cabecilla ' +
    'acompanante guerrillero/a delincuente migrante minero/a campesino/a turista pasajero/a civil bebe pandillero/a comerciante marero/a criatura habitante ' +
    'poblador/a residente comunero/a obrero/a maestro/a activista manifestante paramilitar narcotraficante pistolero/a homicida implicado/a imputado/a ' +
    'acusado/a agresor/a instigador/a agitador/a asaltante secuestrador/a extorsionador/a extorsionista ladron bombero/a invitado/a fiel buzo nomada operario/a azafata aficionado/a deportado/a amigo/a esclavo/a ferroviario/a lideresa incendiario/a senderista veraneante montanista rescatista socorrista paramedico/a voluntario/a albanil ' +
    'agricultor/a ganadero/a indigena pescador/a transportista taxista motorista camionero/a alumno/a refugiado/a exmilitar expolicia exguerrillero/a ' +
    'mercenario/a desplazado/a vendedor/a trabajador/a rival enemigo/a adversario/a sobreviviente superviviente monja monje peregrino/a hincha religioso/a ' +
    'cura obispo pastor cadete recluta veterano/a piloto marinero/a jornalero/a tendero/a motociclista ciclista viajero/a peaton aldeano/a colono/a ' +
    'inmigrante feligres espectador/a escolar anciano/a pensionista paciente cooperante diplomatico/a senador/a diputado/a legislador/a congresista ' +
    'sindicalista fotografo/a camarografo/a cantante musico/a artista atleta boxeador/a criminal traficante narco bandido/a pirata terrorista yihadista ' +
    'francotirador/a rondero/a universitario/a ingeniero/a tecnico/a chofer psicologo/a afiliado/a misionero/a narcoterrorista extremista insurgente rebelde contrabandista compatriota ' +
    'aspirante precandidato/a postulante empresario/a hacendado/a banquero/a ejecutivo/a gerente administrador/a capataz carpintero/a electricista plomero/a soldador/a panadero/a carnicero/a peluquero/a barbero/a mesero/a camarero/a cajero/a repartidor/a mensajero/a estibador/a tripulante conserje docente catedratico/a rector/a decano/a investigador/a biologo/a odontologo/a partera cuidador/a diacono catequista seminarista fraile predicador/a magistrado/a notario/a perito/a comisario/a comisionado/a intendente prefecto/a brigadier almirante edil regidor/a delegado/a consejero/a embajador/a asesor/a ayudante asistente testigo denunciante informante victimario/a inquilino/a mendigo/a indigente primo/a tio/a sobrino/a abuelo/a nieto/a cunado/a suegro/a yerno nuera padrastro madrastra hijastro/a novio/a conyuge viudo/a huerfano/a gemelo/a mellizo/a muchacho/a chico/a lactante deportista creyente excursionista usuario/a cliente comprador/a lugarteniente capo raptor/a captor/a combatiente miliciano/a encapuchado/a aduanero/a guardaparque guardabosque responsable autor/a culpable infractor/a ' +
    'auxiliar varon saqueador/a separatista jubilado/a pensionado/a automovilista camillero/a colaborador/a negociador/a supervisor/a labriego/a intruso/a huesped violador/a mototaxista comensal',
  household: 'familia',
  role:
    'alcalde alcaldesa futbolista jugador/a lider gobernador/a candidato/a fiscal juez jueza abogado/a periodista reportero/a director/a ministro/a presidente presidenta ' +
    'concejal politico/a sacerdote obispo psicologo/a chofer cocinero/a vocero/a medico/a doctor/a enfermero/a profesor/a conductor/a jefe jefa comandante capitan coronel general teniente sargento cabo secretario/a asambleista dirigente subcomandante',
  gang: 'banda grupo faccion organizacion amotinado/a sublevado/a cartel',
  prison:
    'calabozo carcel prision penal penitenciaria centro reclusorio recinto presidio establecimiento crs cpl',
  system: 'sistema',
  area: 'provincia estado departamento canton ciudad zona region pais localidad municipio distrito barrio parroquia comuna',
  dead: 'cuerpo muerto/a fallecido/a cadaver asesinado/a occiso/a ejecutado/a decapitado/a difunto/a calcinado/a',
  death:
    'muerte deceso fallecimiento asesinato homicidio crimen ejecucion linchamiento fusilamiento ajusticiamiento feminicidio femicidio',
  life: 'vida',
  hurt: 'golpeado/a contuso/a contusionado/a herido/a lesionado/a lesion lastimado/a malherido/a baleado/a herida quemadura quemado/a',
  hostage: 'rehen retenido/a secuestrado/a cautivo/a plagiado/a',
  freed: 'liberado/a rescatado/a',
  detainee: 'detenido/a arrestado/a capturado/a aprehendido/a',
  arrest: 'detencion arresto captura recaptura aprehension apresamiento',
  fugitive: 'profugo/a fugado/a evadido/a fugitivo/a',
  displaced: 'desplazado/a',
  missing: 'desaparecido/a',
  evacuated: 'evacuado/a desalojado/a',
  escape: 'fuga evasion escape huida',
  seizure: 'secuestro retencion plagio rapto',
  release: 'liberacion rescate excarcelacion',
  deployment: 'despliegue movilizacion envio contingente',
  operation: 'operativo operacion intervencion redada allanamiento',
  transfer: 'traslado',
  violence:
    'ofensiva motin enfrentamiento choque pelea rina balacera tiroteo masacre matanza explosion ataque atentado disturbio amotinamiento detonacion revuelta reyerta ' +
    'emboscada gresca trifulca agresion estallido refriega asalto sublevacion arremetida zafarrancho tiroteo bombazo rebelion asonada escaramuza insurreccion apunalamiento bombardeo',
  strike: 'huelga',
  toll: 'cifra saldo balance numero cantidad total conteo recuento computo cuenta',
  room: 'capacidad espacio cupo plaza aforo lugar sitio cama',
  excess: 'sobrepoblacion hacinamiento exceso sobrecupo superpoblacion excedente',
  emergency: 'emergencia excepcion',
  measure: 'medida toque',
  decree: 'decreto orden articulo ley',
  right: 'derecho libertad garantia',
  control: 'control',
  time: 'jornada dia semana mes ano hora minuto decada noche siglo manana tarde madrugada mediodia medianoche pena',
  extent: 'cuadra kilometro km metro milla hectarea tonelada kilogramo kilo kg gramo libra celda piso bloque',
  money: 'dolar euro peso millon',
  label:
    'area patrulla patio puerta anexo torre calle avenida carrera canal vuelo brigada batallon barrio pabellon ala bloque articulo decreto capitulo unidad ruta etapa seccion celda modulo sector',
  rumour: 'rumor bulo infundio patraña',
  source: 'fuente autoridad',
  weapon:
    'granada arma fusil pistola bala municion telefono celular colchon vehiculo carro auto bomba explosivo cuchillo machete disparo vez tiro impacto cartucho',
  thing:
    'ciento estado punto voto escano eleccion encuesta caso expediente denuncia pedido edificio muro violencia hospital protesta requisa',
}

/** People that a Spanish word names or, right behind another noun, only describes: "una empresa minera", "el grupo rebelde". */
export const describingEs =
  'minero/a guerrillero/a indigena campesino/a criminal terrorista rebelde insurgente migrante inmigrante extranjero/a paramilitar ' +
  'obrero/a religioso/a medico/a diplomatico/a tecnico/a voluntario/a adulto/a narcotraficante extremista yihadista miliciano/a combatiente ' +
  'universitario/a escolar vecino/a rival enemigo/a adversario/a ejecutivo/a investigador/a transportista ganadero/a homicida ' +
  'extorsionista pirata sindicalista politico/a varon'
