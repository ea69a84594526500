const LENGTH = 140

/** The beginning of what somebody wrote, on one line. */
export function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim()
  return line.length <= LENGTH ? line : `${Array.from(line).slice(0, LENGTH).join('').trimEnd()}…`
}
