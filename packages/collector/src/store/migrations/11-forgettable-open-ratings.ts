import type { Migration } from './migration.ts';

/**
 * What somebody wrote can be deleted of a rating that still waits, by the statement that deletes it
 * in PostgreSQL. Ratings that share a form share its texts.
 */
export const forgettableOpenRatings: Migration = {
  sqlite: `
    CREATE TRIGGER open_rating_texts INSTEAD OF UPDATE OF comment, answers ON open_rating
    BEGIN
      UPDATE open_entry SET comment = NEW.comment WHERE key = OLD.key;
      UPDATE open_form SET answers = NEW.answers
      WHERE id = (SELECT form FROM open_entry WHERE key = OLD.key) AND answers <> NEW.answers;
    END;
  `,
  postgres: '',
};
