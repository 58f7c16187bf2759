#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/audience.hpp"
#include "glasshouse/model/item_kind.hpp"
#include "glasshouse/model/platform.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::model {

/// Where a raw record stands, so that its owner can find it again.
struct SourceRef {
    std::uint32_t input = 0;   ///< index of the file or folder given on the command line
    std::string entry;         ///< path inside the export, its top folder left out, '/' between parts
    std::uint64_t record = 0;  ///< position in the entry's outermost array, from 0

    friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

struct Position {
    double latitude = 0;   ///< degrees, north positive
    double longitude = 0;  ///< degrees, east positive

    friend bool operator==(const Position&, const Position&) = default;
};

struct Place {
    std::string name;  ///< may be empty where only a position is known
    std::optional<Position> position;

    friend bool operator==(const Place&, const Place&) = default;
};

enum class Author : std::uint8_t { Self, Other };

/// Whether the platform still shows the item to anybody but its owner.
enum class ItemState : std::uint8_t { Live, Archived, Trashed, Draft, Expired, Ended };

inline constexpr std::array<IdRow<ItemState>, 6> kItemStates{{
    {ItemState::Live, "live"},
    {ItemState::Archived, "archived"},
    {ItemState::Trashed, "trashed"},
    {ItemState::Draft, "draft"},
    {ItemState::Expired, "expired"},
    {ItemState::Ended, "ended"},
}};
static_assert(in_enumerator_order(kItemStates));
[[nodiscard]] constexpr std::string_view to_id(ItemState state) { return kItemStates[std::to_underlying(state)].id; }

/// The parts of an item that hold words, as findings name them.
enum class ItemField : std::uint8_t { Text, Title, Container, Place, Link, None };

inline constexpr std::array<IdRow<ItemField>, 6> kItemFields{{
    {ItemField::Text, "text"},
    {ItemField::Title, "title"},
    {ItemField::Container, "container"},
    {ItemField::Place, "place"},
    {ItemField::Link, "link"},
    {ItemField::None, "none"},
}};
static_assert(in_enumerator_order(kItemFields));
[[nodiscard]] constexpr std::string_view to_id(ItemField field) { return kItemFields[std::to_underlying(field)].id; }

/// Whatever a person could come across: a post with its media, a photo of an album, a comment, a membership, one value
/// of the profile, a whole list. All strings are UTF-8 in NFC as far as the platform wrote them so.
struct Item {
    Platform platform = Platform::Facebook;
    ItemKind kind = ItemKind::Post;
    Author author = Author::Self;
    ItemState state = ItemState::Live;
    std::optional<Timestamp> time;

    /// The words somebody chose: post, comment, captions of its media, poll, note, listing, life event, answer, profile
    /// value. The owner's own unless author is Other. Parts are joined by a blank line; an equal part stands once.
    std::string text;
    /// The platform's own sentence or label about the item, in the account's language. Shown, never judged, never
    /// hashed.
    std::string title;
    /// Name of the group, album, event, page or list; for memberships, likes, follows and event replies the thing
    /// itself.
    std::string container;
    /// Title of a shared link, article or attached post: somebody else's words that the owner passed on.
    std::string link;
    std::string url;
    /// The other person it was said to or by: owner of the post commented on, author of a post by somebody else,
    /// partner.
    std::string other_party;
    std::optional<Place> place;
    std::vector<std::string> people;  ///< names of tagged people
    /// For ProfileField and ProfileHistory: which ("work", "education", "birthday", …, the keys of settings files).
    /// For PageLike the Likes section, for EventResponse and Reaction the answer ("going", "like", …) where known.
    std::string field;
    std::uint64_t count = 0;           ///< for whole lists: how many names or records stand in it
    std::uint32_t media_count = 0;     ///< photos and videos that are part of the item
    bool upload_address_kept = false;  ///< the export holds the network address the media was sent from
    /// An audience that the export states on the item itself.
    std::optional<Audience> stated_audience;
    /// The owner is an administrator of the group or page.
    bool administers = false;
    SourceRef source;

    friend bool operator==(const Item&, const Item&) = default;
};

/// The words of one field; empty for None and for a place without a name.
[[nodiscard]] std::string_view field_text(const Item& item, ItemField field);

/// Stable id of an item: its platform's code, '-', 16 hex digits of the keyed hash. Equal ids are told apart by the
/// store.
struct ItemId {
    std::uint64_t hash = 0;

    friend auto operator<=>(const ItemId&, const ItemId&) = default;
};

}  // namespace glasshouse::model
