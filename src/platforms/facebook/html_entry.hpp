#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"

#include <cstdint>

namespace glasshouse::platforms::facebook {

class RecordContext;

/// Modern pages have one of the two families of markup since the spring of 2018; Old ones are those of old_page.hpp.
enum class HtmlFamily : std::uint8_t { Modern, Old };

/// Reads one HTML page of the kind that the context stands at (context.kind()): each of its records goes through
/// begin_record() and end_record(), so that the ledger counts them as those of a JSON entry. Fails when the page cannot
/// be read at all; the caller books the entry.
[[nodiscard]] Result<void> read_html_entry(archive::EntryStream& stream, RecordContext& context,
                                           HtmlFamily family = HtmlFamily::Modern);

}  // namespace glasshouse::platforms::facebook
