// However an export is packed, it is the same export.
#include "glasshouse/archive/zip_writer.hpp"
#include "glasshouse/demo/demo.hpp"
#include "laws/fixtures.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::test;

namespace {

// Which part an item was read from is all that a packing may change.
std::vector<assess::AuditedItem> without_inputs(std::vector<assess::AuditedItem> items) {
    for (assess::AuditedItem& item : items) item.item.source.input = 0;
    return items;
}

assess::Audit without_inputs(assess::Audit audit) {
    audit.inputs.clear();
    for (assess::TopItem& top : audit.top) top.item.item.source.input = 0;
    return audit;
}

Audited audit_of_paths(const std::vector<std::filesystem::path>& paths) {
    const auto archive = archive::open_containers(paths, archive::Limits{});
    if (!archive) FAIL(to_message(archive.error()));
    return audit_of(**archive);
}

std::vector<std::filesystem::path> write_demo(const ScratchFolder& scratch, demo::Options options, const char* name) {
    const auto paths = demo::write_demo(scratch.path() / name, options);
    if (!paths) FAIL(to_message(paths.error()));
    return *paths;
}

// What the two formats must have in common: kind, day and words.
using Sight = std::tuple<std::string, std::string, std::string, std::string>;

std::map<Sight, int> sights(const Audited& audited) {
    std::map<Sight, int> all;
    for (const assess::AuditedItem& item : audited.all()) {
        std::string text = item.item.text;
        // Pages do not print the anniversary; see the list in docs/reading-facebook.md.
        if (item.item.field == "relationship") text = text.substr(0, text.find(','));
        ++all[Sight{std::string(model::to_id(item.item.kind)), item.item.field, item.item.container, text}];
    }
    return all;
}

}  // namespace

TEST_CASE("folder, ZIP and three ZIPs of one export give the same audit", "[laws]") {
    const ScratchFolder scratch;
    const Fixture& demo = fixture("demo-json");
    for (const archive::MemoryFile& file : demo.files) scratch.write("folder/" + file.name, file.content);
    demo::Options options;
    const auto one = write_demo(scratch, options, "one");
    options.parts = 3;
    const auto three = write_demo(scratch, options, "three");
    REQUIRE(one.size() == 1);
    REQUIRE(three.size() == 3);
    const Audited memory = audit_of(demo);
    for (const auto& paths : {std::vector{scratch.path() / "folder"}, one, three}) {
        CAPTURE(paths);
        const Audited packed = audit_of_paths(paths);
        CHECK(without_inputs(packed.audit) == without_inputs(memory.audit));
        CHECK(without_inputs(packed.all()) == without_inputs(memory.all()));
    }
}

TEST_CASE("the parts of an export may be given in any order", "[laws]") {
    const ScratchFolder scratch;
    demo::Options options;
    options.parts = 3;
    auto paths = write_demo(scratch, options, "three");
    const Audited straight = audit_of_paths(paths);
    std::ranges::reverse(paths);
    const Audited reversed = audit_of_paths(paths);
    CHECK(without_inputs(straight.audit) == without_inputs(reversed.audit));
    CHECK(without_inputs(straight.all()) == without_inputs(reversed.all()));
}

TEST_CASE("the HTML and the JSON export of one account give the same kinds and words", "[laws]") {
    const auto json = sights(audit_of(fixture("demo-json")));
    const auto html = sights(audit_of(fixture("demo-html")));
    for (const auto& [sight, count] : json) {
        const auto& [kind, field, container, text] = sight;
        CAPTURE(kind, field, container, text, count);
        const auto at = html.find(sight);
        CHECK((at != html.end() && at->second == count));
    }
    for (const auto& [sight, count] : html) {
        const auto& [kind, field, container, text] = sight;
        CAPTURE(kind, field, container, text, count);
        CHECK(json.contains(sight));
    }
}

TEST_CASE("exports of two people in one call are refused", "[laws]") {
    Fixture two = fixture("demo-json");
    const Fixture& other = fixture("era-2019");
    const ScratchFolder scratch;
    for (const archive::MemoryFile& file : two.files) scratch.write("a/" + file.name, file.content);
    for (const archive::MemoryFile& file : other.files) scratch.write("b/" + file.name, file.content);
    const auto archive = archive::open_containers({scratch.path() / "a", scratch.path() / "b"}, archive::Limits{});
    REQUIRE(archive);
    assess::MemoryItems items;
    const auto audit = run_audit(**archive, standard_request(), items, {});
    REQUIRE(!audit);
    CHECK(audit.error().code == ErrorCode::MixedOwners);
    CHECK(audit.error().detail.find("Facebook") != std::string::npos);
}
