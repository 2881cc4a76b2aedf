const paths = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
}

/** A sign on a button, one em wide, in `currentColor`; hidden from assistive technology: the button has a name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
