import { articleMarkup, pageOf } from '@/tests/e2e/live/pages'

/** How many sentences of the large page nobody can check. */
export const largeCount = 300

const filler = Array.from({ length: 12 }, (_, i) => `Clerk ${i} carried the long green book across the quay and set it down on the counter beside the lamp, as on every evening of that winter.`).join(' ')

const outlets = ['Reuters', 'Bloomberg', 'CNN', 'The Guardian', 'Politico', 'Axios']

/** An article of one megabyte with 300 reports that it does not link. */
export function largePage() {
  const texts = Array.from({ length: largeCount }, (_, i) => [
    `The new pier number ${i + 1} will cost ${i + 2} million euros, ${outlets[i % outlets.length]} reported.`,
    filler,
    filler.replaceAll('Clerk', `Keeper ${i}`),
  ]).flat()
  return pageOf(`<main>${articleMarkup('Harbour to build three hundred new piers', texts)}</main>`, { title: 'Harbour to build three hundred new piers', head: '<style>body{font:16px/1.6 Georgia,serif;max-width:40em;margin:auto}</style>' })
}
