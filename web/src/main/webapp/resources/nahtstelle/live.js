/*
 * Keeps marked parts of a page as fresh as the database. The portal says only which topic changed; the page is then
 * fetched again with the browser's own rights, and the parts that show the topic are exchanged: not while somebody
 * types in them, has filled in something there, got it back with a form that was not carried out or has to correct it,
 * and without taking the focus away or closing what was opened.
 */
(() => {
  'use strict';
  const KEEP_OPEN_MS = 45_000;
  const FIRST_PAUSE_MS = 1_000;
  const LONGEST_PAUSE_MS = 30_000;
  const TYPING = 'input:not([type=button]):not([type=submit]), textarea, select, [contenteditable]';
  const FOCUSABLE = 'a[href], button, summary, [tabindex]';

  const VIEW_STATE = 'jakarta.faces.ViewState';
  const NONCE = 'primefaces.nonce';

  const LINE = new URL('../live', document.currentScript.src);
  LINE.protocol = LINE.protocol.replace('http', 'ws');

  const stale = new Set();
  let fetching = false;
  let pause = FIRST_PAUSE_MS;
  let hadLine = false;

  const parts = () => [...document.querySelectorAll('[data-live][id]')];
  const topicsOf = part => part.dataset.live.split(/\s+/).filter(topic => topic);
  const isFilledIn = field => {
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') {
      const first = [...field.options].findIndex(option => option.defaultSelected);
      return field.selectedIndex !== Math.max(first, 0);
    }
    return field.type !== 'hidden' && field.value !== field.defaultValue;
  };
  const holdsSomething = field => ['checkbox', 'radio'].includes(field.type)
    ? field.checked
    : field.type !== 'hidden' && field.value !== '';
  const cameBack = part => 'kept' in part.dataset && [...part.querySelectorAll(TYPING)].some(holdsSomething);
  const inUse = part => cameBack(part) || part.querySelector(':popover-open, dialog[open], [aria-invalid="true"]') !== null
    || [...part.querySelectorAll(TYPING)].some(isFilledIn)
    || (part.contains(document.activeElement) && document.activeElement.matches(TYPING));

  const connect = () => {
    const line = new WebSocket(LINE);
    let beat;
    line.onopen = () => {
      pause = FIRST_PAUSE_MS;
      line.send([...new Set(parts().flatMap(topicsOf))].join('\n'));
      beat = setInterval(() => line.send(''), KEEP_OPEN_MS);
      if (hadLine) parts().forEach(part => stale.add(part.id));
      hadLine = true;
      refresh();
    };
    line.onmessage = message => changed(message.data);
    line.onclose = () => {
      clearInterval(beat);
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
  };

  const changed = topic => {
    parts().filter(part => topicsOf(part).includes(topic)).forEach(part => stale.add(part.id));
    refresh();
  };

  const refresh = async () => {
    const due = parts().filter(part => stale.has(part.id) && !inUse(part));
    if (fetching || document.hidden || due.length === 0) return;
    fetching = true;
    due.forEach(part => stale.delete(part.id));
    const fresh = await load();
    if (fresh) due.forEach(part => exchange(part.id, fresh));
    fetching = false;
    if (fresh) refresh();
  };

  /* After a form that came back the address of the page lacks what it is about. */
  const address = () => document.querySelector('[data-live][data-page]')?.dataset.page || location.href;

  const load = async () => {
    try {
      const answer = await fetch(address(), { cache: 'no-store', credentials: 'same-origin' });
      const own = answer.ok && new URL(answer.url).pathname === location.pathname;
      return own ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    } catch (away) {
      return null;
    }
  };

  const shown = part => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll(`[name="${VIEW_STATE}"], [name="${NONCE}"]`).forEach(field => field.remove());
    return copy.innerHTML;
  };

  /* A form is taken only with the nonce of the view it was fetched with. */
  const sign = (part, fresh) => {
    const nonce = fresh.documentElement.innerHTML.match(/csp\.init\('([^']+)'\)/);
    if (!nonce) return;
    part.querySelectorAll(`form:has([name="${VIEW_STATE}"])`).forEach(form => {
      const field = fresh.createElement('input');
      field.type = 'hidden';
      field.name = NONCE;
      field.setAttribute('value', nonce[1]);
      form.append(field);
    });
  };

  const exchange = (id, fresh) => {
    const part = document.getElementById(id);
    const newer = fresh.getElementById(id);
    if (!part || !newer || shown(part) === shown(newer)) return;
    if (inUse(part)) {
      stale.add(id);
      return;
    }
    const focus = focusIn(part);
    keepOpen(part, newer);
    sign(newer, fresh);
    part.replaceWith(document.adoptNode(newer));
    focus(newer);
    announce();
  };

  const keepOpen = (part, newer) => part.querySelectorAll('details[id][open]').forEach(details => {
    const again = [...newer.querySelectorAll('details')].find(other => other.id === details.id);
    if (again) again.open = true;
  });

  const focusIn = part => {
    const focused = document.activeElement;
    if (!part.contains(focused)) return () => {};
    const place = [...part.querySelectorAll(FOCUSABLE)].indexOf(focused);
    return newer => {
      const again = focused.id ? document.getElementById(focused.id) : newer.querySelectorAll(FOCUSABLE)[place];
      (again || newer).focus({ preventScroll: true });
    };
  };

  const announce = () => {
    const status = document.getElementById('live-status');
    if (status) status.textContent = status.dataset.text;
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (parts().length === 0) return;
    document.addEventListener('focusout', () => setTimeout(refresh));
    document.addEventListener('toggle', () => setTimeout(refresh), true);
    document.addEventListener('visibilitychange', refresh);
    connect();
  });
})();
