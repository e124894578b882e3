// Chạy trong mọi khung.
window.defaultStatus = 'Văn phòng UBND tỉnh Lai Châu';
function document_onkeypress(event) {
  return true;
}
document.onkeypress = document_onkeypress;
