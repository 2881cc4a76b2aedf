import { describe, expect, it } from 'vitest'

import { isArchive, unwrapAddress } from '@/lib/outlets/unwrap-address'

describe('where an address leads', () => {
  const page = 'https://www.example.com/2026/05/ferry-report'
  it.each([
    ['an archive', `https://web.archive.org/web/20260504120000/${page}`],
    ['an archive that lost a stroke', 'https://archive.ph/2026.05.04-120000/https:/www.example.com/2026/05/ferry-report'],
    ['an AMP cache', 'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/2026/05/ferry-report'],
    ['an AMP viewer', 'https://www.google.com/amp/s/www.example.com/2026/05/ferry-report'],
    ['a search engine’s counter', `https://www.google.com/url?sa=t&q=${encodeURIComponent(page)}&usg=1`],
    ['a network’s warning page', `https://l.facebook.com/l.php?u=${encodeURIComponent(page)}&h=2`],
    ['a mail filter', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=05`],
    ['a mail filter that writes it in the path', `https://urldefense.com/v3/__${page}__;!!abc`],
    ['a translation', 'https://www-example-com.translate.goog/2026/05/ferry-report?_x_tr_sl=es'],
    ['a counter before an archive', `https://out.example.net/?url=${encodeURIComponent(`https://web.archive.org/web/2026/${page}`)}`],
  ])('is read out of %s', (_, address) => {
    expect(unwrapAddress(address)).toBe(page)
  })

  it.each([page, 'https://t.co/abc', 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fa', 'https://archive.ph/AbC12', 'https://example.org/?url=javascript%3Aalert(1)', 'https://example.org/?url=https%3A%2F%2F%5B'])('stays as it is: %s', (address) => {
    expect(unwrapAddress(address)).toBe(address)
  })

  it('knows an archive by its host alone', () => {
    expect(isArchive('https://web.archive.org/web/2026/https://example.org/')).toBe(true)
    expect(isArchive('https://example.org/web.archive.org')).toBe(false)
  })
})
