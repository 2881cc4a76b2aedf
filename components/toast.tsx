import { useEffect, useRef } from 'preact/hooks'

import { t } from '@/lib/platform/i18n'

export interface ToastProps {
  readonly text: string
  readonly onUndo: () => void
  readonly onClose: () => void
}

/**
 * What was just deleted, and the way back. Takes the focus, since what the reader had focused is gone; stays until it is
 * used or closed: nobody has to be quick. The page's live region announces it.
 */
export function Toast({ text, onUndo, onClose }: ToastProps) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [text])
  return (
    <section class="toast" aria-label={text}>
      <p>{text}</p>
      <button type="button" class="toast-undo" ref={undo} onClick={onUndo}>
        {t('popup.library.undo')}
      </button>
      <button type="button" class="toast-close" aria-label={t('popup.library.close')} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  )
}
