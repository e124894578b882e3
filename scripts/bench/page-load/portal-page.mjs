const styles = `body { max-inline-size: 46em; margin: 0 auto; padding: 1em; font: 16px/1.5 sans-serif; }
header { border-block-end: 3px solid #0a69ad; }
form label { display: flex; align-items: center; gap: 0.75em; min-block-size: 44px; }`;

/**
 * A short article of a portal with a question in it. Everything but the question is alike in every
 * page that is compared, and below it there is text that a jump would move.
 *
 * @param {{ head?: string, body: string }} parts what one way of asking adds
 */
export function portalPage({ head = '', body }) {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Hướng dẫn nộp hồ sơ trực tuyến</title>
<link rel="icon" href="data:," />
<style>${styles}</style>
${head}
<header><h1>Trung tâm Phục vụ hành chính công</h1></header>
<main>
<p>Từ ngày 01 tháng 7, hồ sơ được tiếp nhận trực tuyến và trả kết quả tại bộ phận một cửa.</p>
${body}
<p>Mọi phản ánh, kiến nghị xin gửi về Trung tâm trong giờ hành chính.</p>
</main>
</html>
`;
}
