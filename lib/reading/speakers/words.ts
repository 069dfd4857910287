import { toPhrases } from '@/lib/text/phrases'
import { toSayings } from '@/lib/text/sayings'
import { wordLike, wordSet } from '@/lib/text/word-set'

/** The words around what someone says: who may be quoted, by which nouns and verbs a figure is given. All folded. */

/** Bodies that speak without being people: ministries, unions, the press. */
export const bodies = wordSet(
  'ministry ministries agency agencies service services office offices union unions government governments administration authority authorities ' +
    'media press outlet outlets newspaper newspapers daily network broadcaster station channel television radio site website magazine ' +
    'organization organizations organisation organisations group groups ngo ngos committee commission council court department prosecution judiciary ' +
    'embassy church federation association watchdog presidency congress parliament party opposition institution body entity directorate bureau secretariat ' +
    'hospital hospitals clinic syndicate rebels militia company operator mission university institute foundation league ' +
    'ministerio ministerios cartera dependencia ente agencia agencias servicio oficina sindicato sindicatos gremio gremios gobierno autoridad autoridades ' +
    'medio medios prensa diario diarios periodico canal televisora emisora televisora radio portal revista semanario ' +
    'organizacion organizaciones ong comite comision consejo corte tribunal departamento fiscalia defensoria procuraduria alcaldia gobernacion prefectura ' +
    'ongs embajada iglesia federacion asociacion presidencia congreso asamblea partido oposicion institucion entidad organismo direccion secretaria ' +
    'hospital hospitales clinica red administracion empresa mision universidad instituto fundacion coordinadora colectivo policia ejercito compania ayuntamiento municipalidad observatorio contraloria cancilleria ' +
    'organizaciones organismos instituciones entidades colectivos comites asociaciones fundaciones dependencias oenege oeneges parlamento senado camara juzgado ' +
    'judicatura personeria gendarmeria armada marina comandancia jefatura superintendencia delegacion subdelegacion viceministerio subsecretaria corporacion nosocomio ' +
    'morgue despacho acusacion cabildo consistorio ejecutivo consulado diocesis arquidiocesis liga guerrilla milicia plataforma gabinete junta coordinacion',
)

/** People known only by what they are to the matter. */
export const informants = wordSet(
  'official officials spokesman spokeswoman spokesperson spokespersons spokespeople source sources witness witnesses relatives expert experts analyst analysts ' +
    'activist activists negotiator negotiators representative representatives survivor survivors bishop archbishop envoy rapporteur lawyer lawyers ombudsman ' +
    'ombudswoman head chief chairman chairwoman reporter reporters journalist journalists correspondent residents neighbours neighbors families medics doctors firefighters rescuers paramedics ' +
    'funcionario funcionaria funcionarios vocero vocera voceros portavoz portavoces fuente fuentes testigo testigos familiares experto expertos analista analistas ' +
    'activista activistas negociador representante representantes sobreviviente sobrevivientes obispo arzobispo relator defensor defensora mandatario mandataria ' +
    'titular dirigente dirigentes abogado abogada bomberos socorristas vecinos allegados ministro ministra viceministro viceministra ' +
    'subdelegado subdelegada subsecretario subsecretaria exdirector exministro burgomaestre coordinador coordinadora parroco superintendente subdirector subdirectora ' +
    'comisionado comisionada canciller procurador procuradora contralor concejala vicepresidente vicepresidenta expresidente moradores pobladores lugarenos criminologo criminologa criminalista academico deudos ' +
    'alcaide alcaidesa sindico sindica forense forenses legista vicario cardenal nuncio consul jerarca jerarcas politologo politologa sociologo sociologa lideresa ' +
    'gobernante contralmirante subteniente exagente historiador historiadora economista economistas gremialista dirigenta interventor interventora cientifico ' +
    'cientificos encargado encargada especialista especialistas jurista juristas penalista cirujano cirujana epidemiologo epidemiologa ' +
    'coroner researcher academic criminologist undersecretary coordinator chancellor eyewitness eyewitnesses pathologist attorney',
)

/** What a body puts out: behind "a report by X" stands X. */
export const documents = wordSet(
  'report reports statement statements ruling verdict judgment judgement data figures figure count tally estimate estimates document documents numbers records statistics communique bulletin release post tweet message list ' +
    'informe informes comunicado fallo sentencia resolucion dato datos cifras cifra conteo recuento estimacion estimaciones documento documentos registros estadisticas boletin parte reporte reportes balance mensaje tuit lista version versiones informacion informaciones information ' +
    'relato relatos testimonio testimonios declaraciones acta actas expediente pronunciamiento calculo calculos estudio censo detalle comunicacion ' +
    'testimony testimonies study survey census',
)

/** Verbs that say something only where what they act on is a figure. */
export const figureVerbs = wordSet(
  'count put list tally record document register give gave estimate speak number verify recorded documented ' +
    'contabilizar contar cifrar situar elevar sumar atribuir hablar dar manejar ofrecer registrar documentar verificar estimar calcular ubicar fijar poner reducir rebajar bajar subir raise lower lift bring revise',
)
/** Forms of them, and of verbs of saying, that the lexicon does not know. */
export const figureForms =
  /^(?:lists?|listed|tall(?:y|ies|ied)|document(?:s|ed)|records?|recorded|registers?|registered|counts?|counted|puts?|gave|gives|speaks?|logs|logged|contabiliz(?:a|an|o|aron|aba)|cifr(?:a|an|o|aron)|document(?:a|an|o|aron)|habl(?:a|an|o|aron))$/
const formsOf = (stems: string, endings: string) => `(?:${stems})(?:${endings})`
const arEndings = 'a|an|o|aron|aba|aban'
/** Verbs by which Spanish goes on with what somebody says, and which elsewhere tell of no speech. */
const aside =
  'complet|complement|continu|celebr|festej|ensay|pronostic|augur|clam|espet|desliz|reproch|recrimin|justific|sincer|quej|disculp|excus|abund|ahond|grafic|ejemplific|remat|acus|' +
  'proclam|remach|rememor|anticip|confi?es|consider|objet|ponder|refut|ilustr|dictamin|trin|poste'
const asideInE =
  '(?:promet|esgrim|compart|describ|rebat)(?:e|en|io|ieron)|(?:conclu|argu)(?:ye|yen|yo|yeron)|sugieren?|sugir(?:io|ieron)'
/** "completó el fiscal", "prometió": by these somebody says only what the sentence sets apart as said. */
export const asides = new RegExp(`^(?:(?:${aside})(?:a|an|o|aron|aba|aban)|${asideInE})$`)
export const sayForms = new RegExp(
  `^(?:${[
    formsOf(
      'contest|replic|opin|exclam|recalc|apostill|notific|denunci|lament|alert|subray|tuite|reiter|ratific|asever|plante|' +
        'anot|resalt|public|cit|relat|narr|aleg|reclam|asegur|sospech|desglos|observ|coment|vaticin|zanj|' +
        'pormenoriz|sintetiz|certific|avis|concret|desvel|devel|reafirm|resen|garantiz|divulg',
      `${arEndings}|ado`,
    ),
    formsOf('cuestion|critic', 'o|aron'),
    formsOf(aside, `${arEndings}`),
    asideInE,
    'rezan?',
    formsOf('respond|coincid', 'e|en|io|ieron|ia|ian'),
    formsOf('resum|transmit|esclarec|repit|repet', 'e|en|io|ieron|ia|ian'),
    'exponen?|expuso|expusieron|expuesto',
    formsOf('recog', 'e|en|io|ieron|ia|ian|ido'),
    formsOf('reconstru', 'ye|yen|yo|yeron|ia|ian'),
    formsOf('cre', 'e|en|ia|ian'),
    'inform(?:a|an)|cuentan?|senala|defienden?|defendio|refirio|adujo|adujeron',
    formsOf('clarif|repl', 'ies|ied'),
    'says|cried|cries|complained|remarked|recounted|tweeted|quoted|announced|commented|concluded|pleaded|testified|conceded|concedes',
    formsOf('lament|alert|assert|contend|post|mention|caution|affirm|respond|underlin', 's|ed'),
    formsOf('emphasi[sz]|underscor|underlin', 'es|ed'),
    formsOf('reiterat|alleg', 'es|ed'),
    formsOf('publish', 'es|ed'),
    formsOf('disclos', 'es|ed'),
    formsOf('estimat|believ', 'e|es|ed'),
    formsOf('reckon|suspect', 's?|ed'),
  ].join('|')})$`,
)

/** To condemn, deplore or urge is to speak. */
export const speakingOut =
  /^(?:condemn(?:s|ed)|deplor(?:es|ed)|urg(?:es|ed)|conden(?:a|o|aron)|deplor(?:a|o|aron)|repudi(?:a|o|aron)|urg(?:e|io|ieron)|inst(?:a|o|aron)|exhort(?:a|o|aron))$/

/** What one who was there saw tells of it: "a reporter saw nine bodies". */
export const sees =
  /^(?:saw|sees|heard|witnessed|observed|found|vio|vieron|oyo|oyeron|escucho|escucharon|presencio|presenciaron|observo|observaron|constato|constataron)$/

/** Forms of saying that the chunker may take for nouns. */
export const saidThat =
  /^(?:says|said|adds|confirms|indicates|announced|warned|blame[sd]|accuse[sd]|acusan?|acuso|acusaron|culpan|culpo|culparon|responsabiliz(?:a|o|an|aron))$/
/** What reports and figures do. */
export const shows =
  /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|reads?|muestran?|revelan?|senalan?|indican?|apuntan?)$/

export const titles = wordSet(
  'gen gov col lt sgt dr dra sr sra rep sen mr mrs ms prof capt cmdr brig maj ing abg lic lcda lcdo licda licdo crnl cnel tcnl gral tnte cmdte insp cap sgto cbo',
)

/** "ofreció un balance de 15 muertos", "offered a toll of 15": to give a toll is to tell it. */
export const tollForms = new RegExp(
  `^(?:${[
    formsOf('brind|entreg|present|proporcion|facilit|aport|suministr', `${arEndings}|ado`),
    formsOf('ofrec|emit', 'e|en|io|ieron|ia|ian|ido'),
    'offer(?:s|ed)|provid(?:es|ed)|present(?:s|ed)|issu(?:es|ed)',
  ].join('|')})$`,
)

/** "gave details:", "los reparte así:": what may open an account behind a colon. */
export const accountVerbs =
  /^(?:fill|give|offer|provide|break|share|spread|list|recall|cite|present|release|enumer(?:ar|a|o)|recordar|citar|repasar|mencionar|presentar|publicar|difundir|divulgar|dar|ofrecer|repartir|desglosar|detallar|distribuir)$/

/** "according to X", "según X". */
const openerTexts = [
  // The longer before the shorter.
  'segun consta en',
  'como consta en',
  'segun figura en',
  'segun aparece en',
  'segun se lee en',
  'como se lee en',
  'se lee en',
  'se puede leer en',
  'segun se indica en',
  'segun se detalla en',
  'segun se informa en',
  'segun se informo en',
  'segun se explica en',
  'segun se desprende de',
  'segun se desprende del',
  'according to',
  'segun',
  'de acuerdo con',
  'de acuerdo a',
  'conforme a',
  'per',
  'as per',
  'citing',
  'quoting',
  'citando a',
  'que cita a',
  'en palabras de',
  'en opinion de',
  'a criterio de',
  'a criterio del',
  'a entender de',
  'a entender del',
  'en criterio de',
  'a ojos de',
  'in the words of',
  'via',
  'by the reckoning of',
  'by the count of',
  'by the tally of',
  'by the estimate of',
  'by the account of',
  'a juicio de',
  'a decir de',
  'a decir del',
  'al decir de',
  'al decir del',
  'a tenor de',
  'a tenor del',
  'en base a',
  'sobre la base de',
  'a juicio del',
  'en palabras del',
  'en opinion del',
  'conforme al',
  'si se cree a',
  'si se cree al',
  'si se da credito a',
  'si se da credito al',
  'de creer a',
  'de creer al',
  'de acuerdo al',
  'citando al',
  'por boca de',
  'por boca del',
  'en voz de',
  'en boca de',
  'con base en',
]
export const openers = toPhrases(openerTexts)
/** A sentence without this sign holds none of them. */
export const anyOpener = toSayings(openerTexts).sign

/** "as confirmed by X", "fue confirmada por X": who acts is who says. */
export const saidBy = wordLike(
  'confirmed reported announced released published issued given provided disclosed documented recorded',
  'counted tallied put estimated acknowledged verified shared posted said',
  'confirmad[oa]s? reportad[oa]s? anunciad[oa]s? difundid[oa]s? publicad[oa]s? informad[oa]s?',
  'divulgad[oa]s? contabilizad[oa]s? registrad[oa]s? revelad[oa]s? ofrecid[oa]s? conocer',
  'verificad[oa]s? documentad[oa]s? denunciad[oa]s? entregad[oa]s? emitid[oa]s? compartid[oa]s?',
  'proporcionad[oa]s? facilitad[oa]s? estimad[oa]s? reconocid[oa]s? provist[oa]s? suministrad[oa]s?',
  'brindad[oa]s? recopilad[oa]s?',
  'corroborad[oa]s? constatad[oa]s? certificad[oa]s?',
)

/** "lo señalado por X". */
export const whatSaid =
  /^(?:(?:senal|indic|manifest|explic|detall|expres|precis|comunic|declar|relat|narr|apunt|consign|afirm|asegur|cont|coment|public|plante|establ?ec|sosten)(?:ad|id)o|expuesto|dicho|descrito|referido|advertido)$/

export const people = /^(?:he|she|they|el|ella|ellos|ellas)$/
/** "the official", "la misma fuente": whoever of that sort spoke last. */
export const sameBody = wordSet(
  'entidad organismo institucion organizacion oenege ong ngo ente agencia cartera dependencia corporacion agency institution body organization organisation entity',
)
export const samePerson = wordSet(
  'oficial uniformado officer funcionario funcionaria mandatario mandataria official dirigente jefe autoridad spokesman spokeswoman portavoz vocero vocera activista activist',
)

export const contrast =
  /^(?:but|yet|pero|sino|while|whereas|although|though|mientras|aunque|however|instead|meanwhile)$/

export const courts = /^(?:court|judge|tribunal|tribunales|jueza?|sala|corte)$/
