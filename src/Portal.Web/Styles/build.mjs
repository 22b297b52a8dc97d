// Joins NL Design System parts, our theme and our own CSS into one file, and minifies our one script's comments away.
// Usage: node build.mjs FOLDER. Run by Styles.targets; fails above the weight budget of the first visit.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { buildSync } from 'esbuild';
import { transform } from 'lightningcss';

const budget = { 'site.css': 8_000, 'paths.css': 2_500, 'site.js': 1_500, 'office.css': 8_000, 'passkey.js': 1_500, 'sheet.css': 2_000, 'chart.css': 1_000, 'office-guide.css': 3_000, 'office-guide.js': 3_000 }; // bytes after gzip, as it travels
const target = process.argv[2];
const here = (file) => path.join(import.meta.dirname, file);
const read = (file) => fs.readFileSync(here(file), 'utf8');

const parts = [
  ['link', 'html/link'], ['heading', 'html/heading'], ['paragraph', 'html/paragraph'],
  ['skip-link', 'skip-link'], ['button', 'button'], ['number-badge', 'number-badge'],
];
const unusedSymbols = [
  ...['positive', 'negative', 'subtle', 'pressed', 'busy', 'icon-only', 'disabled'].map((name) => `nl-button--${name}`),
  'nl-button__icon-end', 'nl-number-badge__hidden-label', 'nl-skip-link--visible', 'nl-link--disabled',
];
// Lower targets would turn logical properties into :lang() rules, and right-to-left would break.
const version = (major) => major << 16;
const targets = { chrome: version(90), firefox: version(90), safari: version(15), ios_saf: version(15), samsung: version(15) };

const borrowed = parts
  .map(([name, file]) => read(`node_modules/@nl-design-system-candidate/${name}-css/dist/${file}.css`))
  .map((css) => css.replace(/\/\*# source.*?\*\//g, ''));
const source = [...borrowed, read('theme.css'), read('site.css'), read('guide.css')].join('\n');
// The borrowed parts hold five declarations that are not valid CSS (fit-content inside max()): left out, not fatal.
const { code } = transform({ filename: 'site.css', code: Buffer.from(source), minify: true, targets, unusedSymbols, errorRecovery: true });
const filled = fillIn(code.toString());
const licence = '/*! Contains NL Design System candidate CSS, EUPL-1.2, https://github.com/nl-design-system/candidate */\n';

// On top of the first, each only linked where it is needed: nothing of them weighs on a visitor.
const extra = (filename) => transform({ filename, code: Buffer.from(read(filename)), minify: true, targets }).code;

const scriptOf = (file) => Buffer.from(read(file).replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, ''));

fs.mkdirSync(target, { recursive: true });
const files = {
  'site.css': Buffer.from(licence + filled),
  // Only pages for professionals link to it; it uses our own tokens, so nothing of the design system has to be filled in.
  'paths.css': extra('paths.css'),
  'site.js': scriptOf('site.js'),
  'office.css': extra('office.css'),
  'passkey.js': scriptOf('passkey.js'),
  // For what is printed to spread the word: asked for by those pages only.
  'sheet.css': extra('sheet.css'),
  'chart.css': extra('chart.css'),
  'office-guide.css': extra('office-guide.css'),
  'office-guide.js': scriptOf('office-guide.js'),
};
for (const [file, bytes] of Object.entries(files)) {
  const weight = zlib.gzipSync(bytes, { level: 9 }).length;
  if (weight > budget[file]) {
    console.error(`${file} weighs ${weight} bytes compressed; the budget is ${budget[file]}.`);
    process.exitCode = 1;
  }
  fs.writeFileSync(path.join(target, file), bytes);
}
// For one page of the office: the Markdown editor, in one file.
buildSync({
  entryPoints: [here('editor.js')], outfile: path.join(target, 'editor.js'),
  bundle: true, minify: true, format: 'esm', target: 'es2020', legalComments: 'inline', logLevel: 'error',
});
fs.copyFileSync(here('icon.svg'), path.join(target, 'icon.svg'));

// Each token of the design system has one value here, so the value takes its place: their names were a tenth of the stylesheet.
// Our own tokens (--pt-…) stay, because dark screens and some scripts change them.
function fillIn(css) {
  const values = new Map();
  const rest = css.replace(/(--nl-[\w-]+):([^;{}]+);?/g, (_, token, value) => {
    if (values.has(token)) throw new Error(`${token} has two values.`);
    values.set(token, value);
    return '';
  });

  // A token that we never set says nothing: the states of variants that nobody uses.
  return resolve(rest).replace(/[\w-]+:[^;{}]*var\(--nl-[^;{}]*;?/g, '').replace(/[^{};]+\{\}/g, '');

  function resolve(text) {
    const start = text.indexOf('var(--nl-');
    if (start < 0) return text;
    const end = closing(text, start + 3);
    const [, token, fallback] = /^([^,]+),?(.*)$/s.exec(text.slice(start + 4, end));
    const value = values.get(token) ?? (fallback || undefined);
    const shown = value === undefined ? text.slice(start, end + 1) : resolve(value);

    return text.slice(0, start) + shown + resolve(text.slice(end + 1));
  }

  function closing(text, open) {
    for (let at = open, depth = 0; ; at++) {
      depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
      if (depth === 0) return at;
    }
  }
}
