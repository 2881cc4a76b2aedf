export interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly disabled?: boolean | undefined
  readonly onToggle: (on: boolean) => void
}

/** An on-off switch: a native checkbox that says it is a switch, so keyboard and screen reader come with it. */
export function Switch({ label, on, disabled, onToggle }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{label}</span>
      <input type="checkbox" role="switch" checked={on} disabled={disabled === true} onChange={(event) => onToggle(event.currentTarget.checked)} />
    </label>
  )
}
