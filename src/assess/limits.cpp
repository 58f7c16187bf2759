// data/cannot_see.tsv. Test: limits_test.cpp.
#include "limits.hpp"

#include "glasshouse/base/table.hpp"
#include "glasshouse/base/tsv.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace glasshouse::assess {
namespace {

constexpr std::array<std::string_view, 2> kColumns{"when", "says"};

constexpr std::array<IdRow<LimitHolds>, 6> kHolds{{{LimitHolds::Always, "always"},
                                                   {LimitHolds::Assumed, "assumed"},
                                                   {LimitHolds::Pictures, "pictures"},
                                                   {LimitHolds::Languages, "languages"},
                                                   {LimitHolds::Hosts, "hosts"},
                                                   {LimitHolds::Groups, "groups"}}};
static_assert(in_enumerator_order(kHolds));

bool has_any(const Audit& audit, std::initializer_list<model::ItemKind> kinds) {
    return std::ranges::any_of(kinds,
                               [&](model::ItemKind kind) { return audit.kinds.contains(std::string(to_id(kind))); });
}

bool holds(LimitHolds limit, const Audit& audit) {
    using enum model::ItemKind;
    switch (limit) {
        case LimitHolds::Always: return true;
        case LimitHolds::Assumed: return audit.totals.assumed_share > 0;
        case LimitHolds::Pictures: return has_any(audit, {Post, Photo, Video, Album, Story, Highlight, Reel});
        case LimitHolds::Languages: return !audit.totals.unjudged_languages.empty();
        case LimitHolds::Hosts: return has_any(audit, {Comment, Reaction, PostElsewhere, PollVote, Tag});
        case LimitHolds::Groups: return has_any(audit, {GroupMembership, GroupPost, GroupComment, EventResponse});
    }
    return false;
}

}  // namespace

Result<SightLimits> SightLimits::parse(const Resource& file) {
    const auto table = TsvTable::parse(file, kColumns);
    if (!table) return std::unexpected(table.error());
    SightLimits limits;
    for (const TsvTable::Row& row : table->rows()) {
        const auto when = find_by_id(kHolds, row.cells[0]);
        if (!when) return table->fail_at(row, "'when' must be always, assumed, pictures, languages, hosts or groups");
        if (row.cells[1].empty()) return table->fail_at(row, "the sentence is missing");
        limits.rows_.push_back({*when, std::string(row.cells[1])});
    }
    return limits;
}

std::vector<std::string> SightLimits::sentences(const Audit& audit) const {
    std::vector<std::string> sentences;
    for (const Row& row : rows_) {
        if (holds(row.holds, audit)) sentences.push_back(row.says);
    }
    return sentences;
}

}  // namespace glasshouse::assess
