/** The same as the database's fold(): lower case and without accents, so that what is typed meets what is kept. */
export const fold = (text: string) =>
  BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\u0300-\u036f]/g, '')
    : text.toLowerCase()

// Most texts have nothing to take apart, and are told so at once.
const BEYOND_ASCII = /[\u0080-\uffff]/
