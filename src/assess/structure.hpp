#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace glasshouse::assess {

/// What must be there for a finding without words.
enum class Presence : std::uint8_t { Always, Text, Place, Position, Count };

/// One row of data/structure.tsv: what a kind of item tells by being there.
struct StructureRow {
    std::vector<model::ItemKind> kinds;  ///< empty: all
    std::string field;                   ///< empty: any
    Presence presence = Presence::Always;
    RuleInfo rule;
};

/// Findings without words: a place, a position, a birthday, an address book.
class Structure {
public:
    /// Invalid, with file and line, for an unknown kind, condition or topic, a grade outside 0-3, or a conduct grade.
    [[nodiscard]] static Result<Structure> parse(const Resource& file);

    [[nodiscard]] const std::vector<StructureRow>& rows() const { return rows_; }
    /// Indexes of the rows that hold for the item: of each presence the first.
    [[nodiscard]] std::vector<std::uint32_t> matches(const model::Item& item) const;

private:
    std::vector<StructureRow> rows_;
    std::array<std::vector<std::uint32_t>, model::kItemKinds.size()> by_kind_;
};

/// The field of an item that such a finding is about.
[[nodiscard]] model::ItemField field_of(Presence presence);

}  // namespace glasshouse::assess
