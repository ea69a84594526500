// Where to go after signing in: a page of ours, or /today. An address of another site is never followed.
const HOME = '/today'
const OURS = 'http://ours.invalid'

export function sameSitePath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 500 || !/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return HOME
  // Browsers read more into an address than a pattern does, so it is asked how they would read it.
  return URL.canParse(wanted, OURS) && new URL(wanted, OURS).origin === OURS ? wanted : HOME
}
