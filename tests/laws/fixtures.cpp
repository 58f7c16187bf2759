#include "laws/fixtures.hpp"

#include "glasshouse/demo/demo.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>

namespace glasshouse::test {
namespace {

namespace fs = std::filesystem;

Fixture demo_fixture(std::string name, demo::Format format, std::uint64_t seed) {
    demo::Options options;
    options.format = format;
    options.seed = seed;
    Fixture fixture{std::move(name), {}};
    for (demo::File& file : demo::make_export(options)) {
        fixture.files.push_back({std::move(file.name), std::move(file.content)});
    }
    return fixture;
}

Fixture folder_fixture(const fs::path& folder) {
    Fixture fixture{folder.filename().string(), {}};
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        fixture.files.push_back(
            {entry.path().lexically_relative(folder).generic_string(), ScratchFolder::read(entry.path())});
    }
    return fixture;
}

}  // namespace

const std::vector<Fixture>& fixtures() {
    static const std::vector<Fixture> all = [] {
        std::vector<Fixture> made;
        made.push_back(demo_fixture("demo-json", demo::Format::Json, 1));
        made.push_back(demo_fixture("demo-html", demo::Format::Html, 1));
        made.push_back(demo_fixture("demo-json-seed-7", demo::Format::Json, 7));
        std::vector<fs::path> folders;
        for (const auto& entry : fs::directory_iterator(fs::path(GLASSHOUSE_SOURCE_DIR) / "tests/exports/facebook")) {
            if (entry.is_directory()) folders.push_back(entry.path());
        }
        std::ranges::sort(folders);
        for (const fs::path& folder : folders) made.push_back(folder_fixture(folder));
        return made;
    }();
    return all;
}

const Fixture& fixture(std::string_view name) {
    const auto at = std::ranges::find(fixtures(), name, &Fixture::name);
    REQUIRE(at != fixtures().end());
    return *at;
}

std::vector<assess::AuditedItem> Audited::all() const {
    std::vector<assess::AuditedItem> list;
    REQUIRE(items.for_each(assess::ItemSelection::All, [&](const assess::AuditedItem& item) {
        list.push_back(item);
        return true;
    }));
    return list;
}

AuditRequest standard_request() {
    AuditRequest request;
    request.today = demo::demo_today();
    return request;
}

Audited audit_of(const archive::Archive& archive) {
    Audited audited;
    auto audit = run_audit(archive, standard_request(), audited.items, {});
    if (!audit) FAIL(to_message(audit.error()));
    audited.audit = *std::move(audit);
    audited.items.finish();
    return audited;
}

Audited audit_of(const Fixture& fixture) {
    CAPTURE(fixture.name);
    return audit_of(*archive::make_memory_archive(fixture.files));
}

}  // namespace glasshouse::test
