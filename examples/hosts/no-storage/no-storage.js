/*
 * What a page meets in a browser whose owner has forbidden all storage: already looking at it
 * throws. The scripts of the page itself live with that.
 */
(function () {
  function refuse() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  }
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].forEach(function (name) {
    Object.defineProperty(window, name, { configurable: true, enumerable: true, get: refuse });
  });
  Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse });
})();
