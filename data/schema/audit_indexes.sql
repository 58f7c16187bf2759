-- Built after the load, when equal ids have their ordinals.
CREATE INDEX item_report_order ON item_row (seconds DESC, key, ordinal, reported);
