#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/model/coverage.hpp"
#include "glasshouse/model/item.hpp"
#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/context.hpp"
#include "platforms/facebook/item_book.hpp"
#include "platforms/facebook/record_kind.hpp"
#include "platforms/facebook/records.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

namespace glasshouse::platforms::facebook::test {

/// What one entry of an export came to.
struct EntryResult {
    std::vector<model::Item> items;
    model::Coverage coverage;

    [[nodiscard]] std::uint64_t skipped(std::string_view reason) const {
        const auto at = coverage.skip_reasons().find(reason);
        return at == coverage.skip_reasons().end() ? 0 : at->second;
    }
};

inline model::Account ana() {
    model::Account account;
    account.name = "Ana Example";
    account.language = "en";
    return account;
}

/// Reads the text of an entry the way an export is read, by the row of the table with this id.
inline EntryResult read_entry(std::string_view kind_id, std::string json, std::string name = "entry.json",
                              const model::Account& account = ana()) {
    EntryResult result;
    const RecordKind& kind = kind_of_id(kind_id);
    const auto archive = archive::make_memory_archive({{name, std::move(json)}});
    auto stream = archive->open(0);
    REQUIRE(stream);
    const std::function<void(model::Item &&)> keep = [&result](model::Item&& item) {
        result.items.push_back(std::move(item));
    };
    ItemBook book(keep);
    RecordContext context(account, book, result.coverage);
    context.begin_entry(archive->entries()[0], kind);
    syntax::JsonVisitor visitor;
    visitor.record = [&](std::string_view path, std::uint64_t index, syntax::JsonView record) {
        context.begin_record(path, index);
        kind.read_json(record, context);
        context.end_record();
    };
    visitor.broken_record = [](std::uint64_t, std::string_view) {};
    const auto read = syntax::read_json_records(**stream, visitor);
    REQUIRE(read);
    book.end_entry();
    book.finish();
    return result;
}

/// The one item of an entry.
inline model::Item read_item(std::string_view kind_id, std::string json, std::string name = "entry.json") {
    EntryResult result = read_entry(kind_id, std::move(json), std::move(name));
    REQUIRE(result.items.size() == 1);
    CHECK(result.coverage.records().unknown == 0);
    return std::move(result.items.front());
}

}  // namespace glasshouse::platforms::facebook::test
