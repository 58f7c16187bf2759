// Evidence of the visibility and remedy tables. Tests: policy_table_test.cpp, judge_test.cpp.
#include "evidence.hpp"

#include <algorithm>
#include <string_view>

namespace glasshouse::visibility {
namespace {

constexpr std::int64_t kFreshSeconds = 365LL * 24 * 60 * 60;
constexpr std::string_view kMarks = "SDPKI";

bool is_mark(std::string_view part) { return part.size() == 1 && kMarks.find(part) != std::string_view::npos; }

}  // namespace

Result<Evidence> parse_evidence(const TsvTable& table, const TsvTable::Row& row, const EvidenceCells& cells,
                                Date today) {
    if (cells.source.empty()) return table.fail_at(row, "the source is missing; say where the rule was read");
    const auto marks = split_list(cells.mark);
    if (marks.empty() || !std::ranges::all_of(marks, is_mark)) {
        return table.fail_at(row, "the evidence mark must be one or more of S, D, P, K, I, parted by commas");
    }
    const auto checked = parse_date(cells.checked);
    if (!checked) return table.fail_at(row, "the date on which the rule was checked must be given as YYYY-MM-DD");
    const bool is_verified = std::ranges::any_of(marks, [](auto mark) { return mark == "S" || mark == "D"; });
    return Evidence{is_verified, to_seconds(today) - to_seconds(*checked) > kFreshSeconds, *checked};
}

model::Verdict weakened(model::Verdict verdict) {
    using enum model::Verdict;
    switch (verdict) {
        case Yes: return Likely;
        case Likely:
        case Depends:
        case Unlikely: return Depends;
        case No: return Unlikely;
    }
    return Depends;
}

model::Verdict capped(model::Verdict verdict, const Evidence& evidence) {
    using enum model::Verdict;
    if (!evidence.is_verified) verdict = std::clamp(verdict, Likely, Unlikely);
    return evidence.is_stale ? weakened(verdict) : verdict;
}

}  // namespace glasshouse::visibility
