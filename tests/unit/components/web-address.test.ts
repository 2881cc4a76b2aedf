import { expect, it } from 'vitest'

import { webAddress } from '@/components/web-address'

it.each(['https://news.example/a?b=c', 'http://localhost:8080/'])('lets %s be a link', (href) => {
  expect(webAddress(href)).toBe(href)
})

it.each([`${'java'}script:alert(1)`, `${'Java'}Script:alert(1)`, 'data:text/html,<p>', 'file:///etc/hosts', 'about:blank', 'news.example', '', null])('lets %s be none', (href) => {
  expect(webAddress(href)).toBeNull()
})
