#pragma once

#include "glasshouse/base/table.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse::model {

/// Whom an item is addressed to. The first eight are ordered from widest to narrowest; the rest depend on a context.
enum class AudienceKind : std::uint8_t {
    Public,
    Members,
    Networks,
    FriendsOfFriends,
    Friends,
    FriendsExcept,
    List,
    Specific,
    CloseFriends,
    Followers,
    OnlyMe,
    GroupPublic,
    GroupPrivate,
    GroupHidden,
    GroupUnknown,
    EventPublic,
    EventPrivate,
    EventUnknown,
    Host,
    Conversation,
    PlatformOnly,
    Unknown,
};

inline constexpr std::array<IdRow<AudienceKind>, 22> kAudienceKinds{{
    {AudienceKind::Public, "public"},
    {AudienceKind::Members, "members"},
    {AudienceKind::Networks, "networks"},
    {AudienceKind::FriendsOfFriends, "friends-of-friends"},
    {AudienceKind::Friends, "friends"},
    {AudienceKind::FriendsExcept, "friends-except"},
    {AudienceKind::List, "list"},
    {AudienceKind::Specific, "specific"},
    {AudienceKind::CloseFriends, "close-friends"},
    {AudienceKind::Followers, "followers"},
    {AudienceKind::OnlyMe, "only-me"},
    {AudienceKind::GroupPublic, "group:public"},
    {AudienceKind::GroupPrivate, "group:private"},
    {AudienceKind::GroupHidden, "group:hidden"},
    {AudienceKind::GroupUnknown, "group:unknown"},
    {AudienceKind::EventPublic, "event:public"},
    {AudienceKind::EventPrivate, "event:private"},
    {AudienceKind::EventUnknown, "event:unknown"},
    {AudienceKind::Host, "host"},
    {AudienceKind::Conversation, "conversation"},
    {AudienceKind::PlatformOnly, "platform-only"},
    {AudienceKind::Unknown, "unknown"},
}};
static_assert(in_enumerator_order(kAudienceKinds));
[[nodiscard]] constexpr std::string_view to_id(AudienceKind kind) {
    return kAudienceKinds[std::to_underlying(kind)].id;
}

/// An audience; `list` names the list of FriendsExcept and List and is empty otherwise.
struct Audience {
    AudienceKind kind = AudienceKind::Unknown;
    std::string list;

    friend auto operator<=>(const Audience&, const Audience&) = default;
};

/// "friends", "list:Family", "friends-except:Work": the words of contract files and reports.
[[nodiscard]] std::string to_string(const Audience& audience);
/// Reads what to_string writes; absent for anything else.
[[nodiscard]] std::optional<Audience> parse_audience(std::string_view text);

/// Where knowledge of an audience comes from.
enum class Basis : std::uint8_t { Stated, Settings, User, Measured, Rule, Assumed };

inline constexpr std::array<IdRow<Basis>, 6> kBases{{
    {Basis::Stated, "stated"},
    {Basis::Settings, "settings"},
    {Basis::User, "user"},
    {Basis::Measured, "measured"},
    {Basis::Rule, "rule"},
    {Basis::Assumed, "assumed"},
}};
static_assert(in_enumerator_order(kBases));
[[nodiscard]] constexpr std::string_view to_id(Basis basis) { return kBases[std::to_underlying(basis)].id; }

/// Whether a viewer sees an item, from surely to surely not.
enum class Verdict : std::uint8_t { Yes, Likely, Depends, Unlikely, No };

inline constexpr std::array<IdRow<Verdict>, 5> kVerdicts{{
    {Verdict::Yes, "yes"},
    {Verdict::Likely, "likely"},
    {Verdict::Depends, "depends"},
    {Verdict::Unlikely, "unlikely"},
    {Verdict::No, "no"},
}};
static_assert(in_enumerator_order(kVerdicts));
[[nodiscard]] constexpr std::string_view to_id(Verdict verdict) { return kVerdicts[std::to_underlying(verdict)].id; }

/// Yes and likely count as "would see"; depends counts as "could not tell".
[[nodiscard]] constexpr bool would_see(Verdict verdict) { return verdict <= Verdict::Likely; }
[[nodiscard]] constexpr bool might_see(Verdict verdict) { return verdict <= Verdict::Depends; }

}  // namespace glasshouse::model
