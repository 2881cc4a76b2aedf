import { hostOf } from './registrable-domain'

/** A place where people post. Facts: the platforms' own addresses; search addresses are meant to be opened in a tab. */
export interface Platform {
  readonly name: string
  /** Registrable domain of its site today. */
  readonly domain: string
  /** Hosts of its posts, former ones too. */
  readonly hosts: readonly string[]
  /** Names as written. */
  readonly names: readonly string[]
  /** Does the path belong to one post, not to a profile, a tag or a search? */
  readonly isPost: RegExp
  /** Hosts of its short links, every one of which shows a post. */
  readonly shortHosts?: readonly string[]
  /** Address of a search for exact words: `{q}` stands for the encoded query, quotation marks included. `null`: web search only. */
  readonly search: string | null
}

/** The platforms that the news names, best known first. */
export const platforms: readonly Platform[] = [
  {
    name: 'X', domain: 'x.com', hosts: ['x.com', 'twitter.com', 't.co', 'pic.twitter.com', 'nitter.net'], names: ['Twitter', 'X', 'Twitter/X'],
    isPost: /\/status(?:es)?\/\d+|\/i\/(?:events|spaces|moments)\//u, shortHosts: ['t.co', 'pic.twitter.com'], search: 'https://x.com/search?q={q}&src=typed_query&f=live',
  },
  {
    name: 'Facebook', domain: 'facebook.com', hosts: ['facebook.com', 'fb.com', 'fb.watch'], names: ['Facebook'],
    isPost: /\/(?:posts|videos|photos|permalink|reel|groups\/[^/]+\/permalink|watch|share|story\.php|permalink\.php|photo\.php)\b/u, search: 'https://www.facebook.com/search/posts/?q={q}',
  },
  {
    name: 'Instagram', domain: 'instagram.com', hosts: ['instagram.com', 'instagr.am'], names: ['Instagram'],
    isPost: /^\/(?:[^/]+\/)?(?:p|reel|reels|tv|stories)\//u, search: null,
  },
  { name: 'TikTok', domain: 'tiktok.com', hosts: ['tiktok.com'], names: ['TikTok', 'Tiktok', 'Tik Tok'], isPost: /\/video\/\d+|\/photo\/\d+|^\/t\/|\/embed\//u, shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'], search: 'https://www.tiktok.com/search?q={q}' },
  {
    name: 'Reddit', domain: 'reddit.com', hosts: ['reddit.com', 'redd.it'], names: ['Reddit'],
    isPost: /\/comments\/|\/s\/\w+/u, shortHosts: ['redd.it'], search: 'https://www.reddit.com/search/?q={q}',
  },
  { name: 'Truth Social', domain: 'truthsocial.com', hosts: ['truthsocial.com'], names: ['Truth Social', 'Truth social', 'TruthSocial'], isPost: /\/(?:posts\/)?\d{12,}/u, search: null },
  { name: 'Bluesky', domain: 'bsky.app', hosts: ['bsky.app', 'bsky.social'], names: ['Bluesky', 'BlueSky'], isPost: /\/post\//u, search: 'https://bsky.app/search?q={q}' },
  { name: 'Threads', domain: 'threads.net', hosts: ['threads.net', 'threads.com'], names: ['Threads'], isPost: /\/post\/|^\/t\//u, search: 'https://www.threads.com/search?q={q}' },
  {
    name: 'YouTube', domain: 'youtube.com', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'], names: ['YouTube', 'Youtube'],
    isPost: /^\/(?:watch|shorts|embed|live|v)\b/u, shortHosts: ['youtu.be'], search: 'https://www.youtube.com/results?search_query={q}',
  },
  { name: 'Telegram', domain: 'telegram.org', hosts: ['telegram.org', 't.me', 'telegram.me'], names: ['Telegram'], isPost: /^\/(?:s\/)?\w+\/\d+/u, search: null },
  { name: 'LinkedIn', domain: 'linkedin.com', hosts: ['linkedin.com', 'lnkd.in'], names: ['LinkedIn', 'Linkedin'], isPost: /\/(?:posts|pulse|feed\/update|embed)\b/u, search: null },
  { name: 'Weibo', domain: 'weibo.com', hosts: ['weibo.com', 'weibo.cn'], names: ['Weibo', 'Sina Weibo'], isPost: /^\/\d+\/\w+|\/status\//u, search: 'https://s.weibo.com/weibo?q={q}' },
  { name: 'WeChat', domain: 'wechat.com', hosts: ['wechat.com', 'weixin.qq.com'], names: ['WeChat', 'Weixin'], isPost: /^\/s\b/u, search: null },
  { name: 'Mastodon', domain: 'joinmastodon.org', hosts: ['joinmastodon.org', 'mastodon.social'], names: ['Mastodon'], isPost: /\/@[\w@.-]+\/\d+/u, search: 'https://mastodon.social/search?q={q}&type=statuses' },
  { name: 'VK', domain: 'vk.com', hosts: ['vk.com'], names: ['VKontakte', 'VK'], isPost: /wall-?\d+_\d+/u, search: null },
  { name: 'Snapchat', domain: 'snapchat.com', hosts: ['snapchat.com'], names: ['Snapchat'], isPost: /\/spotlight\//u, search: null },
  { name: 'WhatsApp', domain: 'whatsapp.com', hosts: ['whatsapp.com', 'wa.me'], names: ['WhatsApp', 'Whatsapp'], isPost: /\/channel\//u, search: null },
  { name: 'Tumblr', domain: 'tumblr.com', hosts: ['tumblr.com'], names: ['Tumblr'], isPost: /\/post\/|\/\d{10,}/u, search: null },
  { name: 'Twitch', domain: 'twitch.tv', hosts: ['twitch.tv'], names: ['Twitch'], isPost: /\/(?:videos|clip)\//u, search: null },
  { name: 'Gab', domain: 'gab.com', hosts: ['gab.com'], names: ['Gab'], isPost: /\/posts\//u, search: null },
  { name: 'Parler', domain: 'parler.com', hosts: ['parler.com'], names: ['Parler'], isPost: /\/post\//u, search: null },
  { name: 'Discord', domain: 'discord.com', hosts: ['discord.com', 'discord.gg'], names: ['Discord'], isPost: /\/channels\//u, search: null },
  { name: '4chan', domain: '4chan.org', hosts: ['4chan.org'], names: ['4chan', '4Chan'], isPost: /\/thread\//u, search: null },
]

const byName = new Map(platforms.flatMap((platform) => platform.names.map((name) => [name, platform] as const)))

/** The platform of exactly this name as written, or of its present name; `null` where there is none. */
export function platformNamed(name: string): Platform | null {
  return byName.get(name) ?? null
}

/** The platform that an http(s) address belongs to; `null` where it is none. */
export function platformAt(address: string): Platform | null {
  const host = hostOf(address)
  if (host === null) return null
  return platforms.find((platform) => platform.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null
}

/** The platform of an address that shows one post; `null` for profiles, searches, front pages and other sites. */
export function platformOfPost(address: string): Platform | null {
  const platform = platformAt(address)
  if (platform === null) return null
  const { pathname, search } = new URL(address)
  const short = pathname.length > 1 && platform.shortHosts?.includes(hostOf(address) ?? '') === true
  return short || platform.isPost.test(pathname) || /[?&](?:story_fbid|v|fbid)=/u.test(search) ? platform : null
}
