// A process of its own, for one PDF from somebody unknown: its bytes come in, the picture of its first page goes out.
// It runs with little memory, no environment, and no right to write or to start anything: see first-page.ts.
import { PDFiumLibrary } from '@hyzyla/pdfium'

const LONGEST_SIDE = 480

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)

const library = await PDFiumLibrary.init()
const pdf = await library.loadDocument(Buffer.concat(chunks))
const page = pdf.getPage(0)
const { originalWidth, originalHeight } = page.getOriginalSize()
const scale = LONGEST_SIDE / Math.max(originalWidth, originalHeight, 1)
const [width, height] = [originalWidth, originalHeight].map((side) => Math.min(LONGEST_SIDE, Math.max(1, Math.round(side * scale)))) as [number, number]
const drawn = await page.render({ width, height, render: 'bitmap' })

// One line about it, then the bare pixels.
process.stdout.write(`${JSON.stringify({ pages: pdf.getPageCount(), width: drawn.width, height: drawn.height })}\n`)
process.stdout.end(drawn.data)
