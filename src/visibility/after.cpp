// What a remedy changes: the closed set of effects, applied to circumstances and viewers. No effect makes an audience
// wider. Tests: after_test.cpp, laws_test.cpp.
#include "tables.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::visibility {
namespace {

using model::AudienceKind;
using model::Basis;

bool covers(const RemedyRow& row, const Circumstance& circumstance) {
    if (row.remedy.platform != circumstance.platform || circumstance.state != model::ItemState::Live) return false;
    if (std::ranges::find(row.kinds, circumstance.kind) == row.kinds.end()) return false;
    return row.fields.empty() || std::ranges::find(row.fields, circumstance.field) != row.fields.end();
}

bool is_done(const RemedyRow& row, const Circumstance& circumstance) {
    return std::ranges::find(circumstance.remedies, row.remedy.id) != circumstance.remedies.end();
}

Circumstance done_by_owner(const RemedyRow& row, Circumstance circumstance) {
    circumstance.basis = Basis::User;
    circumstance.reason = std::string(to_id(circumstance.platform)) + ".remedy." + row.remedy.id;
    circumstance.remedies.push_back(row.remedy.id);
    return circumstance;
}

Circumstance with_audience(const RemedyRow& row, Circumstance circumstance, AudienceKind audience) {
    circumstance.audience = {audience, {}};
    return done_by_owner(row, std::move(circumstance));
}

Circumstance limited(const RemedyRow& row, const PolicyRow* policy, Circumstance circumstance) {
    if (circumstance.basis == Basis::Rule) return circumstance;  // what the platform fixes, no owner limits
    if (circumstance.basis != Basis::Assumed) {
        const bool is_wider = circumstance.audience.kind < AudienceKind::Friends;
        return is_wider ? with_audience(row, std::move(circumstance), AudienceKind::Friends) : circumstance;
    }
    const bool may_be_wider = policy != nullptr && policy->shares.everybody + policy->shares.friends_of_friends > 0;
    if (may_be_wider) circumstance.remedies.push_back(row.remedy.id);
    return circumstance;
}

}  // namespace

Circumstance Policies::after(const Remedy& remedy, const Circumstance& circumstance) const {
    const RemedyRow* row = tables_->find_remedy(remedy.platform, remedy.id);
    if (row == nullptr || !covers(*row, circumstance) || is_done(*row, circumstance)) return circumstance;
    switch (row->effect) {
        case Effect::OnlyMe: return with_audience(*row, circumstance, AudienceKind::OnlyMe);
        case Effect::Remove: {
            Circumstance removed = with_audience(*row, circumstance, AudienceKind::OnlyMe);
            removed.state = model::ItemState::Trashed;
            return removed;
        }
        case Effect::LimitToFriends: return limited(*row, tables_->row_of(circumstance), circumstance);
        case Effect::HideFromFriends: {
            Circumstance hidden = circumstance;
            hidden.remedies.push_back(remedy.id);
            return hidden;
        }
        case Effect::DropTags: {
            if (!circumstance.tagged) return circumstance;
            Circumstance untagged = circumstance;
            untagged.tagged = false;
            untagged.remedies.push_back(remedy.id);
            return untagged;
        }
        case Effect::RestrictViewer:
        case Effect::Future: return circumstance;
    }
    return circumstance;
}

model::Viewer Policies::after(const Remedy& remedy, const model::Viewer& viewer) const {
    using enum model::ViewerFlag;
    const RemedyRow* row = tables_->find_remedy(remedy.platform, remedy.id);
    if (row == nullptr || row->effect != Effect::RestrictViewer) return viewer;
    const bool is_friend =
        viewer.has(NewFriend) || viewer.has(Acquaintance) || viewer.has(CloseFriend) || viewer.has(List);
    if (!is_friend || viewer.has(Restricted) || viewer.has(Self)) return viewer;
    model::Viewer restricted = viewer;
    restricted.flags.push_back({Restricted, {}});
    std::ranges::sort(restricted.flags);
    return restricted;
}

std::vector<std::string> Policies::remedies_for(const Circumstance& circumstance) const {
    const model::Viewer somebody = model::to_viewer(model::ViewerFlag::NewFriend);
    std::vector<const RemedyRow*> useful;
    for (const RemedyRow& row : tables_->remedy_rows) {
        if (row.remedy.platform != circumstance.platform) continue;
        const bool changes_item = after(row.remedy, circumstance) != circumstance;
        const model::Viewer narrowed = after(row.remedy, somebody);
        const bool changes_sight = narrowed != somebody && judge(narrowed, circumstance, {}).verdict !=
                                                               judge(somebody, circumstance, {}).verdict;
        if (changes_item || changes_sight) useful.push_back(&row);
    }
    // Rows of one table lie in its order, which settles equal effort.
    const auto effort = [](const RemedyRow* row) {
        return std::pair(row->remedy.minutes * 60 + row->remedy.seconds_per_item, row);
    };
    std::ranges::sort(useful, {}, effort);
    std::vector<std::string> ids;
    for (const RemedyRow* row : useful) ids.push_back(row->remedy.id);
    return ids;
}

}  // namespace glasshouse::visibility
