import { describe, expect, it } from 'vitest'

import { spanishForms } from '@/lib/language/es/conjugate'
import { spanish } from '@/lib/language/spanish'

import { findingsIn, speakersIn, toldIn, wordsIn } from './told'

describe('Spanish verbs', () => {
  it('conjugates regular, changing and irregular ones', () => {
    expect(spanishForms('afirmar')).toMatchObject({ present: ['afirma', 'afirman'], past: ['afirmó', 'afirmaron', 'afirmaba', 'afirmaban'], participle: 'afirmado', gerund: 'afirmando' })
    expect(spanishForms('negar:ie').present).toEqual(['niega', 'niegan'])
    expect(spanishForms('contar:ue').present).toEqual(['cuenta', 'cuentan'])
    expect(spanishForms('pedir:i')).toMatchObject({ present: ['pide', 'piden'], gerund: 'pidiendo' })
    expect(spanishForms('pedir:i').past).toContain('pidió')
    expect(spanishForms('advertir:ie')).toMatchObject({ present: ['advierte', 'advierten'], gerund: 'advirtiendo' })
    expect(spanishForms('decir')).toMatchObject({ present: ['dice', 'dicen'], participle: 'dicho' })
    expect(spanishForms('concluir')).toMatchObject({ present: ['concluye', 'concluyen'], gerund: 'concluyendo' })
    expect(spanishForms('sostener').past).toContain('sostuvieron')
    expect(spanishForms('enviar:í').present).toEqual(['envía', 'envían'])
  })
  it('has every form of a cue', () => {
    for (const form of ['dijo', 'ha', 'señaló', 'aseguran', 'añadió', 'sugirió', 'reconoció']) expect(form === 'ha' || spanish.cues.has(form)).toBe(true)
  })
})

describe('attributions in Spanish', () => {
  it.each([
    ['«No hay barcos», dijo Ana Ruiz, portavoz del puerto.', 'Ana Ruiz, portavoz del puerto | «No hay barcos»'],
    ['«No hay barcos», ha dicho este lunes en Vigo la alcaldesa.', 'la alcaldesa | «No hay barcos»'],
    ['La alcaldesa insistió en que el faro no se vende.', 'La alcaldesa | el faro no se vende'],
    ['El capitán contó al semanario El Faro que la niebla duró tres días.', 'El capitán | la niebla duró tres días'],
    ['El faro, según explicó el capitán, lleva un año apagado.', 'el capitán | El faro … lleva un año apagado'],
    ['El faro, dijo Ana Ruiz, lleva un año apagado.', 'Ana Ruiz | El faro … lleva un año apagado'],
    ['De acuerdo con la Autoridad Portuaria, el dique aguantará.', 'la Autoridad Portuaria | el dique aguantará'],
    ['—No hay barcos —dijo Ana Ruiz—. Vuelva mañana.', 'Ana Ruiz | —No hay barcos … Vuelva mañana.'],
    ['El puente que construyó Ruiz cruza la ría. Algunos creen que es feo.', 'Algunos | es feo'],
  ])('%s', (text, expected) => {
    expect(wordsIn('es', text)).toEqual([expected])
  })
  it.each([
    'Los precios cambian según la temporada.',
    'La denuncia llegó tarde y el informe está en la mesa.',
    'El hombre que vio el barco compró el faro.',
    'Julio Prieto cuenta con dos barcos nuevos.',
  ])('finds none in: %s', text => {
    expect(wordsIn('es', text)).toEqual([])
  })
  it('gives a verb without subject to the last speaker, and to nobody where another came to the fore', () => {
    expect(speakersIn('es', 'La alcaldesa Ana Ruiz dijo que no hay dinero. Añadió que el faro seguirá apagado.')).toEqual(['Ana Ruiz', 'Ana Ruiz'])
    expect(toldIn('es', 'Unos vecinos dijeron que no hay agua. Añadieron que nadie viene.')[1]).toMatchObject({ source: [], speaker: null, sourceKind: 'none' })
  })
  it('resolves offices by gender and names with months in them', () => {
    expect(speakersIn('es', 'La alcaldesa, Julia Mayo, llegó con el capitán, Julio Prieto. «Es tarde», dijo la alcaldesa. «Es pronto», dijo el capitán.')).toEqual(['Julia Mayo', 'Julio Prieto'])
  })
})

describe('findings in Spanish', () => {
  it.each([
    ['Fuentes cercanas al caso aseguran que el faro se vende.', 'anonymous-source'],
    ['Un alto funcionario reconoció que «nadie sabe nada».', 'anonymous-source'],
    ['Expertos advierten de que el dique puede caer.', 'vague-source'],
    ['«Qué vergüenza», escribió un usuario en redes sociales.', 'unsourced-social-quote'],
    ['«Seguimos», escribió Ana Ruiz en X.', 'unlinked-social-quote'],
    ['Ana Ruiz aseguró al diario El Faro que no dimitirá.', 'unlinked-report'],
    ['Según un informe del puerto, el dique aguantará.', 'unlinked-document'],
  ])('%s', (text, finding) => {
    expect(findingsIn('es', text)).toEqual([finding])
  })
  it.each([
    '«El dique aguantará», dijo la portavoz del puerto.',
    'La policía informó de que no hay heridos.',
    'La ministra aseguró que la ley se aprobará en mayo.',
    'Los bomberos explicaron que el fuego empezó en la bodega.',
  ])('none for: %s', text => {
    expect(findingsIn('es', text)).toEqual([null])
  })
})
