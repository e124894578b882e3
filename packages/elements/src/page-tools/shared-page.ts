/** The page that is shared. */
export interface SharedPage {
  readonly url: string;
  readonly title: string;
}

/** The page as the visitor sees it now, without the place in it. */
export function currentPage(): SharedPage {
  const { origin, pathname, search } = location;
  return { url: origin + pathname + search, title: document.title };
}

/** Link that opens the visitor's own mail program, with the title and address of the page. */
export function mailLink({ url, title }: SharedPage): string {
  const body = `${title}\r\n${url}`;
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
