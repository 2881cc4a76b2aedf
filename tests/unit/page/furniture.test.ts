import { describe, expect, it, vi } from 'vitest'

import { readPage } from '@/lib/page/read-page'

import { articleOf, filler } from './fixture'

const menu = Array.from({ length: 40 }, (_, i) => `<li><a href="/section/${i}">Section number ${i}</a></li>`).join('')
const bodyOf = (markup: string): string | undefined => readPage(articleOf(markup))?.text

describe('menus, sidebars and footers', () => {
  const plain = bodyOf(`<div>${filler}</div>`)

  it('are no body text, whatever is in them', () => {
    expect(plain).toContain('This is paragraph 1')
    for (const tag of ['nav', 'aside', 'footer']) {
      expect(bodyOf(`<div>${filler}<${tag}><ul>${menu}</ul></${tag}></div>`), tag).toBe(plain)
      expect(bodyOf(`<div>${filler}<${tag}><ul>${menu}</ul><script>let text = 'much text'</script></${tag}></div>`), tag).toBe(plain)
      expect(bodyOf(`<div>${filler}<${tag}>We keep accounts of the harbour since the old days and sell them in our shop. ${'More of them come every year. '.repeat(9)}</${tag}></div>`), tag).toBe(plain)
    }
  })

  it('part the text before them from the text after', () => {
    expect(bodyOf(`<div>${filler}Half of a line<nav><a href="/">Home</a></nav>and another half</div>`)).toBe(`${plain}\n\nHalf of a line\n\nand another half`)
  })

  it('keep the posts that they embed', () => {
    const embed = '<blockquote class="twitter-tweet"><a href="https://twitter.com/tom/status/12345">May 1</a></blockquote>'
    expect(readPage(articleOf(`<div>${filler}<aside>${embed}</aside>${filler.replaceAll('paragraph', 'part')}</div>`))?.embeds).toEqual([{ at: (plain?.length ?? 0) + 2, href: 'https://twitter.com/tom/status/12345' }])
  })

  it('are read where they hold the article', () => {
    for (const markup of [`<aside><div>${filler}</div></aside>`, `<nav><ul>${menu}</ul></nav><footer><div>${filler}</div></footer>`]) expect(bodyOf(markup), markup.slice(0, 20)).toBe(bodyOf(markup.replaceAll(/<(\/?)(?:aside|footer)>/g, '<$1div>')))
  })

  it('are looked through as seldom where they stand one in the other, however deep', () => {
    const looks = (depth: number): number => {
      const document = articleOf(`<div>${filler}</div>${'<aside><nav>'.repeat(depth)}<h1>Council</h1>${'</nav></aside>'.repeat(depth)}`)
      let owner: object | null = document.createElement('aside')
      while (owner !== null && !Object.hasOwn(owner, 'querySelector')) owner = Object.getPrototypeOf(owner) as object | null
      const look = vi.spyOn(owner as Element, 'querySelector')
      readPage(document)
      const { length } = look.mock.calls
      look.mockRestore()
      return length
    }
    expect(looks(100)).toBeGreaterThan(0)
    expect(looks(2_000)).toBe(looks(100))
  })
})

describe('an element that says that it holds the body', () => {
  const rest = filler.replaceAll('paragraph', 'part').replaceAll('report', 'account')
  const intro = '<p>The council met late on Monday, with the library on its list for the third time this year.</p><p>Nobody had told those who came early and waited in the cold hall until the doors were opened.</p>'

  it('is believed where most of the body, and not all, lies deeper inside it', () => {
    const markup = `${intro}<div class="group">${filler}${rest}</div>`
    expect(bodyOf(`<div class="entry-content">${markup}</div>`)).toContain('The council met late on Monday')
    expect(bodyOf(`<div class="entry-content"><div>${markup}</div></div>`)).toContain('The council met late on Monday')
    expect(bodyOf(`<div class="box">${markup}</div>`)).not.toContain('The council met late on Monday')
  })
})
