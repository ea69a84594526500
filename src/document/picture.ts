// Pictures from people, read with as little of the library as they need, one at a time.
import sharp, { type Sharp } from 'sharp'
import { FileFault } from './fault'
import type { DocumentType } from './schema'

sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'] })

const MOST_PIXELS = 40_000_000
const LONGEST_SIDE = 480
const FACE = 192
const LETTER = 1_240
const PATIENCE_S = 120
const CAREFULLY = { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 } as const

type Picture = { bytes: Buffer; width: number; height: number }

/** The same picture made anew: upright, in its own colours, without place, camera or whatever else was hidden in it. */
export const redraw = (bytes: Buffer, type: DocumentType): Promise<Picture> =>
  oneByOne(async () => {
    const { width, height, space } = await sharp(bytes, { ...CAREFULLY, limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) throw new FileFault('pixels')

    const upright = sharp(bytes, CAREFULLY).timeout({ seconds: PATIENCE_S }).autoOrient()
    // A printer's colours are turned into a screen's, so their profile would be wrong.
    const coloured = space === 'cmyk' ? upright.toColourspace('srgb') : upright.keepIccProfile()
    const { data, info } = await encode(coloured, type).toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  })

/** The small picture of a picture. */
export const shrink = (bytes: Buffer): Promise<Buffer> =>
  oneByOne(() => small(sharp(bytes, CAREFULLY)).toBuffer())

/** A picture at the size of a page that a friend reads. */
export const forLetter = (bytes: Buffer): Promise<Buffer> =>
  oneByOne(() =>
    sharp(bytes, CAREFULLY).timeout({ seconds: PATIENCE_S }).autoOrient().resize(LETTER, LETTER, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).toBuffer(),
  )

/** A small square of a picture, for a face. */
export const portrait = (bytes: Buffer): Promise<Buffer> =>
  oneByOne(async () => {
    const { width, height } = await sharp(bytes, { ...CAREFULLY, limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) throw new FileFault('pixels')
    const upright = sharp(bytes, CAREFULLY).timeout({ seconds: PATIENCE_S }).autoOrient()
    return upright.resize(FACE, FACE, { fit: 'cover', position: 'attention' }).flatten({ background: '#fff' }).webp({ quality: 80 }).toBuffer()
  })

/** The small picture of bare pixels (red, green, blue, alpha). */
export const shrinkPixels = (pixels: Buffer, width: number, height: number): Promise<Buffer> =>
  oneByOne(() => small(sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' })).toBuffer())

const small = (picture: Sharp) =>
  picture.timeout({ seconds: PATIENCE_S }).autoOrient().resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 })

function encode(picture: Sharp, type: DocumentType): Sharp {
  if (type === 'image/png') return picture.png()
  if (type === 'image/webp') return picture.webp({ quality: 88 })
  // More effort takes half a minute for one photo, for a few bytes.
  if (type === 'image/avif') return picture.avif({ quality: 65, effort: 0 })
  return picture.jpeg({ quality: 88 })
}

// Forty million pixels are 160 MB while they are turned: never two of them at once.
let last: Promise<unknown> = Promise.resolve()

function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work).catch((error: unknown) => {
    throw error instanceof FileFault ? error : new FileFault(/pixel limit/i.test(String(error)) ? 'pixels' : 'picture')
  })
  last = mine.catch(() => undefined)
  return mine
}
