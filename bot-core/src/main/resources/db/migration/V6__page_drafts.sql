-- Pages of notes that staff brought and have yet to publish.
CREATE TABLE page_draft (
  id TEXT NOT NULL PRIMARY KEY,
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  page ${bytes} NOT NULL,
  brought_at BIGINT NOT NULL
);
