import { describe, expect, it } from 'vitest'

import { isListing } from '@/lib/findings/link-index'

describe('a page that lists', () => {
  it.each([
    'https://planet.example/tags/pier', 'https://planet.example/section/politics', 'https://planet.example/find?q=pier', 'https://planet.example/author/jane-roe',
    'https://laterne.example/thema/hafen', 'https://laterne.example/aktuell/thema/der-hafen', 'https://faro.example/temas/puerto', 'https://phare.example/sujets/port/',
  ])('is known by its address: %s', (address) => {
    expect(isListing(address)).toBe(true)
  })

  it.each([
    'https://planet.example/2025/05/pier-closes', 'https://amt.example/DE/Themen/Wirtschaft/Preise/_inhalt.html', 'https://amt.example/themen/hafen/wasser/bericht',
    'https://amt.example/Themen/Bericht-2025.html', 'https://institut.example/recherche/etude-sur-les-prix-2025', 'https://faro.example/temas/puerto/el-muelle-cierra-en-mayo',
  ])('is none where something is published: %s', (address) => {
    expect(isListing(address)).toBe(false)
  })
})
