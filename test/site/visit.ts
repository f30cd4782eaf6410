import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a context of its own, and everything that its browser complained of. */
export type Visit = { page: Page; complaints: string[]; close: () => Promise<void> };

/** Open an empty page whose browser notes errors, failed requests and everything that the security policy stopped. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'ar', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A page that is left stops its own requests.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  return { page, complaints, close: () => context.close() };
}
