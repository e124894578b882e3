import { h, render } from './render.js';

const { collector } = document.querySelector('script[data-collector]').dataset;
const root = document.getElementById('root');

/** Everything that the page shows follows from this. */
const state = { route: 'danh-gia', opened: 0, seconds: 0 };

function set(change) {
  Object.assign(state, change);
  render(root, [app()]);
}

const app = () =>
  h(
    'div',
    { class: 'app' },
    h(
      'header',
      {},
      h('strong', {}, 'Dịch vụ công tỉnh Lai Châu'),
      tab('danh-gia', 'Đánh giá'),
      tab('ho-so', 'Hồ sơ'),
      h('button', { type: 'button', id: 'tick', onClick: tick }, `Cập nhật (${state.seconds})`),
    ),
    state.route === 'danh-gia' ? feedback() : dossiers(),
    h('footer', {}, 'Trang mô phỏng của VHCS, không phải trang chính thức của tỉnh.'),
  );

const tab = (route, label) =>
  h(
    'button',
    {
      type: 'button',
      id: `tab-${route}`,
      'aria-pressed': state.route === route,
      onClick: () => set({ route, opened: state.opened + 1 }),
    },
    label,
  );

const feedback = () =>
  h(
    'main',
    { key: 'danh-gia' },
    h('h1', {}, 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu'),
    h('p', {}, `Đã mở trang này ${String(state.opened)} lần.`),
    h(
      'vhcs-satisfaction',
      { key: state.opened, unit: 'ttpvhcc-lai-chau' },
      h('a', { href: `${collector}/rate/ttpvhcc-lai-chau` }, 'Đánh giá mức độ hài lòng'),
    ),
  );

const dossiers = () =>
  h('main', { key: 'ho-so' }, h('h1', {}, 'Hồ sơ'), h('p', {}, 'Chưa có hồ sơ nào.'));

function tick() {
  set({ seconds: state.seconds + 1 });
}

// A strict mode mounts everything twice.
set({});
render(root, []);
set({});
