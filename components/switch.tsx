export interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly disabled?: boolean | undefined
  /** Something is asked first: it shows what holds until `on` changes. */
  readonly asks?: boolean | undefined
  readonly onToggle: (on: boolean) => void
}

/** An on-off switch: a native checkbox that says it is a switch, so keyboard and screen reader come with it. */
export function Switch({ label, on, disabled, asks, onToggle }: SwitchProps) {
  const toggle = (input: HTMLInputElement): void => {
    const wanted = input.checked
    if (asks === true) input.checked = on
    onToggle(wanted)
  }
  return (
    <label class="switch">
      <span class="switch-label">{label}</span>
      <input type="checkbox" role="switch" checked={on} disabled={disabled === true} onChange={(event) => toggle(event.currentTarget)} />
    </label>
  )
}
