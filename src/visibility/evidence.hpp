#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/base/tsv.hpp"
#include "glasshouse/model/audience.hpp"

#include <string>

namespace glasshouse::visibility {

/// What a row of the tables rests on.
struct Evidence {
    bool is_verified = false;  ///< seen in an official text (S) or in data (D), not only elsewhere (P, K, I)
    bool is_stale = false;     ///< not checked within 365 days of the audit
    Date checked;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// The three cells that every row needs.
struct EvidenceCells {
    std::string_view source;
    std::string_view mark;     ///< letters S D P K I, parted by commas
    std::string_view checked;  ///< YYYY-MM-DD
};

/// Invalid, at the row, when one of the cells is missing or malformed.
[[nodiscard]] Result<Evidence> parse_evidence(const TsvTable& table, const TsvTable::Row& row,
                                              const EvidenceCells& cells, Date today);

/// As strong a word as the evidence bears: yes and no need verified evidence, a stale row counts one step weaker.
[[nodiscard]] model::Verdict capped(model::Verdict verdict, const Evidence& evidence);

/// One step towards "depends".
[[nodiscard]] model::Verdict weakened(model::Verdict verdict);

}  // namespace glasshouse::visibility
