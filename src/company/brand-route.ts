// GET /brand/<company id>.svg?name=Hyundai: the company's icon, or its initial on a colour of its own.
import { notFound } from '@/platform/access/errors'
import { anyone } from '@/platform/auth/request-person'
import { answering } from '@/platform/edge/route'
import { brandSvg, monogramSvg } from './directory/icon'
import { listBrandIcons } from './operations/list-brand-icons'

const HEADERS = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=86400',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

export const brandIcon = answering(async (request, { file = '' }) => {
  const companyId = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.svg$/.exec(file)?.[1]
  if (!companyId) throw notFound()

  const brand = (await icons()).get(companyId)
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const svg = (brand && brandSvg(brand.icon, brand.color)) ?? monogramSvg(name, companyId)
  return new Response(svg, { headers: HEADERS })
})

type Icons = Map<string, { icon: string; color: string | null }>
const MINUTES_10 = 600_000
let remembered: { icons: Promise<Icons>; until: number } | undefined

// All of them at once: an address that somebody makes up costs no query either.
function icons(): Promise<Icons> {
  if (remembered && remembered.until > Date.now()) return remembered.icons
  const read = listBrandIcons(anyone, {}).then((brands) => new Map(brands.map(({ id, ...brand }) => [id, brand])))
  remembered = { icons: read, until: Date.now() + MINUTES_10 }
  // Neither a failure nor a directory that is still being filled is worth remembering.
  read.then(({ size }) => size === 0 && forget(), forget)
  return read
}

function forget() {
  remembered = undefined
}
