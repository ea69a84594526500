import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  // The journeys share one Turnabout, so names and domains are each one's own. Two at once gain nothing: both wait for the processor.
  workers: 1,
  // Two browsers and a server share two cores: what fails is told once more, in a new instance, and npm test names it.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    browserName: 'chromium',
    locale: 'en-GB',
    // A trace of all would take a fifth of the time; README says how to have one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
