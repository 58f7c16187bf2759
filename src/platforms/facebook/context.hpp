#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/model/coverage.hpp"
#include "glasshouse/model/item.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

struct RecordKind;
class ItemBook;

/// What a reader of one record may ask and tell. Each record is booked exactly once when it ends: as read when an item
/// came out or consume() was called, else as unknown, skipped or a duplicate. Lives as long as one read_items call; not
/// thread-safe.
class RecordContext {
public:
    RecordContext(const model::Account& account, ItemBook& book, model::Coverage& coverage);

    [[nodiscard]] const model::Account& account() const { return account_; }
    [[nodiscard]] const RecordKind& kind() const { return *kind_; }
    [[nodiscard]] const archive::Entry& entry() const { return *entry_; }
    /// Members that lead to the record's array, as in syntax::JsonVisitor: "event_responses_v2/events_declined".
    [[nodiscard]] std::string_view path() const { return path_; }
    /// Position of the record in its entry, from 0.
    [[nodiscard]] std::uint64_t index() const { return index_; }

    /// An empty item of this kind with platform and source filled in.
    [[nodiscard]] model::Item new_item(model::ItemKind kind) const;

    /// Notes that a photo or video belongs to the item emitted next, so that albums do not repeat it and so that two
    /// posts of one moment with different media become one. Call before emit(), once for each medium.
    void attach_media(std::string_view uri);
    /// Times of this record's items were printed on a page, with the precision and the zone, if any, of `example`.
    /// Call before emit(); holds until the record ends.
    void use_printed_times(const Timestamp& example);
    /// Hands an item out, unless it repeats an earlier one. Posts of one moment that differ only in their media are
    /// joined; of group memberships and follows only the last event of a name goes out, at the end; photos and videos
    /// whose one attached medium was part of an earlier item are duplicates.
    void emit(model::Item&& item);
    /// Adds a name to the one item that stands for a whole list (FriendsList, FollowersList, FollowingList, Contacts),
    /// handed out at the end with its count. `key` tells names apart: the name, and its time where there is one.
    void count_in_list(model::ItemKind list, std::string_view key);
    /// The record was understood and belongs to the account or to an item handed out elsewhere.
    void consume();
    /// Nothing to show, for a reason word of docs/reading-facebook.md ("empty", "connections-log").
    void skip(std::string_view reason);
    /// Something inside the record is known and left out, whatever becomes of the record: the ledger counts it as a
    /// skipped record of its own.
    void skip_part(std::string_view reason);
    /// The record's form is not understood. `what` names keys or types, never text of the export.
    void unknown(std::string_view what);

    /// Starts a part of the record that the ledger counts as a record of its own (a non-empty section or row of a
    /// profile); the part before is booked first. Parts are numbered on from the record's index.
    void next_part();

    /// For the frame: which entry, then which record, follows. Each begin_record needs its end_record.
    void begin_entry(const archive::Entry& entry, const RecordKind& kind);
    void begin_record(std::string_view path, std::uint64_t index);
    /// The entry's next records are of this kind. Call between records.
    void use_kind(const RecordKind& kind) { kind_ = &kind; }
    void end_record();

private:
    enum class Outcome : std::uint8_t { Nothing, Duplicate, Skipped, Unknown, Read };
    void settle(Outcome outcome);
    void book();

    const model::Account& account_;
    ItemBook& book_;
    model::Coverage& coverage_;
    const archive::Entry* entry_ = nullptr;
    const RecordKind* kind_ = nullptr;
    std::string path_;
    std::uint64_t index_ = 0;
    std::optional<Timestamp> printed_;
    std::uint64_t offset_ = 0;  ///< parts booked beyond one for each record of this entry
    Outcome outcome_ = Outcome::Nothing;
    std::string_view reason_;
    std::string what_;
};

}  // namespace glasshouse::platforms::facebook
