/** What stands folded on the line above a list: a finger finds it, and it takes no room. */
export const barVerb =
  'inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 text-small text-ink-soft underline decoration-edge underline-offset-3 [&::-webkit-details-marker]:hidden'
