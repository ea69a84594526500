import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  // The journeys share one Turnabout, so names and domains are each one's own. Two at once gain nothing: both wait for the processor.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
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
