// What may be wrong with one uploaded file. The page has a sentence for each; programs get these.
const SENTENCES = {
  'no-file': 'Choose a file first. Programs send it in the field “file” of a multipart form, after the record it belongs to.',
  broken: 'The upload broke off. Try again.',
  'too-many': 'Twenty files at once are the most. Add the others afterwards.',
  'too-large': 'The file is larger than 25 MB.',
  empty: 'The file is empty.',
  heic: 'This is an HEIC photo, which most computers cannot show. Choose it again in the photo picker, which sends it as JPEG, or set the camera to “Most compatible”.',
  markup: 'Web pages and SVG drawings are not kept, since they can hold programs. Save it as PDF.',
  type: 'This kind of file is not kept. Photos (JPEG, PNG, WebP, AVIF), PDF, plain text and mails (.eml) are.',
  'no-picture': 'This is no photo. Choose a JPEG, PNG, WebP or AVIF.',
  picture: 'This picture cannot be read. It may be damaged.',
  pixels: 'This picture has more than 40 million pixels. Make it smaller first.',
} as const

export type Fault = keyof typeof SENTENCES

export class FileFault extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(SENTENCES[fault])
    this.fault = fault
  }
}
