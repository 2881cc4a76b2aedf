import { createSSRApp, ref } from 'vue'

import { articleTree } from './article-tree'
import { make } from './vue-make'

const grown = ref(false)
Reflect.set(globalThis, 'grow', () => (grown.value = true))
Reflect.set(globalThis, 'hydrate', () => createSSRApp({ render: () => articleTree(make, grown.value) }).mount('#app'))
