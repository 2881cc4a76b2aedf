import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readRow } from './analyze-row'
import { readRows } from './evaluate-corpora'
import { f1, type Measure, share, sum, wordF1 } from './evaluate-words'

interface PageLabel {
  readonly file: string
  readonly url: string | null
  readonly article: boolean
  readonly outletHost: boolean
  readonly body: string | null
}

/** Is it an article, and is its body read right? Over all pages of the folder that `labels.jsonl` names. */
export function measurePages(folder: string): Measure[] {
  const count = { tp: 0, fp: 0, fn: 0, outletFalse: 0 }
  const bodies: number[] = []
  for (const label of readRows<PageLabel>(join(folder, 'labels.jsonl'))) {
    const file = join(folder, label.file)
    if (!existsSync(file)) continue
    const page = readRow({ html: readFileSync(file, 'utf8'), url: label.url })
    if (label.article) count[page ? 'tp' : 'fn']++
    else if (page) {
      count.fp++
      if (label.outletHost) count.outletFalse++
    }
    if (label.article && label.body) bodies.push(wordF1(label.body, page?.text ?? ''))
  }
  bodies.sort((a, b) => a - b)
  const precision = share(count.tp, count.tp + count.fp)
  const recall = share(count.tp, count.tp + count.fn)
  return [
    ['article precision', precision],
    ['article recall', recall],
    ['article F1', f1(precision, recall)],
    ['false alarms on news sites', count.outletFalse],
    ['body mean', share(sum(bodies), bodies.length)],
    ['body median', bodies[bodies.length >> 1] ?? 0],
    ['body under 0.8', share(bodies.filter(value => value < 0.8).length, bodies.length)],
  ]
}
