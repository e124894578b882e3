/*
 * A counter's own screen. Each press is kept on the device before thanks are said, and sent when
 * there is a network: after a day without one, and a restart, every rating arrives once.
 */
import { createClient } from '@vhcs/client';
import { createQueue } from '@vhcs/client/queue';

const THANKS_MS = 3_000;

const thanks = document.querySelector('#thanks');
const waiting = document.querySelector('#waiting');
let clearing;

const queue = createQueue({
  transport: createClient({ baseUrl: import.meta.env.VITE_COLLECTOR }),
  keep: 'device',
  onChange: ({ pending, failed, code }) => {
    waiting.textContent = [
      pending > 0 && `Chờ gửi: ${pending}`,
      failed > 0 && `Không được nhận: ${failed} (${code})`,
    ]
      .filter(Boolean)
      .join(' · ');
  },
});

document.querySelector('#levels').addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void rate(Number(target.value));
});

async function rate(level) {
  thanks.textContent = '';
  await queue.add({
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: 'ttpvhcc-lai-chau',
    channel: 'kiosk',
    language: 'vi',
    answers: { q1: level },
  });
  thanks.textContent = 'Cảm ơn Ông/Bà!';
  clearTimeout(clearing);
  clearing = setTimeout(() => (thanks.textContent = ''), THANKS_MS);
}
