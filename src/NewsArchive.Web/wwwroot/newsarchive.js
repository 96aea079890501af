// What a page can do beyond links and forms: keys, dragging over the histogram, copying the link.
// Pages are patched in place on navigation, so listeners sit on the document and `arrive` runs after each.

const keysSetting = 'newsarchive.keys';
const isTyping = target => target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

let unsent = null;
let filtersOpen = false;

function arrive() {
  for (const button of document.querySelectorAll('[data-copy-link]')) {
    button.hidden = !navigator.clipboard;
  }
  const box = document.getElementById('q');
  if (box && unsent && box.defaultValue === unsent.sent) {
    box.value = unsent.text;
  }
  const filters = document.getElementById('filters');
  if (filters) {
    filters.open = filtersOpen;
  }
  const keys = document.getElementById('keys-on');
  if (keys) {
    keys.checked = localStorage.getItem(keysSetting) !== 'off';
    keys.closest('[hidden]')?.removeAttribute('hidden');
  }
}

// Text typed but not yet sent outlives a click on a facet.
document.addEventListener('input', event => {
  if (event.target.id === 'q') {
    unsent = { text: event.target.value, sent: event.target.defaultValue };
  }
});

document.addEventListener('toggle', event => {
  if (event.target.id === 'filters') {
    filtersOpen = event.target.open;
  }
}, true);

// Empty fields stay out of the address.
document.addEventListener('submit', event => {
  unsent = null;
  if (event.target.method !== 'get') {
    return;
  }
  const empty = [...event.target.elements].filter(field => field.name && field.value === '');
  empty.forEach(field => { field.disabled = true; });
  setTimeout(() => empty.forEach(field => { field.disabled = false; }));
}, true);

document.addEventListener('change', event => {
  if (event.target.id === 'keys-on') {
    localStorage.setItem(keysSetting, event.target.checked ? 'on' : 'off');
  }
});

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy-link]');
  if (button) {
    const text = button.textContent;
    await navigator.clipboard.writeText(location.href);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = text; }, 2000);
  }
});

// Keys

const hits = () => [...document.querySelectorAll('.hit h3 a, .entries a, .lists h2 a')];

function move(step) {
  const links = hits();
  const at = links.findIndex(link => link === document.activeElement);
  const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const actions = {
  '/': () => document.getElementById('q')?.select(),
  j: () => move(1),
  k: () => move(-1),
  o: () => hits().find(link => link === document.activeElement)?.click(),
  s: () => {
    const save = document.getElementById('save');
    if (save) {
      save.open = true;
      save.querySelector('input[name="Input.Name"]').select();
    }
  },
  '?': () => { location.href = new URL('help#keys', document.baseURI); },
};

document.addEventListener('keydown', event => {
  const action = actions[event.key];
  const off = localStorage.getItem(keysSetting) === 'off';
  if (!action || off || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  event.preventDefault();
  action();
});

// Dragging over the histogram fills the two ends and sends them.

function periodAt(first, unit, index) {
  const [year, month = 1, day = 1] = first.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  if (unit === 'year') {
    date.setUTCFullYear(year + index);
  } else if (unit === 'month') {
    date.setUTCMonth(date.getUTCMonth() + index);
  } else {
    date.setUTCDate(date.getUTCDate() + index);
  }
  return date.toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

function selection(chart, from, to) {
  const box = chart.getBoundingClientRect();
  const slot = box.width * parseFloat(chart.dataset.slot) / 100;
  const index = x => Math.min(Number(chart.dataset.length) - 1, Math.max(0, Math.floor((x - box.left) / slot)));
  const [first, last] = [index(Math.min(from, to)), index(Math.max(from, to))];
  return { first, last, left: first * slot, width: (last - first + 1) * slot };
}

document.addEventListener('dragstart', event => {
  if (event.target.closest?.('[data-histogram]')) {
    event.preventDefault();
  }
});

document.addEventListener('pointerdown', event => {
  const chart = event.target.closest?.('[data-histogram]');
  if (!chart || event.button !== 0 || event.pointerType === 'touch') {
    return;
  }
  const start = event.clientX;
  const shade = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    controller.abort();
    shade.remove();
  };

  document.addEventListener('pointermove', moved => {
    if (Math.abs(moved.clientX - start) > 5 || shade.isConnected) {
      const { left, width } = selection(chart, start, moved.clientX);
      const size = { class: 'chosen', x: left, y: 0, width, height: chart.clientHeight };
      Object.entries(size).forEach(([name, value]) => shade.setAttribute(name, value));
      chart.append(shade);
    }
  }, { signal });

  document.addEventListener('pointerup', released => {
    if (shade.isConnected) {
      swallowClick();
      choose(chart, selection(chart, start, released.clientX));
    }
    end();
  }, { signal });

  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', key => key.key === 'Escape' && end(), { signal });
});

// The click that ends a drag is no click on a bar; where none comes, nothing later is swallowed.
function swallowClick() {
  const controller = new AbortController();
  document.addEventListener('click', click => {
    click.preventDefault();
    click.stopPropagation();
  }, { capture: true, once: true, signal: controller.signal });
  setTimeout(() => controller.abort());
}

function choose(chart, { first, last }) {
  const form = chart.closest('.histogram').querySelector('form');
  const { first: begin, histogram: unit } = chart.dataset;
  form.elements.from.value = periodAt(begin, unit, first);
  form.elements.to.value = periodAt(begin, unit, last);
  form.requestSubmit();
}

arrive();
window.Blazor?.addEventListener('enhancedload', arrive);
