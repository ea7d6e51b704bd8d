import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executable = process.env.PMF_CHROMIUM ?? '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export const chromiumIsMissing = !existsSync(executable);
export const whereItWasSought = `Chromium is not at ${executable}: install it, or name it in PMF_CHROMIUM.`;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executable, args: quiet });
}

/** A page that shows a report, and what the browser said or asked for meanwhile. */
export interface Shown {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

const address = 'https://reports.example.org/report.html';

/** Shows a report as a web server would hand it out, its security policy in force; nothing else can be reached. */
export async function show(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => request.url() === address || asked.push(request.url()));
  await context.route('**/*', (route) =>
    route.request().url() === address ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
  );
  await page.goto(address);
  return { page, said, asked };
}
