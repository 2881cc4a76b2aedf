import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'

import { articleTree } from './article-tree'
import { make } from './react-make'

function App() {
  const [grown, setGrown] = useState(false)
  Reflect.set(globalThis, 'grow', () => setGrown(true))
  return articleTree(make, grown)
}

const app = document.querySelector('#app')
Reflect.set(globalThis, 'hydrate', () => app && hydrateRoot(app, createElement(App)))
