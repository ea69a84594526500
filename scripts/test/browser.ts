// A real browser for the journeys: the system's Chromium, else Playwright's own, else one is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromSystem } from './from-system'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The path of a Chromium. Throws one sentence when none can be had. */
export function ensureBrowser(): string {
  const found = find()
  if (found) return found

  console.log('Installing Chromium for the journeys, once.')
  installFromSystem('chromium')
  if (!find()) spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' })

  const installed = find()
  if (!installed) throw new Error('No Chromium could be installed: install it (apt-get install chromium), then run the tests again.')
  return installed
}

function find(): string | undefined {
  return [...SYSTEM, chromium.executablePath()].find((file) => existsSync(file))
}
