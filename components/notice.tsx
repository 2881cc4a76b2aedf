import type { ComponentChildren } from 'preact'

export interface NoticeProps {
  readonly heading: string
  readonly text: string
  /** What the reader can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
  readonly children?: ComponentChildren
}

/** A state that is told in words: what it is, what it means, and what can be done. */
export function Notice({ heading, text, action, children }: NoticeProps) {
  return (
    <div class="notice">
      <h1 class="notice-heading">{heading}</h1>
      <p>{text}</p>
      {children}
      {action !== undefined && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  )
}
