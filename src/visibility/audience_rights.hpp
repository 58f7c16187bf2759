#pragma once

#include "glasshouse/model/audience.hpp"

#include <cstdint>

namespace glasshouse::visibility {

/// How close somebody stands to the owner; each may see what those before it may.
enum class Standing : std::uint8_t { Web, Member, FriendOfFriend, Friend };

/// Whether an audience that is known includes somebody of this standing, names, lists and contexts left out. Depends
/// for audiences that do not say themselves (group:unknown, event:unknown, host, unknown).
[[nodiscard]] model::Verdict includes(model::AudienceKind audience, Standing standing);

/// True for audiences that leave the answer to somebody or something else.
[[nodiscard]] bool is_open(model::AudienceKind audience);

[[nodiscard]] bool is_group(model::AudienceKind audience);
[[nodiscard]] bool is_event(model::AudienceKind audience);

}  // namespace glasshouse::visibility
