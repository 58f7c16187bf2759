#pragma once

#include "glasshouse/base/result.hpp"
#include "glasshouse/base/table.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::model {

/// One thing that is true of whoever is looking. Rights are the union over a viewer's flags; Restricted, Acquaintance
/// and Blocked then narrow.
enum class ViewerFlag : std::uint8_t {
    Web,
    Member,
    FriendOfFriend,
    NewFriend,
    Restricted,
    Self,
    Acquaintance,
    CloseFriend,
    Follower,
    Connection,
    SameServer,
    Blocked,
    CoMember,
    CoGuest,
    FriendOf,
    FriendOfTagged,
    Person,
    Party,
    List,
};

struct ViewerFlagRow {
    ViewerFlag value;
    std::string_view id;
    bool takes_name;
    std::string_view label;  ///< for the flags every report shows; names are added to the others
};

inline constexpr std::array<ViewerFlagRow, 19> kViewerFlags{{
    {ViewerFlag::Web, "web", false, "Anyone on the web, not logged in"},
    {ViewerFlag::Member, "member", false, "A stranger with an account"},
    {ViewerFlag::FriendOfFriend, "friend-of-friend", false, "A friend of your friends"},
    {ViewerFlag::NewFriend, "new-friend", false, "Someone you have just accepted as a friend"},
    {ViewerFlag::Restricted, "restricted", false, "A friend on your Restricted list"},
    {ViewerFlag::Self, "self", false, "You"},
    {ViewerFlag::Acquaintance, "acquaintance", false, "A friend on your Acquaintances list"},
    {ViewerFlag::CloseFriend, "close-friend", false, "A close friend"},
    {ViewerFlag::Follower, "follower", false, "An approved follower"},
    {ViewerFlag::Connection, "connection", false, "A connection"},
    {ViewerFlag::SameServer, "same-server", false, "Someone on your server"},
    {ViewerFlag::Blocked, "blocked", false, "Someone you have blocked"},
    {ViewerFlag::CoMember, "co-member", true, "A member of the group"},
    {ViewerFlag::CoGuest, "co-guest", true, "A guest of the event"},
    {ViewerFlag::FriendOf, "friend-of", true, "A friend of"},
    {ViewerFlag::FriendOfTagged, "friend-of-tagged", true, "A friend of the tagged person"},
    {ViewerFlag::Person, "person", true, "The person"},
    {ViewerFlag::Party, "party", true, "A party to the conversation"},
    {ViewerFlag::List, "list", true, "Someone on your list"},
}};
static_assert(in_enumerator_order(kViewerFlags));

/// The viewers of which every item carries a verdict, in report order.
inline constexpr std::array<ViewerFlag, 6> kStandardViewers{
    ViewerFlag::Web,       ViewerFlag::Member,     ViewerFlag::FriendOfFriend,
    ViewerFlag::NewFriend, ViewerFlag::Restricted, ViewerFlag::Self};

[[nodiscard]] constexpr std::string_view to_id(ViewerFlag flag) { return kViewerFlags[std::to_underlying(flag)].id; }

/// Whoever is looking: a set of flags, some with the name of a group, event, list or person.
struct Viewer {
    struct Flag {
        ViewerFlag value;
        std::string name;

        friend auto operator<=>(const Flag&, const Flag&) = default;
    };
    std::vector<Flag> flags;  ///< sorted, without repeats

    [[nodiscard]] bool has(ViewerFlag flag) const;
    /// True when the flag is there with exactly this name.
    [[nodiscard]] bool has(ViewerFlag flag, std::string_view name) const;

    friend bool operator==(const Viewer&, const Viewer&) = default;
};

[[nodiscard]] Viewer to_viewer(ViewerFlag flag);

/// Reads "new-friend,co-member:City Runners"; names with a comma stand in double quotes. Every flag but `web` implies
/// `member` (added only in the rights, not in the set). Fails with Usage and the nearest right word.
[[nodiscard]] Result<Viewer> parse_viewer(std::string_view spec);

/// The spec that parse_viewer reads back to an equal viewer.
[[nodiscard]] std::string to_spec(const Viewer& viewer);

}  // namespace glasshouse::model
