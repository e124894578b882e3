(function () {
  'use strict';
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.wp-block-navigation__responsive-container-open')) return;
    document.querySelector('.wp-block-navigation').classList.toggle('is-menu-open');
  });
})();
