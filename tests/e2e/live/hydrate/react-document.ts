import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'

import { documentTree } from './article-tree'
import { make } from './react-make'

function App() {
  const [grown, setGrown] = useState(false)
  Reflect.set(globalThis, 'grow', () => setGrown(true))
  return documentTree(make, grown)
}

Reflect.set(globalThis, 'hydrate', () => hydrateRoot(document, createElement(App)))
