/** How many things need the person, as a number beside "Today"; nothing when nothing does. */
export async function NeedsCount({ counted, className }: { counted: Promise<{ needs: number }>; className: string }) {
  const { needs } = await counted
  return needs > 0 && <span className={className}>{needs}</span>
}
