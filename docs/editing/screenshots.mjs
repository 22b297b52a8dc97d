// Takes the pictures of docs/editing.md: one for each main task, made by doing the task.
//
//   1. Build the browser tests once: the Playwright that comes with them is used, nothing is installed.
//   2. Start the site with an empty data folder, so that the pictures show the same every time.
//   3. Make three editors, Noor, Sam and Robin (`editor add NAME EMAIL ROLE`, mail at example.org): editor, publisher and manager.
//   4. node docs/editing/screenshots.mjs ADDRESS LINK-OF-NOOR LINK-OF-SAM LINK-OF-ROBIN
//
// ADDRESS is where the site answers, such as http://localhost:5080. The links are the one-time links that step 3 printed.
// PORTAL_CHROMIUM names the browser when it stands elsewhere, as for the browser tests. No picture shows a password, a code, a link or a machine.

import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PLAYWRIGHT = '../../artifacts/bin/Portal.Browser.Tests/debug/.playwright/package';
const WIDTH = 1280;
const HEIGHT = 800;
const FORM_WIDTH = 900;
const PHONE_WIDTH = 470;
const QUALITY = 60;
const LONGEST_WAIT = 60_000;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CODE_MILLISECONDS = 30_000;

const [address, ...links] = process.argv.slice(2);
if (links.length !== 3) {
  console.error('Usage: node docs/editing/screenshots.mjs ADDRESS LINK-OF-NOOR LINK-OF-SAM LINK-OF-ROBIN');
  process.exit(2);
}

const { chromium } = createRequire(import.meta.url)(fileURLToPath(new URL(PLAYWRIGHT, import.meta.url)));
const browser = await chromium.launch({
  executablePath: process.env.PORTAL_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** The code that an authenticator app shows now. */
function codeOf(secret) {
  const bits = [...secret.replace(/\s/g, '')].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / CODE_MILLISECONDS)));
  const hash = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))).update(moment).digest();

  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Somebody who has just signed in for the first time. */
async function start(link) {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: 1, locale: 'nl-NL', colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await go(page, new URL(link, address).pathname);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill('een zin alleen voor de plaatjes');
  await page.getByLabel('Code uit de app').fill(codeOf(await page.locator('.of-code').innerText()));
  await press(page, 'Bewaar en log in');
  await page.getByText('Ik heb ze bewaard').click();
  await page.waitForURL('**/beheer');

  return page;
}

const go = (page, path) => page.goto(address + path);

const press = async (page, name) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState('load');
};

/** Waits until the draft was looked at. */
async function goChecked(page, path) {
  await go(page, path);
  while ((await page.locator('[data-stand=bezig]').count()) > 0 || (await page.getByText('Het concept wordt nagekeken').count()) > 0) {
    await page.waitForTimeout(1_000);
    await page.reload();
  }
}

/** A picture from the top of one element, to the end of another or as far as a screen is high. */
async function picture(page, name, { from = null, until, width = WIDTH, most = HEIGHT } = {}) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  const edge = async (selector, side) => page.locator(selector).first().evaluate((element, which) => element.getBoundingClientRect()[which], side);
  const top = from === null ? 0 : Math.max(0, (await edge(from, 'top')) - 16);
  const end = until ? (await edge(until, 'bottom')) + 16 : top + most;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: top, width, height: Math.min(end - top, most), scale: 1 },
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(new URL(`${name}.webp`, import.meta.url), bytes);
  console.log(`${name}.webp ${Math.round(bytes.length / 1024)} kB`);
}

// Signing in.
const stranger = await (await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, locale: 'nl-NL' })).newPage();
await go(stranger, '/beheer/inloggen');
await stranger.getByLabel('E-mailadres').fill('noor@example.org');
await picture(stranger, 'inloggen', { until: 'main' });

const noor = await start(links[0]);
const sam = await start(links[1]);

// Hide a channel, ask for a new number, confirm it.
await go(noor, '/beheer/spoed');
await noor.locator('a[href="/beheer/spoed/helpwanted/phone"]').click();
await picture(noor, 'verbergen', { until: 'main .of-hint' });
await noor.getByRole('textbox', { name: 'Nieuw nummer of adres' }).fill('020-000 00 00');
await noor.getByLabel('Waar heb je dit gelezen?').fill('https://example.org/contact');
await noor.getByLabel('Ik heb net gebeld en het klopt').check();
await picture(noor, 'nieuw-nummer', { from: '#nieuw', until: '#wijzigen', width: FORM_WIDTH });
await press(noor, 'Vraag een collega om te bevestigen');
await go(sam, '/beheer/spoed');
await sam.locator('a[href^="/beheer/spoed/voorstel/"]').first().click();
await sam.locator('#bevestigen').waitFor();
await picture(sam, 'bevestigen', { from: 'h1', until: '#afwijzen', width: FORM_WIDTH });
await press(sam, 'Klopt, zet live');

// A desk.
await go(noor, '/beheer/loketten/comensha');
await picture(noor, 'loket', { from: 'h1', until: '.of-channel' });

// A page, with what visitors see, and its translation.
await go(noor, '/beheer/paginas/nl/herkennen');
await noor.getByLabel('Titel', { exact: true }).fill('Zo herken je mensenhandel');
await noor.getByLabel('Samenvatting').fill('Wat is mensenhandel, welke vormen zijn er, en wat doe je als je iets ziet of hoort?');
await picture(noor, 'pagina', { from: '#woorden', until: 'main .of-actions', most: 1200 });
await press(noor, 'Voorbeeld');
await noor.frameLocator('iframe[name=voorbeeld]').getByRole('heading', { name: 'Zo herken je mensenhandel' }).waitFor();
await picture(noor, 'voorbeeld', { from: '.of-preview__widths', until: '.of-preview__screen', width: PHONE_WIDTH, most: 640 });
await noor.getByLabel('Wat heb je veranderd?').fill('Titel die zegt wat je hier leert.');
await press(noor, 'Bewaar');
await go(noor, '/beheer/paginas/en/herkennen');
await picture(noor, 'vertalen', { from: '#bron-veranderd' });

// Two editors on one page.
await go(sam, '/beheer/paginas/nl/help/daarna');
await go(noor, '/beheer/paginas/nl/help/daarna');
await sam.getByLabel('Titel', { exact: true }).fill('Na de hulp: hoe gaat het verder?');
await press(sam, 'Bewaar');
await noor.getByLabel('Titel', { exact: true }).fill('Verder na de hulp');
await press(noor, 'Bewaar');
await noor.getByText('Dit veranderden jullie allebei').waitFor();
await picture(noor, 'tegelijk', { from: '.of-warning', until: 'main form .of-actions' });
await press(noor, 'Bewaar dit samen');

// A rule, and what it does.
await go(noor, '/beheer/keuzehulp/regels/invullen?nieuw=');
for (const [column, value] of [['regel', 'omstander-werk'], ['wie', 'omstander'], ['naar', 'loket fairwork'], ['waarvoor', 'hulp'], ['voorrang', '390'], ['reden', 'work-help']]) {
  await noor.getByLabel(`${column}, rij 1`, { exact: true }).fill(value);
}
await noor.getByLabel('Waarom verander je dit?').fill('Ook wie iets zag op het werk, kan FairWork bellen.');
await noor.locator('#tabel .of-table').evaluate((table) => { table.scrollLeft = 0; });
await picture(noor, 'regel', { from: 'h1', until: '#tabel .of-actions' });
await press(noor, 'Bewaar');
await goChecked(noor, '/beheer/keuzehulp/verschil');
await noor.getByText('Bij wie bijvoorbeeld?').first().click();
await picture(noor, 'wijziging', { from: 'h1', most: 640 });

// A question, not saved.
await go(noor, '/beheer/keuzehulp/vragen/nieuw');
for (const [name, value] of [['Id', 'telefoon'], ['Title', 'Heb je een telefoon?'], ['Why', 'Dan weten we of je kunt bellen.'], ['Topic', 'Telefoon'], ['Name', 'telefoon']]) {
  await noor.locator(`[name="Input.${name}"]`).fill(value);
}
await picture(noor, 'vraag', { from: 'h1', width: FORM_WIDTH });

// A safety rule that fails, and taking back what made it fail.
await go(noor, '/beheer/keuzehulp/regels/invullen?regel=danger-unsure');
await noor.getByLabel('gevaar, rij 1', { exact: true }).fill('nee');
await press(noor, 'Bewaar');
await goChecked(noor, '/beheer/keuzehulp');
await picture(noor, 'veiligheidsregel', { from: '#stand', most: 640 });
await go(noor, '/beheer/keuzehulp/regels/terugdraaien');
await noor.getByRole('button', { name: /^Draai terug/ }).first().click();
await noor.waitForLoadState('load');

// Asking, what differs, approving, putting back.
await goChecked(noor, '/beheer/keuzehulp');
await go(noor, '/beheer/publiceren');
await picture(noor, 'verschil', { from: '#concept' });
await noor.getByLabel('Wat verandert er en waarom?').fill('Betere titels bij twee pagina’s. En wie iets ziet op het werk, komt nu ook bij FairWork uit.');
await picture(noor, 'vragen', { from: 'h2:has-text("Laat dit nakijken en publiceren")', until: 'main form.of-form', width: FORM_WIDTH });
await press(noor, 'Vraag een collega om na te kijken');
await goChecked(sam, '/beheer');
await picture(sam, 'werkvoorraad');
await go(sam, '/beheer/publiceren');
await sam.locator('.of-notice a').first().click();
await picture(sam, 'goedkeuren', { from: 'h1', most: 560 });
await press(sam, 'Keur goed en publiceer nu');
await go(sam, '/beheer/publiceren/2');
await picture(sam, 'terugzetten', { from: 'h1', most: 560 });

// A link for somebody from outside, and a new colleague: filled in, not made.
await go(noor, '/beheer/publiceren/voorbeelden');
await noor.getByLabel('Voor wie is de link?').fill('jurist');
await noor.getByLabel('Waar begint het lezen?').fill('/nl/keuzehulp');
await picture(noor, 'voorbeeldlink', { from: 'h1', until: 'main form.of-form', width: FORM_WIDTH });

const robin = await start(links[2]);
await go(robin, '/beheer/redacteuren/nieuw');
await robin.getByLabel('Naam').fill('Kim');
await robin.getByLabel('E-mailadres').fill('kim@example.org');
await picture(robin, 'uitnodigen', { from: 'h1', until: 'main form.of-form', width: FORM_WIDTH });

await browser.close();
