import { useState } from 'preact/hooks'

import { askBackground } from '@/lib/messages/client'
import { t } from '@/lib/platform/i18n'
import type { DeletedArticles } from '@/lib/store/articles'

/** What was deleted last, until it is undone or its message closed. */
interface Deletion {
  readonly text: string
  readonly deleted: DeletedArticles
}

/** Deleting kept articles, and the way back. `restore` undoes one; `say` is heard. */
export function useDeletion(restore: (deleted: DeletedArticles) => Promise<void>, say: (text: string) => void) {
  const [deletion, setDeletion] = useState<Deletion | null>(null)

  const remove = async (work: Promise<DeletedArticles>, wording: (deleted: DeletedArticles) => string): Promise<void> => {
    try {
      const deleted = await work
      // Pressed twice: the first has taken it, and is what can be undone.
      if (deleted.articles.length === 0) return
      const text = wording(deleted)
      setDeletion({ text, deleted })
      say(text)
      await askBackground('articlesChanged', {})
    } catch (error) {
      say(t('popup.failed', [String(error)]))
    }
  }
  const close = (): void => {
    setDeletion(null)
    document.querySelector<HTMLElement>('#library')?.focus()
  }
  const undo = async (): Promise<void> => {
    if (deletion === null) return
    try {
      await restore(deletion.deleted)
      close()
      say(t('popup.library.restored'))
      await askBackground('articlesChanged', {})
    } catch (error) {
      say(t('popup.failed', [String(error)]))
    }
  }
  return { deletion, remove, undo, close }
}
