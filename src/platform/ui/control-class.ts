// 16 px on a phone: with less, iOS zooms into the field.
export const controlClass =
  'block w-full min-w-0 rounded-xl border border-edge bg-card px-3.5 py-2 text-base text-ink transition-colors ' +
  'md:text-body hover:border-ink-soft ' +
  'focus-visible:border-mine focus-visible:outline-offset-0 aria-invalid:border-late disabled:bg-sunk disabled:text-ink-soft'

// For what holds one line.
export const lineClass = `${controlClass} min-h-11 md:pointer-fine:min-h-10`
