// The Markdown editor of the office. The text area stays what is sent: without this script it is simply used as it is.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorSelection } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { border: '1px solid var(--pt-edge)', borderRadius: 'var(--pt-radius)', background: 'var(--pt-paper)', color: 'var(--pt-ink)' },
  '&.cm-focused': { outline: '3px solid var(--pt-focus, Highlight)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, monospace', lineHeight: '1.5', minHeight: '24rem', maxHeight: '70vh' },
  '.cm-gutters': { background: 'var(--pt-surface)', color: 'var(--pt-ink-soft)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'var(--pt-surface)' },
  '.cm-content': { caretColor: 'var(--pt-ink)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--pt-ink)' },
});
const colours = syntaxHighlighting(HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--pt-brand)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--pt-brand)', textDecoration: 'underline' },
  { tag: tags.processingInstruction, color: 'var(--pt-ink-soft)' },
]));

for (const area of document.querySelectorAll('textarea[data-editor=markdown]')) enhance(area);

function enhance(area) {
  const host = document.createElement('div');
  // Within a shadow root the editor's styles are sheets, not style elements: the content policy allows no inline styles.
  const root = host.attachShadow({ mode: 'open' });
  const label = document.querySelector(`label[for="${area.id}"]`);
  const view = new EditorView({
    root,
    parent: root,
    doc: area.value,
    extensions: [
      lineNumbers(), history(), drawSelection(), highlightActiveLine(), EditorView.lineWrapping, markdown(), colours, look,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': label.textContent, lang: area.lang || 'nl', tabindex: '0', spellcheck: 'true', dir: 'auto' }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        area.value = view.state.doc.toString();
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    ],
  });

  area.before(host);
  area.hidden = true;
  label.addEventListener('click', () => view.focus());
  area.addEventListener('focus', () => view.focus());

  // "Regel 12" in the list of problems goes to that line.
  for (const link of document.querySelectorAll('[data-line]')) {
    link.addEventListener('click', (event) => {
      const line = view.state.doc.line(Math.min(Number(link.dataset.line), view.state.doc.lines));
      event.preventDefault();
      view.dispatch({ selection: EditorSelection.cursor(line.from), effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
      view.focus();
    });
  }
}

// The preview follows what is typed, a moment after the last key.
const preview = document.querySelector('button[data-preview]');
if (preview) {
  let waiting;
  preview.form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => preview.form.requestSubmit(preview), 1200);
  });
}
