import { expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { useSession } from '@/tests/e2e/harness/session'
import { badgesAt } from '@/tests/e2e/live/badges-at'
import { craneEnd, cranePage, served } from '@/tests/e2e/live/pages'

/** In each frame it writes a list of 400 lines anew beside the article, and a word at the article's end. */
const script = `
let frames = 0
const storm = () => {
  frames += 1
  document.querySelector('ul').innerHTML = Array.from({ length: 400 }, (_, i) => '<li>Score ' + frames * i + '</li>').join('')
  document.querySelector('article p:last-child').textContent = 'The council will meet again in June, in room ' + frames + ', to decide about the warehouse behind it, which has no roof since the storm.'
  globalThis.frames_ = frames
  if (globalThis.raging) requestAnimationFrame(storm)
}
globalThis.rage = () => { globalThis.raging = true; storm() }
`

const session = useSession((path) => {
  const page = served({ 'storm.html': cranePage() })(path)
  return page && { ...page, body: String(page.body).replace('</body>', `<aside><ul></ul></aside><script>${script}</script></body>`) }
})

/** How many frames the storm rages while it is watched. */
const watched = 400

/** The most that our scripts may take of all time, and of the time that the storm's own script takes. */
const mostOfTime = 0.05
const mostOfStorm = 0.25

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string; readonly functionName: string }; readonly children?: readonly number[] }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Milliseconds that scripts of the extension and of the page were at work, with all that they called. */
function shares({ nodes, samples, timeDeltas }: Profile): { ours: number; page: number; all: number } {
  const owner = new Map<number, 'ours' | 'page' | null>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const visit = (id: number, around: 'ours' | 'page' | null): void => {
    const node = byId.get(id)
    const url = node?.callFrame.url ?? ''
    const own = around ?? (url.startsWith('chrome-extension:') ? 'ours' : url.startsWith('http:') ? 'page' : null)
    owner.set(id, own)
    for (const child of node?.children ?? []) visit(child, own)
  }
  visit(nodes[0]?.id ?? 0, null)
  const sums = { ours: 0, page: 0, all: 0 }
  samples.forEach((id, i) => {
    const own = owner.get(id)
    const time = (timeDeltas[i] ?? 0) / 1000
    sums.all += time
    if (own) sums[own] += time
  })
  return sums
}

const framesOf = (page: DrivenPage): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'frames_') ?? 0))

it('bears a storm of changes: badges stay, and our part of the time is bounded', async () => {
  const page = await session.browser.open(session.url('storm.html'))
  await badgesAt(page, craneEnd)
  const isChromium = session.browser.family === 'chromium'
  await page.evaluate(() => (Reflect.get(globalThis, 'rage') as () => void)())
  await poll('the storm rages', () => framesOf(page), (frames) => frames > 30)
  if (isChromium) for (const method of ['Profiler.enable', 'Profiler.start']) await page.send(method)
  const start = await framesOf(page)
  await poll(`${watched} frames more`, () => framesOf(page), (frames) => frames > start + watched, 60_000)
  if (isChromium) {
    const { profile } = (await page.send('Profiler.stop')) as { profile: Profile }
    const { ours, page: storm, all } = shares(profile)
    console.log(`a storm of ${watched} frames: ours ${ours.toFixed(0)} ms, the page's ${storm.toFixed(0)} ms, of ${all.toFixed(0)} ms`)
    expect(ours).toBeGreaterThan(0)
    expect(ours / all).toBeLessThan(mostOfTime)
    expect(ours / storm).toBeLessThan(mostOfStorm)
  }
  await badgesAt(page, craneEnd)
  await page.evaluate(() => Reflect.set(globalThis, 'raging', false))
  await badgesAt(page, craneEnd)
  await page.close()
}, 120_000)
