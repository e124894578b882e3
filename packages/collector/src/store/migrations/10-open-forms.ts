import type { Migration } from './migration.ts';

const form = `unit, survey, version, series, day, channel, language, touchpoint, service, article,
  answers`;

/**
 * What open ratings have in common lies in SQLite once. What is left of one is a third as long, so
 * that three times as many lie in a page, and to change pages is most of what storing a rating
 * costs. The id of a form tells nothing of when it came first: it is made of what the form holds, or
 * by chance in this step. `open_rating` is a view from here on.
 */
export const openForms: Migration = {
  sqlite: `
    CREATE TABLE open_form (
      id BLOB PRIMARY KEY CHECK (length(id) = 12),
      unit TEXT NOT NULL,
      survey TEXT NOT NULL,
      version INTEGER NOT NULL,
      series TEXT NOT NULL,
      day TEXT NOT NULL,
      channel TEXT NOT NULL,
      language TEXT NOT NULL,
      touchpoint TEXT,
      service TEXT,
      article TEXT,
      answers TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE open_entry (
      key BLOB PRIMARY KEY CHECK (length(key) = 16),
      digest BLOB NOT NULL CHECK (length(digest) = 16),
      form BLOB NOT NULL,
      comment TEXT,
      excluded TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TEMP TABLE form_of (
      form BLOB NOT NULL,
      ${form},
      PRIMARY KEY (${form})
    );

    INSERT INTO form_of SELECT randomblob(12), * FROM (SELECT DISTINCT ${form} FROM open_rating);
    INSERT INTO open_form SELECT * FROM form_of ORDER BY form;
    INSERT INTO open_entry
    SELECT key, digest, form_of.form, comment, excluded
    FROM open_rating CROSS JOIN form_of
      USING (unit, survey, version, series, day, channel, language, answers)
    WHERE open_rating.touchpoint IS form_of.touchpoint AND open_rating.service IS form_of.service
      AND open_rating.article IS form_of.article
    ORDER BY key;

    DROP TABLE form_of;
    DROP TABLE open_rating;

    CREATE INDEX open_entry_excluded ON open_entry (excluded, form) WHERE excluded IS NOT NULL;

    CREATE VIEW open_rating AS
    SELECT key, digest, ${form}, comment, excluded
    FROM open_entry CROSS JOIN open_form ON open_form.id = open_entry.form;
  `,
  postgres: '',
};
