-- Where a platform wants a conversation to be written to, in the platform's own notation.
CREATE TABLE return_address (
  tenant TEXT NOT NULL,
  channel TEXT NOT NULL,
  thread TEXT NOT NULL,
  -- What the bot was added to, and with which all of this is forgotten.
  home TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (tenant, channel, thread)
);

CREATE INDEX return_addresses_of_a_home ON return_address (tenant, home);
