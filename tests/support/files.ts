// Small files, made where they are needed.
import sharp from 'sharp'

/** A photo as a phone makes it: held upright, and with the place where it was taken. */
export const aPhoto = (format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg', width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7d44' } })
    .withExif({ IFD0: { Make: 'canary-camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()

/** A PDF of one blue page. */
export function aPdf({ content = '0 0 1 rg 0 0 200 400 re f', box = '0 0 200 400', pages = 1 } = {}): Buffer {
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + end, 'latin1')
}
