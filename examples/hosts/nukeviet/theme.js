/* The theme: the menu, and what it does to every form, label and key of the page. */
var nv_lang_data = 'vi';
var nv_base_siteurl = '/nukeviet/';

$(function () {
  $(document).on('click', '[data-toggle="dropdown"]', function (event) {
    event.preventDefault();
    $(this.parentNode).toggleClass('open');
  });

  // Images and widgets of articles open in a box, so their clicks go no further.
  $(document).on('click', '.bodytext img', function (event) {
    event.stopPropagation();
  });

  $('.bodytext a').attr('target', '_blank');
  $('.form-control').attr('autocomplete', 'off');
});

document.onkeydown = function (event) {
  if (event.keyCode === 27) document.body.className = '';
};
