-- Events that changed something: what a repetition is told is kept with the change itself.
-- The key is a digest, since ids from outside may be secrets.
CREATE TABLE handled_event (
  digest TEXT NOT NULL PRIMARY KEY,
  -- As core.HandledCodec writes it.
  result TEXT NOT NULL,
  handled_at BIGINT NOT NULL
);

CREATE INDEX handled_long_ago ON handled_event (handled_at);
