#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/model/coverage.hpp"
#include "glasshouse/model/item.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace glasshouse::platforms {

/// What the content of an archive shows it to be.
struct Detection {
    model::Platform platform = model::Platform::Facebook;
    std::string reason;     ///< "12 entries hold Facebook's keys, first comments_v2"
    bool readable = false;  ///< this version has a reader for it
};

/// The platforms whose keys or markup stand in the archive, surest first; empty when none is recognised. Looks at the
/// content of entries, not at their folders. NotAnExport errors of callers use the reasons.
[[nodiscard]] std::vector<Detection> detect(const archive::Archive& archive);

/// Whether a page stands in it. Where detect() recognises nothing this is an error page in place of the data.
[[nodiscard]] bool holds_web_page(const archive::Archive& archive);

/// Owner, dates and settings of the export: the entries of a profile and settings are read whole. Fails with
/// MixedOwners when two profiles with different owners are found.
[[nodiscard]] Result<model::Account> read_account(const archive::Archive& archive, model::Platform platform);

/// Told after each entry, and while a large one is read: entries done, of how many, inflated bytes read so far, of
/// about how many.
struct Progress {
    std::uint64_t entries_done = 0;
    std::uint64_t entries = 0;
    std::uint64_t bytes_done = 0;
    std::uint64_t bytes = 0;
    std::uint64_t items = 0;
};

struct ItemReader {
    std::function<void(model::Item&&)> item;
    std::function<void(const Progress&)> progress;  ///< may be empty
};

/// Reads every record of every entry that the platform's table names, hands each item out once (duplicates between
/// files are booked as skipped), and books all entries and records. The order of items is that of the sorted entries
/// and is the same for every packing of one export.
[[nodiscard]] Result<void> read_items(const archive::Archive& archive, const model::Account& account,
                                      const ItemReader& reader, model::Coverage& coverage);

/// One row of what is read or skipped, for docs and `inspect`.
struct RecordKindInfo {
    std::string id;    ///< "facebook.comments"
    std::string what;  ///< in words for people
    bool is_read = false;
    std::string reason;  ///< of skipping
};
[[nodiscard]] std::vector<RecordKindInfo> record_kinds(model::Platform platform);

}  // namespace glasshouse::platforms
