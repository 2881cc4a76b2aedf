import { useId, useRef } from 'preact/hooks'

import { t } from '@/lib/platform/i18n'

export interface DeleteAllProps {
  /** How many articles there are to delete; more than none. */
  readonly count: number
  readonly onDelete: () => void
}

/** Deletes everything, after asking once. Escape and *Keep them* lead back to the button, which the browser's own dialog sees to. */
export function DeleteAll({ count, onDelete }: DeleteAllProps) {
  const question = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const answer = (run: () => void) => (): void => {
    dialog.current?.close()
    run()
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
        {t('popup.library.deleteAll')}
      </button>
      <dialog class="confirm" ref={dialog} aria-labelledby={question}>
        <p id={question}>{t('popup.library.confirmAll', count)}</p>
        <div class="confirm-answers">
          <button type="button" class="quiet" onClick={answer(() => undefined)}>
            {t('popup.library.cancel')}
          </button>
          <button type="button" class="danger" onClick={answer(onDelete)}>
            {t('popup.library.confirm')}
          </button>
        </div>
      </dialog>
    </>
  )
}
