#pragma once

#include "policy_table.hpp"

#include <string_view>

namespace glasshouse::visibility {

/// The table's columns in order.
enum class PolicyColumn : std::uint8_t {
    Id,
    Kinds,
    Fields,
    From,
    Before,
    JoinedFrom,
    JoinedBefore,
    YoungerThan,
    OlderThanDays,
    InForceFrom,
    Decides,
    Audience,
    Everybody,
    FriendsOfFriends,
    Friends,
    Setting,
    Surface,
    Web,
    Restricted,
    Source,
    Mark,
    Checked,
    Says,
};
extern const std::array<std::string_view, 23> kPolicyColumns;

/// Reads one row; absent when it is not in force on `today`. Invalid, at the row, for whatever is missing or malformed.
[[nodiscard]] Result<std::optional<PolicyRow>> parse_policy_row(const TsvTable& table, const TsvTable::Row& row,
                                                                std::string_view platform, Date today);

}  // namespace glasshouse::visibility
