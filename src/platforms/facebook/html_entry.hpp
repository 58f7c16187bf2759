#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"

namespace glasshouse::platforms::facebook {

class RecordContext;

/// Reads one HTML page of the kind that the context stands at (context.kind()), by either family of markup: each of
/// its records goes through begin_record() and end_record(), so that the ledger counts them as those of a JSON entry.
/// Fails when the page cannot be read at all; the caller books the entry.
[[nodiscard]] Result<void> read_html_entry(archive::EntryStream& stream, RecordContext& context);

}  // namespace glasshouse::platforms::facebook
