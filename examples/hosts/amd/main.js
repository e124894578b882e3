define('visits', [], function () {
  return { total: '77.166.567' };
});

define('main', ['visits'], function (visits) {
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('luot-xem').textContent = visits.total;
  });
});
