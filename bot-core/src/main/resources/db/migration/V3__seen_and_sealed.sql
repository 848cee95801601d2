-- What happened already, on whichever node: as a digest, since ids from outside may be secrets.
CREATE TABLE seen_once (
  digest TEXT NOT NULL PRIMARY KEY,
  seen_at BIGINT NOT NULL
);

CREATE INDEX seen_long_ago ON seen_once (seen_at);

-- What gives access to a platform, for each tenant; readable only with the key of that name.
CREATE TABLE sealed_secret (
  tenant TEXT NOT NULL,
  name TEXT NOT NULL,
  key_name TEXT NOT NULL,
  sealed TEXT NOT NULL,
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (tenant, name)
);
