/*
 * What the server's framework adds to its one form: a button that answers every Enter on the page,
 * a check before anything is sent, and the posting back of whatever was pressed.
 */
function WebForm_FireDefaultButton(event, target) {
  if (event.keyCode !== 13) return true;
  var source = event.srcElement || event.target;
  if (source && source.tagName.toLowerCase() === 'textarea') return true;
  document.getElementById(target).click();
  event.cancelBubble = true;
  return false;
}

function WebForm_OnSubmit() {
  return document.getElementById('ctl00_txtTuKhoa').value !== '';
}

function __doPostBack(target, argument) {
  var form = document.forms['aspnetForm'];
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  form.submit();
}

function _spBodyOnLoadWrapper() {
  var title = document.getElementById('s4-titlerow');
  document.getElementById('s4-workspace').style.paddingTop = (title.offsetHeight % 2) + 'px';
}
