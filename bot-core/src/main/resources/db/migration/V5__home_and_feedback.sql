-- What a person has set for themselves.
CREATE TABLE person_setting (
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  -- Whether results call them by name.
  shows_name BOOLEAN NOT NULL,
  PRIMARY KEY (tenant, person)
);

-- What learners say is wrong with an entry of the notes.
CREATE TABLE entry_fix (
  number ${number},
  tenant TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  person TEXT NOT NULL,
  note TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  -- When staff had dealt with it; null as long as it waits.
  settled_at BIGINT,
  UNIQUE (tenant, person, entry_id, note)
);

CREATE INDEX fixes_of_a_tenant ON entry_fix (tenant, said_at);

ALTER TABLE quiz_challenge ADD COLUMN settled_at BIGINT;

-- Questions that staff wrote in a chat, as core.question.QuestionCodec writes them.
CREATE TABLE written_question (
  number ${number},
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  question TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  UNIQUE (tenant, id)
);
