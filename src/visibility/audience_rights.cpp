// What the words for audiences mean, as Facebook's help pages and those of platforms with followers define them
// (checked 2026-11-22). The old "networks" audience held friends of friends and everybody of the same school or
// employer, so a stranger may or may not have been among them. Test: judge_test.cpp, with the law on wider audiences.
#include "audience_rights.hpp"

#include "glasshouse/base/table.hpp"

#include <array>
#include <utility>

namespace glasshouse::visibility {
namespace {

using enum model::Verdict;
using model::AudienceKind;

struct RightsRow {
    AudienceKind value;
    std::array<model::Verdict, 4> by_standing;  ///< web, member, friend of a friend, friend
};

constexpr std::array<RightsRow, model::kAudienceKinds.size()> kRights{{
    {AudienceKind::Public, {Yes, Yes, Yes, Yes}},
    {AudienceKind::Members, {No, Yes, Yes, Yes}},
    {AudienceKind::Networks, {No, Depends, Yes, Yes}},
    {AudienceKind::FriendsOfFriends, {No, No, Yes, Yes}},
    {AudienceKind::Friends, {No, No, No, Yes}},
    {AudienceKind::FriendsExcept, {No, No, No, Yes}},
    {AudienceKind::List, {No, No, No, No}},
    {AudienceKind::Specific, {No, No, No, No}},
    {AudienceKind::CloseFriends, {No, No, No, No}},
    {AudienceKind::Followers, {No, No, No, Yes}},
    {AudienceKind::OnlyMe, {No, No, No, No}},
    {AudienceKind::GroupPublic, {Yes, Yes, Yes, Yes}},
    {AudienceKind::GroupPrivate, {No, No, No, No}},
    {AudienceKind::GroupHidden, {No, No, No, No}},
    {AudienceKind::GroupUnknown, {Depends, Depends, Depends, Depends}},
    {AudienceKind::EventPublic, {Yes, Yes, Yes, Yes}},
    {AudienceKind::EventPrivate, {No, No, No, No}},
    {AudienceKind::EventUnknown, {Depends, Depends, Depends, Depends}},
    {AudienceKind::Host, {Depends, Depends, Depends, Depends}},
    {AudienceKind::Conversation, {No, No, No, No}},
    {AudienceKind::PlatformOnly, {No, No, No, No}},
    {AudienceKind::Unknown, {Depends, Depends, Depends, Depends}},
}};
static_assert(in_enumerator_order(kRights));

}  // namespace

model::Verdict includes(AudienceKind audience, Standing standing) {
    return kRights[std::to_underlying(audience)].by_standing[std::to_underlying(standing)];
}

bool is_open(AudienceKind audience) {
    return audience == AudienceKind::GroupUnknown || audience == AudienceKind::EventUnknown ||
           audience == AudienceKind::Host || audience == AudienceKind::Unknown;
}

bool is_group(AudienceKind audience) {
    return audience >= AudienceKind::GroupPublic && audience <= AudienceKind::GroupUnknown;
}

bool is_event(AudienceKind audience) {
    return audience >= AudienceKind::EventPublic && audience <= AudienceKind::EventUnknown;
}

}  // namespace glasshouse::visibility
