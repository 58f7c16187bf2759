-- audit.db: one audit with every item and its text. Made for sqlite3, sqlite-utils and Datasette: words instead of codes,
-- NULL where the export did not say. docs/report-format.md explains each table; PRAGMA user_version is the version.

CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE item_row (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  platform TEXT NOT NULL,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL,
  seconds INTEGER,
  precision TEXT,
  zone_known INTEGER,
  text TEXT,
  title TEXT,
  container TEXT,
  link TEXT,
  url TEXT,
  other_party TEXT,
  place_name TEXT,
  latitude REAL,
  longitude REAL,
  people TEXT,
  field TEXT,
  count INTEGER NOT NULL,
  media_count INTEGER NOT NULL,
  upload_address_kept INTEGER NOT NULL,
  stated_audience TEXT,
  stated_list TEXT,
  administers INTEGER NOT NULL,
  input INTEGER NOT NULL,
  entry INTEGER NOT NULL REFERENCES entry (number),
  record INTEGER NOT NULL,
  circumstance INTEGER NOT NULL REFERENCES circumstance (number),
  verdicts INTEGER NOT NULL,
  newly_visible TEXT NOT NULL,
  privacy INTEGER NOT NULL,
  conduct INTEGER NOT NULL,
  judged INTEGER NOT NULL,
  first_finding INTEGER,
  finding_count INTEGER NOT NULL,
  reported INTEGER NOT NULL
);

CREATE TABLE rule (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  topic TEXT NOT NULL,
  say TEXT NOT NULL,
  privacy INTEGER NOT NULL,
  conduct INTEGER NOT NULL,
  lexicon TEXT,
  anchor TEXT
);

CREATE TABLE finding_row (
  number INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES item_row (number),
  rule INTEGER NOT NULL REFERENCES rule (number),
  certainty TEXT NOT NULL,
  field TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  why TEXT
);

CREATE TABLE circumstance (
  number INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  audience TEXT NOT NULL,
  audience_list TEXT,
  basis TEXT NOT NULL,
  reason TEXT,
  field TEXT,
  tagged INTEGER NOT NULL,
  administers INTEGER NOT NULL,
  remedies TEXT,
  verdicts INTEGER NOT NULL,
  newly_visible TEXT NOT NULL,
  surface INTEGER NOT NULL
);

-- Where each viewer's verdict stands in the packed column `verdicts`, three bits each, and the words of the verdicts.
CREATE TABLE viewer (place INTEGER PRIMARY KEY, viewer TEXT NOT NULL, spec TEXT NOT NULL);
CREATE TABLE verdict_word (code INTEGER PRIMARY KEY, verdict TEXT NOT NULL, would_see INTEGER, might_see INTEGER);

CREATE TABLE meta (key TEXT PRIMARY KEY, value);
CREATE TABLE viewer_total (viewer TEXT PRIMARY KEY, yes INTEGER, likely INTEGER, depends INTEGER, unlikely INTEGER,
  no INTEGER);
CREATE TABLE topic (topic TEXT PRIMARY KEY, items INTEGER, newly_visible_low INTEGER, newly_visible_high INTEGER,
  privacy_1 INTEGER, privacy_2 INTEGER, privacy_3 INTEGER, conduct_1 INTEGER, conduct_2 INTEGER, conduct_3 INTEGER);
CREATE TABLE year (year INTEGER PRIMARY KEY, items INTEGER, visible INTEGER, revealing INTEGER);
CREATE TABLE kind (kind TEXT PRIMARY KEY, items INTEGER);
CREATE TABLE unjudged_language (language TEXT PRIMARY KEY, items INTEGER);
CREATE TABLE input (number INTEGER PRIMARY KEY, name TEXT, platform TEXT, format TEXT, exported_on TEXT, parts INTEGER);
CREATE TABLE setting (number INTEGER PRIMARY KEY, key TEXT, value TEXT, basis TEXT, source TEXT);
CREATE TABLE lexicon (number INTEGER PRIMARY KEY, id TEXT, version TEXT, sha256 TEXT);
CREATE TABLE policy (number INTEGER PRIMARY KEY, platform TEXT, checked_on TEXT, sha256 TEXT);
CREATE TABLE quality (number INTEGER PRIMARY KEY, topic TEXT, language TEXT, precision REAL, recall REAL, n INTEGER,
  "set" TEXT);
CREATE TABLE cannot_see (number INTEGER PRIMARY KEY, what TEXT);
CREATE TABLE top_item (rank INTEGER PRIMARY KEY, item INTEGER REFERENCES item_row (number), remedy TEXT, action TEXT,
  minutes INTEGER);
CREATE TABLE remedy_step (step INTEGER PRIMARY KEY, remedy TEXT, title TEXT, menu_path TEXT, when_to_do TEXT,
  destroys INTEGER, minutes INTEGER, hides INTEGER, left INTEGER, items INTEGER, note TEXT);
CREATE TABLE guess (id TEXT PRIMARY KEY, claim TEXT, certainty TEXT, items TEXT, breaks_if TEXT, viewers TEXT);
CREATE TABLE coverage (kind TEXT PRIMARY KEY, entries_read INTEGER, entries_skipped INTEGER, entries_unknown INTEGER,
  records_read INTEGER, records_skipped INTEGER, records_unknown INTEGER);
CREATE TABLE coverage_problem (number INTEGER PRIMARY KEY, entry TEXT, record INTEGER, what TEXT);
CREATE TABLE coverage_missing (number INTEGER PRIMARY KEY, what TEXT);
CREATE TABLE coverage_reason (reason TEXT PRIMARY KEY, records INTEGER);

CREATE VIEW item AS
SELECT i.number, i.key || CASE WHEN i.ordinal > 1 THEN '-' || i.ordinal ELSE '' END AS id, i.platform, i.kind,
  CASE i.precision
    WHEN 'year' THEN strftime('%Y', i.seconds, 'unixepoch')
    WHEN 'month' THEN strftime('%Y-%m', i.seconds, 'unixepoch')
    WHEN 'day' THEN strftime('%Y-%m-%d', i.seconds, 'unixepoch')
    WHEN 'minute' THEN strftime('%Y-%m-%dT%H:%M', i.seconds, 'unixepoch') || iif(i.zone_known, 'Z', '')
    WHEN 'second' THEN strftime('%Y-%m-%dT%H:%M:%S', i.seconds, 'unixepoch') || iif(i.zone_known, 'Z', '')
  END AS time,
  i.text, i.title, i.container, i.link, i.url, i.other_party, i.place_name, i.latitude, i.longitude, i.people, i.field,
  i.count, i.media_count, i.author, i.state, c.audience, c.basis, c.reason, i.newly_visible, i.privacy, i.conduct,
  i.judged, i.finding_count, c.surface, e.name AS entry, i.record, i.input, i.verdicts, i.circumstance
FROM item_row i JOIN entry e ON e.number = i.entry LEFT JOIN circumstance c ON c.number = i.circumstance;

CREATE VIEW finding AS
SELECT f.number, i.id AS item, i.time, i.kind, r.topic, r.id AS rule, r.say, r.privacy, r.conduct, f.certainty, f.field,
  f.span_start, f.span_end,
  CAST(substr(CAST(CASE f.field WHEN 'text' THEN i.text WHEN 'title' THEN i.title WHEN 'container' THEN i.container
    WHEN 'place' THEN i.place_name WHEN 'link' THEN i.link END AS BLOB), f.span_start + 1, f.span_end - f.span_start)
    AS TEXT) AS quote,
  f.why, i.newly_visible
FROM finding_row f JOIN item i ON i.number = f.item JOIN rule r ON r.number = f.rule;

CREATE VIEW verdict AS
SELECT i.id AS item, v.viewer, w.verdict, c.basis, c.reason, w.would_see, w.might_see
FROM item i CROSS JOIN viewer v JOIN verdict_word w ON w.code = (i.verdicts >> (3 * v.place)) & 7
LEFT JOIN circumstance c ON c.number = i.circumstance;

CREATE VIEW view_as AS
SELECT v.viewer, w.verdict, i.id AS item, i.time, i.kind, i.title, i.text, i.container, i.place_name, i.privacy, i.conduct
FROM item i CROSS JOIN viewer v JOIN verdict_word w ON w.code = (i.verdicts >> (3 * v.place)) & 7
WHERE w.might_see;

CREATE VIEW newly_visible AS
SELECT i.id AS item, i.newly_visible, i.time, i.kind, i.text, i.title, i.container, i.place_name, i.privacy, i.conduct,
  c.audience, c.basis, c.reason, c.surface
FROM item i LEFT JOIN circumstance c ON c.number = i.circumstance
WHERE i.newly_visible <> 'no';

CREATE VIEW finding_by_topic AS
SELECT r.topic, count(DISTINCT f.item) AS items, count(*) AS findings,
  count(DISTINCT CASE WHEN i.newly_visible = 'yes' THEN f.item END) AS newly_visible_low,
  count(DISTINCT CASE WHEN i.newly_visible <> 'no' THEN f.item END) AS newly_visible_high,
  max(r.privacy) AS privacy, max(r.conduct) AS conduct
FROM finding_row f JOIN item i ON i.number = f.item JOIN rule r ON r.number = f.rule
GROUP BY r.topic;
