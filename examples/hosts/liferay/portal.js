/*
 * The portal's own script: pages follow one another without being loaded (the content of the body
 * is replaced, and the address by pushState), and a portlet fetches itself again by its corner.
 */
var Liferay = { ThemeDisplay: { getLanguageId: () => 'vi_VN' }, SPA: {}, Portlet: {} };

/** Shows another page of the portal in this document. */
Liferay.SPA.navigate = async function (url) {
  const response = await fetch(url);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = other.title;
  document.body.className = other.body.className;
  document.body.replaceChildren(...other.body.childNodes);
};

/** Renders one portlet again, from markup that the server sends. */
Liferay.Portlet.refresh = async function (id, url) {
  const response = await fetch(url);
  document.getElementById(id).innerHTML = await response.text();
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  if (link.matches('[data-senna]')) {
    event.preventDefault();
    history.pushState({ senna: true }, '', link.href);
    void Liferay.SPA.navigate(link.href);
  } else if (link.matches('.portlet-refresh')) {
    event.preventDefault();
    void Liferay.Portlet.refresh(link.dataset.portlet, link.href);
  }
});

addEventListener('popstate', () => {
  void Liferay.SPA.navigate(location.href);
});
