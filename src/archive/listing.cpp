// Tests: tests/archive/open_container_test.cpp, hostile_archive_test.cpp.
#include "archive/container.hpp"
#include "archive/entry_name.hpp"

#include <utility>

namespace glasshouse::archive {

Listing::Listing(std::string place, const Limits& limits)
    : place_(std::move(place)), max_entries_(limits.max_entries), max_depth_(limits.max_depth) {}

Result<void> Listing::check_count() const {
    if (files.size() + rejected.size() < max_entries_) return {};
    return fail(ErrorCode::LimitExceeded, place_,
                "holds more than " + std::to_string(max_entries_) +
                    " files, more than any export is known to have; give only the folder or ZIP of the export");
}

Result<void> Listing::add(const ListedFile& stored) {
    EntryName name = clean_name(stored.name, max_depth_);
    if (name.kind == NameKind::Folder || name.kind == NameKind::Furniture) return {};
    if (Result<void> counted = check_count(); !counted) return counted;
    if (name.kind == NameKind::Hostile) {
        rejected.push_back({std::move(name.text), 0, std::move(name.why)});
    } else {
        files.push_back({std::move(name.text), stored.size, stored.locator, stored.encrypted});
    }
    return {};
}

Result<void> Listing::reject(std::string_view stored_name, std::string why) {
    EntryName name = clean_name(stored_name, max_depth_);
    if (name.kind == NameKind::Furniture) return {};
    if (Result<void> counted = check_count(); !counted) return counted;
    rejected.push_back({std::move(name.text), 0, std::move(why)});
    return {};
}

}  // namespace glasshouse::archive
