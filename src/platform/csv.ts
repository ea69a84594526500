// Lines for a spreadsheet. Nothing that somebody typed is taken for a formula there.
const FORMULA = /^[=+\-@\t\r]/

export const csvLine = (cells: (string | null)[]): string => `${cells.map((cell) => quoted(harmless(cell ?? ''))).join(',')}\r\n`

const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
const quoted = (text: string) => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
