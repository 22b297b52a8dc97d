// Joins NL Design System parts, our theme and our own CSS into one file, and minifies our one script's comments away.
// Usage: node build.mjs FOLDER. Run by Styles.targets; fails above the weight budget of the first visit.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { transform } from 'lightningcss';

const budget = { 'site.css': 8_000, 'site.js': 1_500 }; // bytes after gzip, as it travels
const target = process.argv[2];
const here = (file) => path.join(import.meta.dirname, file);
const read = (file) => fs.readFileSync(here(file), 'utf8');

const parts = [
  ['link', 'html/link'], ['heading', 'html/heading'], ['paragraph', 'html/paragraph'],
  ['skip-link', 'skip-link'], ['button', 'button'], ['number-badge', 'number-badge'],
];
const unusedSymbols = [
  ...['positive', 'negative', 'subtle', 'pressed', 'busy', 'icon-only', 'disabled'].map((name) => `nl-button--${name}`),
  'nl-button__icon-end', 'nl-skip-link--visible', 'nl-link--disabled',
];
// Lower targets would turn logical properties into :lang() rules, and right-to-left would break.
const version = (major) => major << 16;
const targets = { chrome: version(90), firefox: version(90), safari: version(15), ios_saf: version(15), samsung: version(15) };

const borrowed = parts
  .map(([name, file]) => read(`node_modules/@nl-design-system-candidate/${name}-css/dist/${file}.css`))
  .map((css) => css.replace(/\/\*# source.*?\*\//g, ''));
const source = [...borrowed, read('theme.css'), read('site.css')].join('\n');
// The borrowed parts hold five declarations that are not valid CSS (fit-content inside max()): left out, not fatal.
const { code } = transform({ filename: 'site.css', code: Buffer.from(source), minify: true, targets, unusedSymbols, errorRecovery: true });
const licence = '/*! Contains NL Design System candidate CSS, EUPL-1.2, https://github.com/nl-design-system/candidate */\n';

const script = read('site.js').replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');

fs.mkdirSync(target, { recursive: true });
for (const [file, bytes] of [['site.css', Buffer.concat([Buffer.from(licence), code])], ['site.js', Buffer.from(script)]]) {
  const weight = zlib.gzipSync(bytes, { level: 9 }).length;
  if (weight > budget[file]) {
    console.error(`${file} weighs ${weight} bytes compressed; the budget is ${budget[file]}.`);
    process.exitCode = 1;
  }
  fs.writeFileSync(path.join(target, file), bytes);
}
fs.copyFileSync(here('icon.svg'), path.join(target, 'icon.svg'));
