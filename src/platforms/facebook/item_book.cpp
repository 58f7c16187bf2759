// When two records are one thing, seen in exports of 2018 to 2026 (checked 2026-11-22): overlapping exports, boundary
// records repeated by split parts, a post written once for each of its pictures, albums that repeat the pictures of
// posts, a second reactions file, a check-ins file beside the posts, and Likes sections of the profile beside the file
// of page likes. Tested by tests/platforms/facebook_item_book_test.cpp.
#include "platforms/facebook/item_book.hpp"

#include "platforms/facebook/item_hash.hpp"
#include "platforms/facebook/record_kind.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace glasshouse::platforms::facebook {

namespace {

using model::Item;
using model::ItemKind;

enum class Sameness : std::uint8_t { Post, Medium, Comment, Reaction, Held, ByWords, Whole };

Sameness sameness_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::Post:
        case ItemKind::CheckIn:
        case ItemKind::GroupPost:
        case ItemKind::PostByOther:
        case ItemKind::PostElsewhere:
        case ItemKind::LifeEvent:
        case ItemKind::Listing: return Sameness::Post;
        case ItemKind::Photo:
        case ItemKind::Video:
        case ItemKind::Reel: return Sameness::Medium;
        case ItemKind::Comment:
        case ItemKind::GroupComment: return Sameness::Comment;
        case ItemKind::Reaction: return Sameness::Reaction;
        case ItemKind::GroupMembership:
        case ItemKind::Follow:
        case ItemKind::PageLike: return Sameness::Held;
        case ItemKind::PollVote: return Sameness::ByWords;
        case ItemKind::Album:
        case ItemKind::MembershipAnswer:
        case ItemKind::EventResponse:
        case ItemKind::ProfileField:
        case ItemKind::FriendsList:
        case ItemKind::FollowersList:
        case ItemKind::FollowingList:
        case ItemKind::Story:
        case ItemKind::Highlight:
        case ItemKind::Tag:
        case ItemKind::Review:
        case ItemKind::Fundraiser:
        case ItemKind::Contacts:
        case ItemKind::AudienceList:
        case ItemKind::ProfileHistory: return Sameness::Whole;
    }
    return Sameness::Whole;
}

template <class Value>
void fill(Value& known, Value found) {
    if (known == Value{}) known = std::move(found);
}

/// The last event of a name decides what it is now; a file of groups that the owner runs is no event but today's truth.
void merge_held(Item& known, Item&& found) {
    const bool is_later = found.time && (!known.time || *known.time < *found.time);
    if (is_later && known.kind != ItemKind::PageLike) {
        known.time = found.time;
        known.state = found.state;
        known.title = std::move(found.title);
        known.source = std::move(found.source);
    }
    fill(known.time, found.time);
    fill(known.url, std::move(found.url));
    fill(known.field, std::move(found.field));
    fill(known.text, std::move(found.text));
    known.administers = known.administers || found.administers;
    if (known.administers) known.state = model::ItemState::Live;
}

}  // namespace

ItemBook::ItemBook(const std::function<void(Item&&)>& hand_out) : hand_out_(hand_out) {}

void ItemBook::attach_media(std::string_view uri) {
    if (!uri.empty()) media_.push_back(media_hash(uri));
}

std::uint64_t ItemBook::told_apart(const Item& item, std::uint64_t hash) {
    if (!item.time || item.time->precision == TimePrecision::Second) return hash;
    const std::uint64_t before = occurrences_[hash]++;
    return before == 0 ? hash : joined_hash(hash, std::array{before});
}

void ItemBook::hand(Item&& item) {
    ++items_;
    hand_out_(std::move(item));
}

void ItemBook::note_media() {
    for (const std::uint64_t hash : media_) seen_.insert(hash);
}

bool ItemBook::take(Item&& item, const RecordKind& kind) {
    bool is_new = false;
    switch (sameness_of(item.kind)) {
        case Sameness::Post: is_new = take_post(std::move(item)); break;
        case Sameness::Medium: is_new = take_medium(std::move(item)); break;
        case Sameness::Comment: {
            // A comment may stand inside a post that waits for its neighbour, and does not end it.
            is_new = seen_.insert(told_apart(item, joined_hash(comment_hash(item), media_)));
            note_media();
            if (is_new) hand(std::move(item));
            break;
        }
        case Sameness::Reaction: is_new = take_reaction(std::move(item), kind); break;
        case Sameness::Held: is_new = take_held(std::move(item)); break;
        case Sameness::ByWords: {
            // One of the two files of poll votes has no times.
            const std::uint64_t hash = item.text.empty() ? whole_hash(item) : words_hash(item.kind, item.text);
            is_new = take_once(std::move(item), hash);
            break;
        }
        case Sameness::Whole: {
            const std::uint64_t hash = joined_hash(whole_hash(item), media_);
            is_new = take_once(std::move(item), hash);
            break;
        }
    }
    media_.clear();
    return is_new;
}

bool ItemBook::take_once(Item&& item, std::uint64_t hash) {
    if (!seen_.insert(hash)) return false;
    note_media();
    hand_pending();
    hand(std::move(item));
    return true;
}

bool ItemBook::take_post(Item&& item) {
    const std::uint64_t words = post_hash(item);
    if (!seen_.insert(joined_hash(words, media_))) return false;
    const bool is_neighbour = pending_ && pending_hash_ == words && pending_->kind == item.kind && item.time;
    if (is_neighbour && !media_.empty()) {
        note_media();
        pending_->media_count += item.media_count;
        for (std::string& name : item.people) {
            if (std::ranges::find(pending_->people, name) == pending_->people.end())
                pending_->people.push_back(std::move(name));
        }
        return true;
    }
    if (item.place && item.time) {
        const bool was_there = !seen_.insert(visit_hash(item));
        if (was_there && item.kind == ItemKind::CheckIn) return false;
    }
    note_media();
    hand_pending();
    pending_hash_ = words;
    pending_ = std::move(item);
    return true;
}

bool ItemBook::take_medium(Item&& item) {
    if (media_.empty()) {
        const std::uint64_t hash = whole_hash(item);
        return take_once(std::move(item), hash);
    }
    const bool has_new = std::ranges::any_of(media_, [&](std::uint64_t hash) { return !seen_.contains(hash); });
    if (!has_new) return false;
    note_media();
    hand_pending();
    hand(std::move(item));
    return true;
}

bool ItemBook::take_reaction(Item&& item, const RecordKind& kind) {
    // The detailed file is read first; what the other one holds of the same second is the same reaction, and as many of
    // the same minute as there stood.
    if (item.time) {
        const std::uint64_t moment = told_apart(item, moment_hash("reaction", item));
        if (kind.id == "facebook.reactions-detailed") {
            seen_.insert(moment);
        } else if (seen_.contains(moment)) {
            return false;
        }
    }
    // Without an address the platform's sentence is all that tells reactions of one second apart.
    const std::uint64_t title = item.url.empty() ? words_hash(item.kind, item.title) : 0;
    const std::uint64_t hash = told_apart(item, joined_hash(whole_hash(item), std::array{title}));
    return take_once(std::move(item), hash);
}

bool ItemBook::take_held(Item&& item) {
    if (!seen_.insert(whole_hash(item))) return false;
    const auto [at, is_first] = held_at_.try_emplace(name_hash(item), held_.size());
    if (is_first) {
        held_.push_back(std::move(item));
        return true;
    }
    Item& known = held_[at->second];
    if (!known.url.empty() && !item.url.empty() && known.url != item.url) {
        held_.push_back(std::move(item));  // another page of the same name
        return true;
    }
    merge_held(known, std::move(item));
    return true;
}

bool ItemBook::count_in_list(Item&& list, std::string_view key) {
    if (!seen_.insert(words_hash(list.kind, key))) return false;
    const ItemKind kind = list.kind;
    ++lists_.try_emplace(kind, std::move(list)).first->second.count;
    return true;
}

void ItemBook::hand_pending() {
    if (!pending_) return;
    hand(std::move(*pending_));
    pending_.reset();
}

void ItemBook::end_entry() {
    hand_pending();
    occurrences_.clear();
}

void ItemBook::finish() {
    hand_pending();
    for (Item& item : held_) hand(std::move(item));
    for (auto& [kind, item] : lists_) hand(std::move(item));
    held_.clear();
    held_at_.clear();
    lists_.clear();
}

}  // namespace glasshouse::platforms::facebook
