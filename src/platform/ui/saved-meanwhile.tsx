// What another tab saved, beside what was typed here.
export function SavedMeanwhile({ value }: { value: string }) {
  return (
    <span className="flex min-w-0 items-baseline gap-1.5 rounded-lg bg-late-soft px-2.5 py-1 text-late">
      <span className="shrink-0 font-medium">Saved meanwhile:</span>
      <span className="min-w-0 break-words whitespace-pre-wrap">{value || '(empty)'}</span>
    </span>
  )
}
