// The number under a barcode. Its last digit is worked out from the others, so a slip of the finger shows.

/** The number as it is kept, or the sentence that says what is wrong with it. */
export function readGtin(typed: string): { gtin: string } | { fault: string } {
  const digits = typed.replace(/[\s-]/g, '')
  if (!/^\d+$/.test(digits)) return { fault: 'The number under a barcode has digits only.' }
  if (![8, 12, 13, 14].includes(digits.length)) return { fault: `The number under a barcode has 8, 12, 13 or 14 digits; this has ${digits.length}.` }
  if (checkDigit(digits.slice(0, -1)) !== digits.at(-1)) return { fault: 'One digit is not right: the last one does not match the others. Compare it with the barcode.' }
  return { gtin: sameWidth(digits) }
}

/** Counted from the right, every other digit three times; what is missing to the next ten. */
export function checkDigit(digits: string): string {
  const sum = Array.from(digits, Number).reverse().reduce((so, digit, place) => so + digit * (place % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

// 12 digits are 13 with a zero before them, and 14 with a zero before them are 13: one thing, one number.
function sameWidth(digits: string): string {
  if (digits.length === 12) return `0${digits}`
  return digits.length === 14 && digits.startsWith('0') ? digits.slice(1) : digits
}
