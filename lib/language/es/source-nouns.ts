import type { NounClass } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

/**
 * Head nouns of sources, singular; `_` joins the words of a compound. Authority: María Moliner, *Diccionario de uso del español*;
 * for informants and officials *Libro de estilo de El País*, «fuentes», and *Manual de español urgente* (Fundéu), «fuentes informativas».
 */
const classes: Readonly<Record<NounClass, string>> = {
  voice: 'portavoz vocero vocera abogado abogada letrado letrada representante defensa embajador embajadora secretario secretaria delegado delegada procurador procuradora',
  source: 'fuente informante confidente denunciante',
  official: 'funcionario funcionaria oficial asesor asesora diplomático diplomática legislador legisladora alto_cargo mando directivo directiva ejecutivo ejecutiva colaborador colaboradora mediador',
  camp: `crítico crítica detractor detractora partidario partidaria opositor opositora seguidor seguidora aliado aliada simpatizante activista observador observadora
    comentarista rival enemigo defensor fan aficionado aficionada`,
  party: 'socialista popular republicano demócrata conservador nacionalista independentista peronista',
  person: `persona hombre mujer niño niña chico chica joven anciano anciana adolescente menor bebé señor señora estudiante alumno alumna profesor profesora maestro maestra
    catedrático catedrática académico académica científico científica investigador investigadora experto experta especialista analista economista historiador historiadora médico médica
    doctor doctora cirujano enfermero enfermera psicólogo psicóloga psiquiatra paciente víctima superviviente sobreviviente testigo vecino vecina residente ciudadano ciudadana votante
    turista viajero viajera pasajero pasajera conductor conductora piloto capitán soldado militar combatiente rebelde terrorista atacante sospechoso sospechosa acusado acusada preso presa
    recluso refugiado refugiada migrante inmigrante manifestante organizador organizadora voluntario voluntaria trabajador trabajadora empleado empleada empresario empresaria jefe jefa gerente
    director directora productor productora cineasta actor actriz cantante músico artista pintor pintora autor autora escritor escritora novelista poeta periodista reportero reportera
    corresponsal editor editora presentador presentadora fotógrafo fotógrafa arquitecto arquitecta ingeniero ingeniera jugador jugadora futbolista delantero portero defensa centrocampista entrenador
    entrenadora técnico técnica árbitro ciclista tenista campeón campeona compañero compañera fundador fundadora propietario propietaria dueño dueña inversor cliente consumidor usuario
    usuaria internauta tuitero influencer lector lectora colega amigo amiga novio novia pareja marido esposo esposa mujer viudo viuda padre madre hijo hija hermano hermana abuelo
    abuela tío tía primo prima sobrino familiar pariente cocinero camarero agricultor agricultora ganadero pescador minero obrero cura sacerdote obispo arzobispo cardenal papa
    ceo presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra viceministro canciller rey reina príncipe princesa gobernador
    gobernadora alcalde alcaldesa senador senadora diputado diputada eurodiputado eurodiputada parlamentario concejal concejala consejero consejera político política candidato candidata
    líder dirigente juez jueza magistrado magistrada fiscal comisario comisaria inspector inspectora agente sargento teniente coronel general almirante bombero guardia espía
    exagente exdirector exjefe coordinador coordinadora responsable titular primer_ministro primera_ministra mandatario mandataria jefe_de_gobierno comandante sindicalista militante creyente musulmán
    judío católico indígena afectado afectada damnificado damnificada detenido detenida secuestrado liberado rehén huelguista opositor_político jurista sociólogo socióloga politólogo politóloga
    virólogo epidemiólogo epidemióloga meteorólogo meteoróloga biólogo bióloga físico química químico matemático filósofo filósofa teólogo humorista cómico bailarín modelo`,
  institution: `policía gobierno ejecutivo_central ministerio departamento agencia oficina comisión comité consejo junta tribunal juzgado audiencia corte parlamento congreso senado cámara
    administración autoridad ayuntamiento alcaldía diputación comunidad generalitat xunta estado ciudad municipio provincia región universidad facultad colegio escuela instituto hospital clínica iglesia
    compañía empresa firma corporación grupo banco cadena fabricante aerolínea asociación federación unión liga club equipo organización ong fundación institución
    partido formación campaña coalición movimiento oposición ejército armada fuerza guardia_civil fiscalía procuraduría prosecución defensoría servicio centro laboratorio
    embajada consulado misión delegación fondo sindicato patronal central_sindical familia industria sector plataforma tienda restaurante hotel aeropuerto secretaría consejería consellería
    subsecretaría cancillería presidencia vicepresidencia palacio moncloa zarzuela gremio colectivo cooperativa dirección entidad organismo autoridades bomberos protección_civil ejecutivo
    monarquía casa_real conferencia_episcopal diócesis brigada milicia banda tribu nación país reino régimen bancada mesa consorcio defensor_del_pueblo regulador`,
  press: 'periódico diario revista cadena_de_televisión televisión emisora radio canal agencia_de_noticias semanario medio prensa tabloide rotativo portal web publicación',
  document: `informe estudio documento memorando memorándum carta correo correo_electrónico orden sentencia fallo auto resolución decreto ley proyecto_de_ley proposición acuerdo
    contrato tratado denuncia querella demanda escrito sumario atestado acta libro memorias artículo reportaje editorial columna ensayo entrada tuit hilo mensaje texto encuesta sondeo
    dato estadística cifra cálculo estimación índice censo auditoría presupuesto plan propuesta borrador guía norma código manual análisis evaluación investigación prueba
    expediente archivo grabación audio vídeo video imagen fotografía foto película documental cartel pancarta letrero comunicado nota_de_prensa nota manifiesto declaración modelo pronóstico barómetro
    balance circular bando constitución reglamento dictamen providencia trabajo`,
  air: 'rumor especulación chisme bulo habladuría',
}

function byNoun(): Map<string, NounClass> {
  const nouns = new Map<string, NounClass>()
  const order: readonly NounClass[] = ['person', 'document', 'institution', 'press', 'air', 'party', 'camp', 'official', 'voice', 'source']
  for (const nounClass of order) for (const noun of wordList(classes[nounClass])) nouns.set(noun.replaceAll('_', ' '), nounClass)
  for (const [noun, nounClass] of exceptions) nouns.set(noun, nounClass)
  return nouns
}

/** Nouns that two lists hold, and which of them a source mostly means. */
const exceptions: readonly (readonly [string, NounClass])[] = [
  ['secretario', 'person'],
  ['secretaria', 'person'],
  ['popular', 'person'],
  ['defensa', 'institution'],
  ['crítica', 'document'],
  ['directiva', 'institution'],
  ['oficial', 'official'],
  ['ejecutivo', 'institution'],
]

/** What each noun, singular, tells about a source. */
export const sourceNouns: ReadonlyMap<string, NounClass> = byNoun()
