import type { Outlet } from '@/lib/outlets/outlet-directory'
import { platformAt } from '@/lib/outlets/platforms'
import { hostOf } from '@/lib/outlets/registrable-domain'
import type { Link } from '@/lib/text/page-text'

/** Among so many posts at most an author is looked for: keeps pages of nothing but links linear. */
const postsAtMost = 200

/** The links of an article by where they lead: each address is read once, each question answered once. */
export class ArticleLinks {
  /** By host and by every domain above it, in the order of the page. */
  readonly #byDomain = new Map<string, Link[]>()
  readonly #kept = new Map<string, readonly Link[]>()
  readonly #posts = new Map<string, readonly Link[]>()
  readonly #links: readonly Link[]

  constructor(links: readonly Link[]) {
    this.#links = links.filter(({ href }) => /^https?:\/\//u.test(href))
    for (const link of this.#links) {
      const labels = (hostOf(link.href) ?? '').split('.')
      for (let i = 0; i < labels.length; i++) {
        const domain = labels.slice(i).join('.')
        const there = this.#byDomain.get(domain)
        if (there) there.push(link)
        else this.#byDomain.set(domain, [link])
      }
    }
  }

  /** The first links to the outlet's site, none twice. */
  toOutlet(outlet: Outlet, atMost: number): readonly Link[] {
    const key = `outlet:${outlet.name}`
    const kept = this.#kept.get(key) ?? firstOf([...new Set([outlet.host, ...outlet.domains])].flatMap((host) => this.#byDomain.get(host) ?? []), atMost)
    this.#kept.set(key, kept)
    return kept
  }

  /** The first links to the platform whose path holds the author's name (lower case), none twice. */
  toAuthor(platform: string, name: string, atMost: number): readonly Link[] {
    const posts = this.#posts.get(platform) ?? firstOf(this.#links.filter(({ href }) => platformAt(href)?.name === platform), postsAtMost)
    this.#posts.set(platform, posts)
    const key = `author:${platform}:${name}`
    const kept = this.#kept.get(key) ?? posts.filter(({ href }) => new URL(href).pathname.toLowerCase().includes(name)).slice(0, atMost)
    this.#kept.set(key, kept)
    return kept
  }
}

/** In the order of the page, the last of those to one address. */
function firstOf(links: readonly Link[], atMost: number): readonly Link[] {
  const inOrder = links.toSorted((a, b) => a.start - b.start)
  return [...new Map(inOrder.map((link) => [link.href, link])).values()].slice(0, atMost)
}
