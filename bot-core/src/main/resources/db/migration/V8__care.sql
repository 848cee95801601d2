-- Who asks that somebody at the college gets in touch with them: nothing of what they wrote.
CREATE TABLE care_request (
  id TEXT NOT NULL PRIMARY KEY,
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- When the contact was told; null as long as that is to be done.
  told_at BIGINT,
  -- When the contact had been in touch; null as long as the person waits.
  settled_at BIGINT
);

CREATE UNIQUE INDEX care_request_once ON care_request (tenant, person) WHERE settled_at IS NULL;
