import type { Found } from '../schema'

/** A text in which the words that were looked for are marked. */
export function Marked({ pieces }: { pieces: Found['title'] }) {
  return pieces.map(({ text, hit }, index) =>
    hit ? (
      <mark key={index} className="rounded-xs bg-move-soft text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
