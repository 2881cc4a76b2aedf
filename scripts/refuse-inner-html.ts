import type { Plugin } from 'vite'

/** Where Preact's one assignment of markup stands. */
const preactCore = /\/node_modules\/preact\/dist\/preact\.(?:m?js)$/
const assignment = /\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/g
const anyAssignment = /\.(?:inner|outer)HTML\s*=(?!=)/

/** What stands in the place of the assignment, as an expression: loud, should anything of ours ever reach it. */
const refusal = '(()=>{throw new TypeError("Markup from strings is refused.")})()'

/** Preact's code without the path from a string to markup. Throws where that path is not found exactly once. */
export function withoutMarkup(code: string): string {
  const found = code.match(assignment)?.length ?? 0
  if (found !== 1) throw new Error(`Preact assigns innerHTML in ${found} places, not in one: look at scripts/refuse-inner-html.ts again.`)
  return code.replace(assignment, refusal)
}

/**
 * Nothing that we ship turns a string into markup: Preact's `dangerouslySetInnerHTML` is taken out at build time (we never
 * use it), and a chunk that assigns `innerHTML` or `outerHTML` all the same, ours or a library's, fails the build.
 */
export function refuseInnerHtml(): Plugin {
  return {
    name: 'source-context:refuse-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: preactCore },
      handler: (code) => ({ code: withoutMarkup(code), map: null }),
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && anyAssignment.test(chunk.code)) this.error(`${chunk.fileName} assigns innerHTML or outerHTML.`)
      }
    },
  }
}
