import { renderToString as renderReact } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { build } from 'vite'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { useSession } from '@/tests/e2e/harness/session'

import { badgesAt } from './badges-at'
import { articleTree, documentTree } from './hydrate/article-tree'
import { make as makeReact } from './hydrate/react-make'
import { make as makeVue } from './hydrate/vue-make'
import { craneEnd, ferryEnd, pageOf } from './pages'

/** Every word that the page's own scripts say on the console. */
const listen = `globalThis.said = []; for (const way of ['error', 'warn']) console[way] = (...words) => said.push(words.join(' ')); addEventListener('error', ({ message }) => said.push(message))`

const files: Record<string, string> = { 'listen.js': listen }

const session = useSession((path) => {
  const body = files[path.slice(1)]
  return body === undefined ? null : { type: path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8', body }
})

/** The sample with its framework, as one script in the framework's own build for development, which tells of each mismatch. */
async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    resolve: { alias: { '@': process.cwd() } },
    define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    build: { write: false, minify: false, lib: { entry: `tests/e2e/live/hydrate/${name}.ts`, formats: ['iife'], name: 'sample' } },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n')
}

const partly = (name: string, markup: string): string => String(pageOf(`<div id="app">${markup}</div><script src="${name}.js"></script>`, { head: '<script src="listen.js"></script>' }).body)

beforeAll(async () => {
  for (const name of ['react-part', 'react-document', 'vue-part']) files[`${name}.js`] = await bundle(name)
  files['react-part.html'] = partly('react-part', renderReact(articleTree(makeReact, false)))
  files['react-document.html'] = `<!doctype html>${renderReact(documentTree(makeReact, false))}`
  files['vue-part.html'] = partly('vue-part', await renderVue(createSSRApp({ render: () => articleTree(makeVue, false) })))
}, 90_000)

const call = (page: DrivenPage, name: string): Promise<void> => page.evaluate((one) => void (Reflect.get(globalThis, one) as () => unknown)(), name)

it.each([
  ['React', 'a part of the page', 'react-part'],
  ['React', 'the whole document', 'react-document'],
  ['Vue', 'a part of the page', 'vue-part'],
])('%s hydrates %s beside us without a word, and goes on to change it', async (_framework, _what, name) => {
  const page = await session.browser.open(session.url(`${name}.html`))
  await badgesAt(page, craneEnd)
  await call(page, 'hydrate')
  const grown = async (): Promise<number> => (await call(page, 'grow'), page.evaluate(() => document.querySelectorAll('section > p').length))
  await poll('the framework is at work', () => grown().catch(() => 0), (count) => count === 6)
  await badgesAt(page, craneEnd, ferryEnd)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'said') as string[])).toEqual([])
  expect(await page.evaluate(() => document.querySelectorAll('source-context').length), 'our host is where it was').toBe(1)
  await page.close()
})
