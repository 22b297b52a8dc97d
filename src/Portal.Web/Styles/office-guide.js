// For pages on the guide in the editors' office; without it everything works.

// While the draft is looked at, ask again until it is done. What is typed elsewhere on the page stays.
const look = async () => {
  if (!document.querySelector('[data-stand=bezig]')) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (page.querySelector('[data-stand=bezig]')) setTimeout(look, 1500);
    else if (answer.ok) document.querySelector('main').replaceWith(page.querySelector('main'));
    draw();
  } catch {
    setTimeout(look, 5000);
  }
};

// The table of rules: arrows and Enter move between cells, and a piece of a spreadsheet is pasted over them.
const grid = document.querySelector('[data-rooster]');
const cells = () => [...grid.tBodies[0].rows].map((row) => [...row.querySelectorAll('input:not([type=checkbox])')]);
const placeOf = (box, all = cells()) => {
  const row = all.findIndex((line) => line.includes(box));
  return row < 0 ? null : { all, row, column: all[row].indexOf(box) };
};
grid?.addEventListener('keydown', (event) => {
  const place = placeOf(event.target);
  if (!place) return;
  const box = event.target;
  const atStart = box.selectionStart === 0 && box.selectionEnd === 0;
  const atEnd = box.selectionStart === box.value.length;
  const step = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0],
    ArrowLeft: atStart ? [0, -1] : null, ArrowRight: atEnd ? [0, 1] : null,
  }[event.key];
  const next = step && place.all[place.row + step[0]]?.[place.column + step[1]];
  if (event.key === 'Enter' || next) event.preventDefault();
  next?.focus();
  next?.select();
});
grid?.addEventListener('paste', (event) => {
  const place = placeOf(event.target);
  const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
  if (!place || !/[\t\n]/.test(text)) return;
  event.preventDefault();
  text.split('\n').forEach((line, down) => line.split('\t').forEach((cell, right) => {
    const box = place.all[place.row + down]?.[place.column + right];
    if (box) box.value = cell.replace(/^"(.*)"$/s, '$1').replace(/""/g, '"');
  }));
});

// Drawings: buttons and the wheel with Ctrl make them larger and smaller, dragging moves them, a box shows its own arrows.
const draw = () => document.querySelectorAll('[data-plaat]:not([data-klaar])').forEach((canvas) => {
  canvas.dataset.klaar = '';
  const chart = canvas.querySelector('svg');
  const width = chart.viewBox.baseVal.width;
  const height = chart.viewBox.baseVal.height;
  let scale = 1;
  const zoom = (to) => {
    scale = Math.min(3, Math.max(0.2, to));
    chart.setAttribute('width', width * scale);
    chart.setAttribute('height', height * scale);
  };
  const tools = document.createElement('div');
  tools.className = 'gd-tools';
  for (const [words, to] of [['Groter', () => scale * 1.25], ['Kleiner', () => scale / 1.25], ['Passend', () => canvas.clientWidth / width]]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'of-button';
    button.textContent = words;
    button.addEventListener('click', () => zoom(to()));
    tools.append(button);
  }
  canvas.before(tools);
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(scale * (event.deltaY < 0 ? 1.1 : 0.9));
  }, { passive: false });
  let from = null;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') from = { x: event.clientX + canvas.scrollLeft, y: event.clientY + canvas.scrollTop };
  });
  canvas.addEventListener('pointermove', (event) => { if (from) canvas.scrollTo(from.x - event.clientX, from.y - event.clientY); });
  for (const end of ['pointerup', 'pointerleave']) canvas.addEventListener(end, () => { from = null; });
  chart.addEventListener('click', (event) => {
    const box = event.target.closest('[data-vak]')?.dataset.vak;
    chart.classList.toggle('gd-picked', box !== undefined);
    chart.querySelectorAll('.gd-arrow').forEach((arrow) => arrow.classList.toggle('gd-on', arrow.dataset.van === box || arrow.dataset.naar === box));
  });
});

draw();
look();
