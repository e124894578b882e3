/*
 * What is pasted into portals so that nobody copies their texts, and a list of keys that lead to
 * parts of the portal. Both spare the fields of the page, by the tag of what was pressed.
 */
(function () {
  var spared = ['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'A'];
  var places = { g: '#gioi-thieu', r: '#tin-tuc', l: '#lien-he', '/': '#thu-tuc' };

  function isSpared(event) {
    return spared.indexOf(event.target.tagName) >= 0;
  }
  function refuse(event) {
    if (!isSpared(event)) event.preventDefault();
  }

  document.onmousedown = isSpared;
  document.onselectstart = isSpared;
  document.oncontextmenu = isSpared;
  document.addEventListener('touchstart', refuse, { passive: false });
  document.addEventListener('keydown', function (event) {
    if (isSpared(event)) return;
    if (event.ctrlKey) event.preventDefault();
    var place = places[event.key.toLowerCase()];
    if (!place) return;
    event.preventDefault();
    location.hash = place;
  });
})();
