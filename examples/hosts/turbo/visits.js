/*
 * Visits without loading: a link fetches the next page and swaps the body; the body that is left is
 * kept as a clone, which comes back at once when the visitor goes back. Scripts of a new body run.
 */
const snapshots = new Map();
let shownAddress = location.href;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || link.origin !== location.origin || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void visit(link.href);
});

addEventListener('popstate', () => {
  cacheSnapshot();
  shownAddress = location.href;
  const snapshot = snapshots.get(shownAddress);
  if (snapshot) show(snapshot.cloneNode(true));
  else void fetchBody(shownAddress).then(show);
});

async function visit(address) {
  cacheSnapshot();
  const body = await fetchBody(address);
  history.pushState({ turbo: true }, '', address);
  shownAddress = address;
  show(body);
  document.dispatchEvent(new CustomEvent('turbo:load'));
}

async function fetchBody(address) {
  const response = await fetch(address, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = page.title;
  return document.adoptNode(page.body);
}

function show(body) {
  document.documentElement.replaceChild(body, document.body);
  for (const script of body.querySelectorAll('script')) {
    const fresh = document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.textContent = script.textContent;
    script.replaceWith(fresh);
  }
}

function cacheSnapshot() {
  document.dispatchEvent(new CustomEvent('turbo:before-cache'));
  snapshots.set(shownAddress, document.body.cloneNode(true));
}
