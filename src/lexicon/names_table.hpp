#pragma once

#include "lexicon/term.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// What a name of a names table names. Never what anybody who is named, or names it, believes.
enum class NameKind : std::uint8_t { Party, Person, Organisation, Movement, Faith, Media, Brand, Venue, Place, Law };

inline constexpr std::array<IdRow<NameKind>, 10> kNameKinds{{
    {NameKind::Party, "party"},
    {NameKind::Person, "person"},
    {NameKind::Organisation, "organisation"},
    {NameKind::Movement, "movement"},
    {NameKind::Faith, "faith"},
    {NameKind::Media, "media"},
    {NameKind::Brand, "brand"},
    {NameKind::Venue, "venue"},
    {NameKind::Place, "place"},
    {NameKind::Law, "law"},
}};
static_assert(in_enumerator_order(kNameKinds));

/// One row: a term that counts for a rule, in texts of its time.
struct NameRow {
    std::string name;  ///< written as a term of a rule is
    NameKind kind = NameKind::Organisation;
    std::string side;  ///< the lists of the sides of one table must be about as long; may be empty
    std::string rule;
    Month from = kFirstMonth;
    Month to = kLastMonth;
    Place place;
};

/// A file of lexicons/names: lines `# key: value` with lexicon, version and about, the header
/// `name kind side rule from to source`, rows. Dates are YYYY or YYYY-MM, inclusive; empty ones are open.
struct NamesTable {
    std::string id;
    std::string version;
    std::vector<NameRow> rows;
};

[[nodiscard]] constexpr bool is_names_table(std::string_view path) { return path.ends_with(".tsv"); }

/// Reads the lines of a table; one that cannot be read is reported (E01, E10, E17) and left out. W28: a row without
/// a source. W33: a side with less than two thirds of the rows of the longest.
[[nodiscard]] NamesTable parse_names_table(const LexiconSource& source, Messages& messages);

}  // namespace glasshouse::lexicon
