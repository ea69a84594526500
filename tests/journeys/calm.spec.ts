import { expect, type Page } from '@playwright/test'
import { aBrowser, keep, signUp, test } from './support'

test('Nothing moves when the script of a page comes, so nobody presses in vain', async ({ browser, instance }) => {
  const ada = await aBrowser(browser, instance, 'light', 360)
  await ada.setViewportSize({ width: 360, height: 3_000 })
  await ada.addInitScript(noteShifts)
  await signUp(ada, instance, 'Ada', 'ada.calm@example.com')
  const thing = await keep<{ id: string; company: { companyId: string } }>(ada, 'products', { name: 'Kettle', company: 'calm-philips.com' })
  const issue = await keep<{ id: string; company: { companyId: string } }>(ada, 'issues', { title: 'It does not boil', company: 'calm-philips.com', productId: thing.id })
  const { permissionId } = await keep<{ permissionId: string }>(ada, `issues/${issue.id}/permissions`, { company: 'calm-philips.com' })

  const company = `/companies/${issue.company.companyId}`
  const pages = ['/today', '/issues', '/documents', company, `${company}/permit`, `/have/${thing.id}`, `/have/${thing.id}/edit`, `/issues/${issue.id}`]
  for (const path of [...pages, `/issues/${issue.id}/permit`, `/who-can-see/${permissionId}/tell`]) {
    // The first time the letters themselves come late.
    await ada.goto(path)
    await ada.goto(path)
    expect(await shifts(ada), path).toEqual([])
  }
})

type Shift = PerformanceEntry & { sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] }
declare const moved: string[]

// Runs in the page. A letter that becomes a little wider with its font does not matter; a line up or down does.
function noteShifts() {
  const found: string[] = []
  Object.assign(window, { moved: found })
  const isMoved = ({ previousRect: from, currentRect: to }: Shift['sources'][0]) => from.height > 0 && to.height > 0 && Math.abs(to.y - from.y) >= 16
  const described = ({ node, previousRect: from, currentRect: to }: Shift['sources'][0]) =>
    `${node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName} ${from.y}→${to.y}`
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as Shift[]) found.push(...sources.filter(isMoved).map(described))
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Once React has taken the page over, and has drawn. */
async function shifts(page: Page): Promise<string[]> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main *')!).some((key) => key.startsWith('__react')))
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  return page.evaluate(() => moved)
}
