#pragma once

#include "glasshouse/base/table.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace glasshouse::model {

/// What a person would come across: one word for all platforms.
enum class ItemKind : std::uint8_t {
    Post,
    Photo,
    Video,
    Album,
    CheckIn,
    Comment,
    Reaction,
    GroupMembership,
    GroupPost,
    GroupComment,
    MembershipAnswer,
    PageLike,
    Follow,
    EventResponse,
    ProfileField,
    FriendsList,
    FollowersList,
    FollowingList,
    LifeEvent,
    Story,
    Highlight,
    Reel,
    Tag,
    PostByOther,
    PostElsewhere,
    Review,
    Listing,
    Fundraiser,
    PollVote,
    Contacts,
    AudienceList,
    ProfileHistory,
};

/// The words of a lexicon's `where`, of its example prefixes and of `classify --kind`.
enum class Genre : std::uint8_t {
    Post,
    Comment,
    Caption,
    Bio,
    Message,
    Event,
    Group,
    Page,
    CheckIn,
    Place,
    Tag,
    Album
};

struct ItemKindRow {
    ItemKind value;
    std::string_view id;
    std::string_view label;  ///< singular, as on the page: "comment"
    Genre text_genre;        ///< what the item's own text is
    Genre container_genre;   ///< what the name in `container` is
};

inline constexpr std::array<ItemKindRow, 32> kItemKinds{{
    {ItemKind::Post, "post", "Post", Genre::Post, Genre::Album},
    {ItemKind::Photo, "photo", "Photo", Genre::Caption, Genre::Album},
    {ItemKind::Video, "video", "Video", Genre::Caption, Genre::Album},
    {ItemKind::Album, "album", "Album", Genre::Caption, Genre::Album},
    {ItemKind::CheckIn, "check-in", "Check-in", Genre::Post, Genre::Place},
    {ItemKind::Comment, "comment", "Comment", Genre::Comment, Genre::Page},
    {ItemKind::Reaction, "reaction", "Reaction", Genre::Comment, Genre::Page},
    {ItemKind::GroupMembership, "group-membership", "Group membership", Genre::Post, Genre::Group},
    {ItemKind::GroupPost, "group-post", "Group post", Genre::Post, Genre::Group},
    {ItemKind::GroupComment, "group-comment", "Group comment", Genre::Comment, Genre::Group},
    {ItemKind::MembershipAnswer, "membership-answer", "Answer to a group's question", Genre::Comment, Genre::Group},
    {ItemKind::PageLike, "page-like", "Page like", Genre::Post, Genre::Page},
    {ItemKind::Follow, "follow", "Follow", Genre::Post, Genre::Page},
    {ItemKind::EventResponse, "event-response", "Event reply", Genre::Post, Genre::Event},
    {ItemKind::ProfileField, "profile-field", "Profile entry", Genre::Bio, Genre::Page},
    {ItemKind::FriendsList, "friends-list", "Friends list", Genre::Tag, Genre::Page},
    {ItemKind::FollowersList, "followers-list", "Followers list", Genre::Tag, Genre::Page},
    {ItemKind::FollowingList, "following-list", "Following list", Genre::Tag, Genre::Page},
    {ItemKind::LifeEvent, "life-event", "Life event", Genre::Post, Genre::Album},
    {ItemKind::Story, "story", "Story", Genre::Caption, Genre::Album},
    {ItemKind::Highlight, "highlight", "Story highlight", Genre::Caption, Genre::Album},
    {ItemKind::Reel, "reel", "Reel", Genre::Caption, Genre::Album},
    {ItemKind::Tag, "tag", "Tag", Genre::Tag, Genre::Place},
    {ItemKind::PostByOther, "post-by-other", "Post by somebody else", Genre::Post, Genre::Album},
    {ItemKind::PostElsewhere, "post-elsewhere", "Post on another profile", Genre::Post, Genre::Page},
    {ItemKind::Review, "review", "Review", Genre::Post, Genre::Page},
    {ItemKind::Listing, "listing", "Marketplace listing", Genre::Post, Genre::Page},
    {ItemKind::Fundraiser, "fundraiser", "Fundraiser", Genre::Post, Genre::Event},
    {ItemKind::PollVote, "poll-vote", "Poll vote", Genre::Post, Genre::Page},
    {ItemKind::Contacts, "contacts", "Uploaded contacts", Genre::Tag, Genre::Page},
    {ItemKind::AudienceList, "audience-list", "Friend list you made", Genre::Tag, Genre::Page},
    {ItemKind::ProfileHistory, "profile-history", "Earlier profile entry", Genre::Bio, Genre::Album},
}};
static_assert(in_enumerator_order(kItemKinds));

inline constexpr std::array<IdRow<Genre>, 12> kGenres{{
    {Genre::Post, "post"},
    {Genre::Comment, "comment"},
    {Genre::Caption, "caption"},
    {Genre::Bio, "bio"},
    {Genre::Message, "message"},
    {Genre::Event, "event"},
    {Genre::Group, "group"},
    {Genre::Page, "page"},
    {Genre::CheckIn, "check-in"},
    {Genre::Place, "place"},
    {Genre::Tag, "tag"},
    {Genre::Album, "album"},
}};
static_assert(in_enumerator_order(kGenres));

[[nodiscard]] constexpr const ItemKindRow& row_of(ItemKind kind) { return kItemKinds[std::to_underlying(kind)]; }
[[nodiscard]] constexpr std::string_view to_id(ItemKind kind) { return row_of(kind).id; }
[[nodiscard]] constexpr std::string_view to_id(Genre genre) { return kGenres[std::to_underlying(genre)].id; }

/// Names of groups, pages, events and places: they skip voice and negation and count as belonging.
[[nodiscard]] constexpr bool is_name(Genre genre) { return genre >= Genre::Event; }

}  // namespace glasshouse::model
