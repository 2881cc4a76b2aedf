/**
 * The browser's extension interface for the background and for extension pages. Content scripts take `wxt/browser` in the
 * modules that say so: the polyfill would weigh more than everything else that we put into a page without an article.
 */
export { default as browser } from 'webextension-polyfill'
