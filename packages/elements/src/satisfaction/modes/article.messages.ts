import type { Text } from '../words.ts';

/** What the stars of an article say, in one language. */
export interface ArticleMessages {
  /** Behind the average. */
  readonly outOfFive: Text;
  /** Behind the number one, and behind the others. */
  readonly star: Text;
  readonly stars: Text;
  readonly thanksForArticle: Text;
  readonly alreadyRated: Text;
  readonly unread: Text;
}

export const vi: ArticleMessages = {
  outOfFive: 'trên 5',
  star: 'sao',
  stars: 'sao',
  thanksForArticle: 'Cảm ơn bạn đã đánh giá bài viết',
  alreadyRated: 'Bạn đã đánh giá bài viết này rồi.',
  unread: 'Chưa đọc được kết quả đánh giá.',
};

export const en: ArticleMessages = {
  outOfFive: 'out of 5',
  star: 'star',
  stars: 'stars',
  thanksForArticle: 'Thank you for rating this article',
  alreadyRated: 'You have rated this article already.',
  unread: 'The results could not be read.',
};
