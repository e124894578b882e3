/**
 * The portal's own page script: text size, contrast, date, sharing, document search, copying.
 * A classic script without dependencies, as a portal's theme would have. Its texts stand in the
 * page's data attributes, so that both languages share it.
 */
'use strict';

(() => {
  const sizesPercent = [90, 100, 110, 125, 150, 175, 200];
  const settingsKey = 'portal-display';
  const root = document.documentElement;
  const display = { sizePercent: 100, contrast: 'normal', ...readSettings() };

  applyDisplay();
  showToday();
  fillShareLinks();
  fillAddresses();
  on('[data-size]', 'click', (button) => changeSize(Number(button.dataset.size)));
  on('[data-contrast]', 'click', (button) => changeContrast(button.dataset.contrast));
  on('[data-copy]', 'click', copyFrom);
  on('#print-page', 'click', () => window.print());
  on('#document-search', 'submit', (form, event) => {
    event.preventDefault();
    searchDocuments(form);
  });

  function on(selector, type, listener) {
    for (const element of document.querySelectorAll(selector)) {
      element.addEventListener(type, (event) => listener(element, event));
    }
  }

  /** Storage may be refused; the page then starts at its defaults every time. */
  function readSettings() {
    try {
      return JSON.parse(localStorage.getItem(settingsKey)) ?? {};
    } catch {
      return {};
    }
  }

  function keepSettings() {
    try {
      localStorage.setItem(settingsKey, JSON.stringify(display));
    } catch {
      // Refused storage costs the reader only the memory of the choice.
    }
  }

  function applyDisplay() {
    root.style.fontSize = display.sizePercent === 100 ? '' : `${display.sizePercent}%`;
    root.classList.toggle('high-contrast', display.contrast === 'high');
  }

  /** @param {number} step 1 is larger, -1 smaller, 0 the portal's own size */
  function changeSize(step) {
    const next = sizesPercent[sizesPercent.indexOf(display.sizePercent) + step];
    display.sizePercent = step === 0 ? 100 : (next ?? display.sizePercent);
    applyDisplay();
    keepSettings();
    announceDisplay((texts) => texts.sizeText.replace('{percent}', String(display.sizePercent)));
  }

  function changeContrast(contrast) {
    display.contrast = contrast;
    applyDisplay();
    keepSettings();
    announceDisplay((texts) => (contrast === 'high' ? texts.highText : texts.normalText));
  }

  function announceDisplay(pickText) {
    const status = document.getElementById('display-status');
    status.textContent = pickText(status.dataset);
  }

  function showToday() {
    const format = new Intl.DateTimeFormat(root.lang === 'en' ? 'en-GB' : 'vi-VN', {
      weekday: 'long',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    document.getElementById('today').textContent = format.format(new Date());
  }

  function fillShareLinks() {
    for (const link of document.querySelectorAll('[data-share]')) {
      const separator = link.href.includes('?') ? '&' : '?';
      link.href += `${separator}${link.dataset.share}=${encodeURIComponent(location.href)}`;
    }
  }

  /** Pasted elsewhere, the snippet must name this host; without script it is readable as it is. */
  function fillAddresses() {
    const code = document.querySelector('[data-snippet]');
    code.textContent = code.textContent.replaceAll('="/', `="${location.origin}/`);
  }

  /** `data-copy` names the element whose text is copied; empty, it is the page's address. */
  async function copyFrom(button) {
    const status = document.getElementById(button.dataset.status);
    const source = document.getElementById(button.dataset.copy);
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(source ? source.textContent : location.href);
      status.textContent = status.dataset.done;
    } catch {
      if (source) getSelection().selectAllChildren(source);
      status.textContent = status.dataset.failed;
    }
  }

  function searchDocuments(form) {
    const query = fold(form.querySelector('input').value.trim());
    const items = [...document.querySelectorAll('#document-list > li')];
    for (const item of items) item.hidden = !fold(item.textContent).includes(query);
    const status = document.getElementById('document-status');
    const count = items.filter((item) => !item.hidden).length;
    status.textContent = status.dataset.found.replace('{count}', String(count));
  }

  /** Readers type with and without diacritics, and “hóa” as well as “hoá”. */
  function fold(text) {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.replaceAll('đ', 'd').replace(/\s+/g, ' ');
  }
})();
