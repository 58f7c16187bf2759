#pragma once

#include "glasshouse/model/item.hpp"
#include "platforms/facebook/hash_set.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace glasshouse::platforms::facebook {

struct RecordKind;

/// Hands each item out once: drops what other files or overlapping exports repeat, joins neighbouring posts that differ
/// only in their media, and holds back group memberships, follows, page likes and whole lists until their last record
/// was seen. Order: as taken, held items last. Not thread-safe.
class ItemBook {
public:
    /// `hand_out` must outlive the book.
    explicit ItemBook(const std::function<void(model::Item&&)>& hand_out);

    /// A medium of the item taken next.
    void attach_media(std::string_view uri);
    /// False when the item repeats one taken before.
    bool take(model::Item&& item, const RecordKind& kind);
    /// False when the key was counted in this list before.
    bool count_in_list(model::Item&& list, std::string_view key);
    /// Posts of different entries are not joined, and repetitions are counted anew.
    void end_entry();
    /// Hands out everything held back. Call once, at the end.
    void finish();

    [[nodiscard]] std::uint64_t items() const { return items_; }

private:
    bool take_post(model::Item&& item);
    bool take_medium(model::Item&& item);
    bool take_reaction(model::Item&& item, const RecordKind& kind);
    bool take_held(model::Item&& item);
    bool take_once(model::Item&& item, std::uint64_t hash);
    /// A page prints minutes: what looks equal within one entry was done that many times, and is a duplicate only of
    /// as many in another entry.
    [[nodiscard]] std::uint64_t told_apart(const model::Item& item, std::uint64_t hash);
    void hand_pending();
    void hand(model::Item&& item);
    void note_media();

    const std::function<void(model::Item&&)>& hand_out_;
    HashSet seen_;
    std::vector<std::uint64_t> media_;                              ///< of the item taken next
    std::optional<model::Item> pending_;                            ///< the last post, until its neighbour is known
    std::uint64_t pending_hash_ = 0;                                ///< of all but its media
    std::unordered_map<std::uint64_t, std::uint64_t> occurrences_;  ///< in this entry, of hashes without seconds
    std::vector<model::Item> held_;
    std::unordered_map<std::uint64_t, std::size_t> held_at_;
    std::map<model::ItemKind, model::Item> lists_;
    std::uint64_t items_ = 0;
};

}  // namespace glasshouse::platforms::facebook
