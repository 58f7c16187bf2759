#pragma once

#include "glasshouse/platforms/platforms.hpp"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

namespace glasshouse::platforms::test {

/// What a whole export came to.
struct ExportResult {
    model::Account account;
    std::vector<model::Item> items;
    model::Coverage coverage;
    std::vector<Progress> progress;

    [[nodiscard]] std::vector<model::Item> of(model::ItemKind kind) const {
        std::vector<model::Item> found;
        for (const model::Item& item : items) {
            if (item.kind == kind) found.push_back(item);
        }
        return found;
    }
    /// Entries left out for a reason.
    [[nodiscard]] std::uint64_t skipped(std::string_view reason) const {
        const auto at = coverage.by_kind().find(reason);
        return at == coverage.by_kind().end() ? 0 : at->second.entries.skipped;
    }
};

/// Reads files the way the program reads an archive: the account first, then the items.
inline ExportResult read_export(std::vector<archive::MemoryFile> files) {
    ExportResult result;
    const auto archive = archive::make_memory_archive(std::move(files));
    auto account = read_account(*archive, model::Platform::Facebook);
    REQUIRE(account);
    result.account = *std::move(account);
    const ItemReader reader{
        .item = [&](model::Item&& item) { result.items.push_back(std::move(item)); },
        .progress = [&](const Progress& progress) { result.progress.push_back(progress); },
    };
    REQUIRE(read_items(*archive, result.account, reader, result.coverage));
    CHECK(result.coverage.entries().total() == archive->entries().size());
    return result;
}

/// A profile that gives the account its owner.
inline archive::MemoryFile anas_profile(std::string more = "") {
    return {"personal_information/profile_information/profile_information.json",
            R"({"profile_v2":{"name":{"full_name":"Ana Example"},"registration_timestamp":1200000000)" + more + "}}"};
}

}  // namespace glasshouse::platforms::test
