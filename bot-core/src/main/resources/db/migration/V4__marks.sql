-- What happens once to a place: it was welcomed, it wants to be left alone.
CREATE TABLE mark (
  tenant TEXT NOT NULL,
  place TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, place, name)
);
