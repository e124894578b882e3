import type { SharedPage } from './shared-page.ts';

/** A network that takes a page by a plain link. */
export interface Network {
  readonly network: 'facebook' | 'x' | 'zalo';
  readonly name: string;
  readonly href: string;
}

/** Links that hand a page to the networks. Nothing is asked of them before the visitor clicks. */
export function shareLinks({ url, title }: SharedPage): readonly Network[] {
  const address = encodeURIComponent(url);
  // Zalo documents no link. This is the one that the button of its own script opens: the address
  // is in JSON, in base64, and escaped twice.
  const forZalo = encodeURIComponent(encodeURIComponent(btoa(JSON.stringify({ url }))));
  return [
    {
      network: 'facebook',
      name: 'Facebook',
      href: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    },
    {
      network: 'x',
      name: 'X',
      href: `https://x.com/intent/post?url=${address}&text=${encodeURIComponent(title)}`,
    },
    {
      network: 'zalo',
      name: 'Zalo',
      href: `https://button-share.zalo.me/share_external?d=${forZalo}&shareType=0`,
    },
  ];
}
