import { describe, expect, it } from 'vitest'

import { buildOutlets } from '@/scripts/build-outlet-rows'

const built = (text: string) => buildOutlets([{ name: 'a.txt', text }])
const aliases = (text: string) => built(text).outlets.map((outlet) => outlet.aliases)

describe('names as newsrooms also write them', () => {
  it.each([
    ['El Faro de Cádiz', 'es es', ['El Faro de Cadiz']],
    ['Grünauer Bote', 'de de', ['Grunauer Bote', 'Gruenauer Bote']],
    ['Hull Post & Lantern', 'gb en', ['Hull Post and Lantern']],
    ['LanternFeed', 'us en', ['Lanternfeed']],
    ['HullLive', 'gb en', ['Hulllive', 'Hull Live']],
    ['FOX 99 Hull', 'us en', ['Fox 99 Hull']],
    ['Daily Lantern (Hull)', 'us en', ['Hull Daily Lantern']],
  ])('%s', (name, header, expected) => {
    expect(aliases(`@ ${header}\n${name} | lantern.example.com\n`)).toEqual([expected])
  })

  it.each(['Olé', 'The Lantern (lantern.org)', 'The Lantern (Kenya)', 'Lantern'])('%s has no other', (name) => {
    expect(aliases(`@ us en\n${name} | lantern.example.com\n`)).toEqual([[]])
  })

  it('are left out where somebody is called so, or two would be', () => {
    expect(aliases('@ us en\nLanternFeed | a.example.com\nLanternfeed | b.example.com\n')).toEqual([[], []])
    expect(aliases('@ us en\nDaily Lantern (Hull) | a.example.com\nThe Daily Lantern (Hull) | b.example.com\n')).toEqual([[], []])
  })

  it('share a name that is told apart by brackets with whoever has it', () => {
    const { outlets, problems } = built('@ gb en\nThe Lantern | a.example.com\n@ ke en\nThe Lantern (Kenya) | b.example.com\nThe Lamp (Kenya) | c.example.com\n')
    expect(problems).toEqual([])
    expect(outlets.map((outlet) => outlet.shared)).toEqual([[], ['The Lantern'], []])
  })
})
