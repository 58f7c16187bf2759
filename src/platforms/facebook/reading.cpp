#include "platforms/facebook/reading.hpp"

#include "platforms/facebook/context.hpp"
#include "platforms/facebook/entry_reader.hpp"
#include "platforms/facebook/item_book.hpp"
#include "platforms/facebook/records.hpp"

#include <algorithm>
#include <tuple>

namespace glasshouse::platforms::facebook {

namespace {

struct PlannedEntry {
    std::size_t rank;
    std::size_t index;
    const RecordKind* kind;
};

/// Books what is not read and puts the rest in the order of reading: by kind, then as the archive sorts names.
std::vector<PlannedEntry> plan_entries(const archive::Archive& archive, EntryReader& entries) {
    std::vector<PlannedEntry> plan;
    for (std::size_t index = 0; index < archive.entries().size(); ++index) {
        const RecordKind* kind = entries.settle(index);
        if (kind != nullptr) plan.push_back({rank_of(*kind), index, kind});
    }
    std::ranges::sort(plan, {}, [](const PlannedEntry& entry) { return std::tie(entry.rank, entry.index); });
    return plan;
}

}  // namespace

Result<void> read_export(const archive::Archive& archive, const model::Account& account, const ItemReader& reader,
                         model::Coverage& coverage) {
    ItemBook book(reader.item);
    RecordContext context(account, book, coverage);
    Progress progress;
    std::uint64_t bytes_before = 0;  // in entries that are done
    std::uint64_t entry_bytes = 0;   // as the directory states them
    const auto tell = [&](std::uint64_t bytes_so_far) {
        progress.bytes_done = bytes_before + std::min(bytes_so_far, entry_bytes);
        progress.items = book.items();
        if (reader.progress) reader.progress(progress);
    };
    EntryReader entries(archive, context, coverage, tell);
    const std::vector<PlannedEntry> plan = plan_entries(archive, entries);
    progress.entries = plan.size();
    for (const PlannedEntry& entry : plan) progress.bytes += archive.entries()[entry.index].size;
    for (const PlannedEntry& entry : plan) {
        entry_bytes = archive.entries()[entry.index].size;
        entries.read(entry.index, *entry.kind);
        book.end_entry();
        ++progress.entries_done;
        tell(entry_bytes);
        bytes_before += entry_bytes;
    }
    book.finish();
    return {};
}

std::vector<RecordKindInfo> list_record_kinds() {
    std::vector<RecordKindInfo> kinds;
    for (const RecordKind& kind : record_table()) {
        kinds.push_back({.id = std::string(kind.id),
                         .what = std::string(kind.what),
                         .is_read = kind.is_read(),
                         .reason = std::string(kind.skip_reason)});
    }
    return kinds;
}

}  // namespace glasshouse::platforms::facebook
