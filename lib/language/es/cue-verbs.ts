import type { VerbForm } from '@/lib/language/language-pack'

/**
 * Spanish verbs that attribute. Authority: C. Maldonado, «Discurso directo y discurso indirecto», in Bosque & Demonte (eds.),
 * *Gramática descriptiva de la lengua española* (1999), §55.1–55.2. Grammar letters as in `build-cues.ts`.
 */
export const reportVerbs = `
  c: decir afirmar asegurar declarar señalar indicar explicar manifestar expresar sostener mantener agregar añadir comentar
  c: apuntar precisar subrayar destacar recalcar reiterar repetir insistir advertir admitir reconocer negar confirmar anunciar
  c: informar revelar responder contestar replicar preguntar escribir publicar tuitear contar relatar recordar opinar lamentar
  c: denunciar alertar estimar pronosticar sugerir concluir matizar zanjar espetar argumentar argüir alegar aclarar detallar
  c: exclamar susurrar gritar bromear ironizar reflexionar resumir sentenciar testificar acusar prometer jurar reportar exponer
  o: criticar condenar denunciar elogiar calificar describir citar anunciar rechazar detallar revelar
  c: pedir exigir reclamar solicitar`

export const evidenceVerbs = 'c: demostrar mostrar revelar evidenciar hallar'

export const stanceVerbs = 'c: creer pensar considerar suponer temer esperar'

/** Stems that change: infinitive, present, past (third person singular and plural). Authority: *Manual* (2010), §4.10–4.13. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  decir: ['dice', 'dicen', 'dijo', 'dijeron'],
  pedir: ['pide', 'piden', 'pidió', 'pidieron'],
  repetir: ['repite', 'repiten', 'repitió', 'repitieron'],
  advertir: ['advierte', 'advierten', 'advirtió', 'advirtieron'],
  sugerir: ['sugiere', 'sugieren', 'sugirió', 'sugirieron'],
  negar: ['niega', 'niegan', 'negó', 'negaron'],
  contar: ['cuenta', 'cuentan', 'contó', 'contaron'],
  recordar: ['recuerda', 'recuerdan', 'recordó', 'recordaron'],
  demostrar: ['demuestra', 'demuestran', 'demostró', 'demostraron'],
  mostrar: ['muestra', 'muestran', 'mostró', 'mostraron'],
  sostener: ['sostiene', 'sostienen', 'sostuvo', 'sostuvieron'],
  mantener: ['mantiene', 'mantienen', 'mantuvo', 'mantuvieron'],
  exponer: ['expone', 'exponen', 'expuso', 'expusieron'],
  concluir: ['concluye', 'concluyen', 'concluyó', 'concluyeron'],
  argüir: ['arguye', 'arguyen', 'arguyó', 'arguyeron'],
  creer: ['cree', 'creen', 'creyó', 'creyeron'],
  pensar: ['piensa', 'piensan', 'pensó', 'pensaron'],
}

const participles: Readonly<Record<string, string>> = { decir: 'dicho', escribir: 'escrito', exponer: 'expuesto', describir: 'descrito', suponer: 'supuesto' }
const gerunds: Readonly<Record<string, string>> = { decir: 'diciendo', pedir: 'pidiendo', repetir: 'repitiendo', advertir: 'advirtiendo', sugerir: 'sugiriendo', concluir: 'concluyendo', argüir: 'arguyendo', creer: 'creyendo' }

/** Third-person forms, participle and gerund of a Spanish verb. */
export function formsOf(lemma: string): readonly (readonly [word: string, form: VerbForm])[] {
  const stem = lemma.slice(0, -2)
  const first = lemma.endsWith('ar')
  const [present, presents, past, pasts] = irregular[lemma] ?? (first ? [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`] : [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`])
  const imperfect = first ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`]
  const finite = [past, pasts, ...imperfect].flatMap(word => (word === undefined ? [] : [[word, 'past'] as const]))
  const now = [present, presents].flatMap(word => (word === undefined ? [] : [[word, 'present'] as const]))
  return [...finite, ...now, [participles[lemma] ?? (first ? `${stem}ado` : `${stem}ido`), 'participle'], [gerunds[lemma] ?? (first ? `${stem}ando` : `${stem}iendo`), 'gerund']]
}
