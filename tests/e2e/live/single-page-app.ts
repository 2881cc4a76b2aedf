import { articleMarkup, craneTitle, ferryTitle, otherParagraphs, pageOf } from './pages'

const views = {
  'crane.html': { title: craneTitle, body: articleMarkup(craneTitle) },
  'ferry.html': { title: ferryTitle, body: articleMarkup(ferryTitle, otherParagraphs) },
  'front.html': { title: 'The Harbour Post', body: `<ul>${[craneTitle, ferryTitle].map((title) => `<li><a href="#">${title}</a></li>`).join('')}</ul>` },
}

/** Shows the view of its address; `go(name, how)` leads to another. What is to be seen comes two frames after the address, as from a cache. */
const script = `
const views = ${JSON.stringify(views)}
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
const draw = async () => {
  const { title, body } = views[location.pathname.slice(1)]
  await frames()
  document.title = title
  document.querySelector('main').innerHTML = body
}
const ways = {
  push: (name) => { history.pushState(null, '', name); draw() },
  replace: (name) => { history.replaceState(null, '', name); draw() },
  early: async (name) => { document.title = views[name].title; document.querySelector('main').innerHTML = views[name].body; await frames(); history.pushState(null, '', name) },
  navigation: (name) => navigation.navigate(name),
}
addEventListener('popstate', draw)
globalThis.navigation?.addEventListener('navigate', (event) => {
  if (event.userInitiated || event.navigationType !== 'push' || event.info === 'ours' || !event.canIntercept || !globalThis.intercepts) return
  event.intercept({ handler: draw })
})
globalThis.go = (name, how) => { globalThis.intercepts = how === 'navigation'; ways[how](name) }
draw()
`

/** The same application under every address that it has a view for. */
export const singlePageApp = Object.fromEntries(
  Object.keys(views).map((name) => [name, pageOf(`<header>The Harbour Post</header><main></main><script>${script}</script>`, { title: 'The Harbour Post' })]),
)
