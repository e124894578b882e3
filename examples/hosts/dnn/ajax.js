/*
 * Posting back a part of the page: what the server sends replaces the panel's content. The real
 * one posts the whole form; here the fresh panel is a file.
 */
var Sys = { WebForms: {}, Application: { _components: [] } };

Sys.WebForms.PageRequestManager = {
  panels: [],
  _initialize: function (manager, form, panels) {
    this.panels = panels;
  },
};

function __doPostBack(target) {
  if (Sys.WebForms.PageRequestManager.panels.indexOf(target) < 0) {
    document.forms['Form'].submit();
    return;
  }
  var request = new XMLHttpRequest();
  request.open('GET', 'panel.html');
  request.onreadystatechange = function () {
    if (request.readyState === 4) document.getElementById(target).innerHTML = request.responseText;
  };
  request.send();
}
