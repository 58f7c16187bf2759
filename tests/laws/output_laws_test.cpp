// What is true of everything that is written about an export.
#include "cli/command.hpp"
#include "glasshouse/report/report.hpp"
#include "glasshouse/store/audit_file.hpp"
#include "laws/fixtures.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::test;

namespace {

using Writer = Result<void> (*)(const assess::Audit&, const assess::ItemSource&, const report::Options&, std::ostream&);
constexpr std::array<Writer, 6> kWriters{report::write_html,      report::write_json,         report::write_markdown,
                                         report::write_items_csv, report::write_findings_csv, report::write_plan_csv};

std::string written(Writer write, const Audited& audited, const report::Options& options) {
    std::ostringstream out;
    REQUIRE(write(audited.audit, audited.items, options, out));
    return out.str();
}

// Words of the export that nobody could have written by chance: texts and names of some length.
std::set<std::string> private_strings(const Audited& audited) {
    std::set<std::string> strings;
    const auto add = [&](const std::string& text) {
        const std::string line = text.substr(0, text.find('\n'));
        if (line.size() >= 12) strings.insert(line);
    };
    for (const assess::AuditedItem& item : audited.all()) {
        add(item.item.text);
        add(item.item.container);
        add(item.item.link);
        add(item.item.other_party);
        add(item.item.url);
        if (item.item.place) add(item.item.place->name);
        for (const std::string& person : item.item.people) add(person);
    }
    return strings;
}

void check_absent(const std::set<std::string>& strings, const std::string& output) {
    for (const std::string& text : strings) {
        CAPTURE(text);
        CHECK(output.find(text) == std::string::npos);
    }
}

}  // namespace

TEST_CASE("two runs give the same bytes in every format", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const Audited once = audit_of(fixture);
        const Audited again = audit_of(fixture);
        for (const Writer write : kWriters) CHECK(written(write, once, {}) == written(write, again, {}));
    }
}

TEST_CASE("saving and loading an audit gives an equal value", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const ScratchFolder scratch;
        const Audited audited = audit_of(fixture);
        auto writer = store::AuditFileWriter::create(scratch.path() / "audit.db");
        REQUIRE(writer);
        for (assess::AuditedItem item : audited.all()) {
            item.ordinal = 1;
            REQUIRE(writer->add(std::move(item)));
        }
        REQUIRE(writer->finish(audited.audit));
        const auto file = store::AuditFile::open(scratch.path() / "audit.db");
        REQUIRE(file);
        const auto loaded = file->load();
        REQUIRE(loaded);
        CHECK(*loaded == audited.audit);
        std::vector<assess::AuditedItem> items;
        REQUIRE(file->for_each(assess::ItemSelection::All, [&](const assess::AuditedItem& item) {
            items.push_back(item);
            return true;
        }));
        CHECK(items == audited.all());
    }
}

TEST_CASE("a redacted report and the summary hold no words of the export", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const Audited audited = audit_of(fixture);
        const std::set<std::string> strings = private_strings(audited);
        REQUIRE(!strings.empty());
        for (const report::Redaction redaction : {report::Redaction::Supervisor, report::Redaction::Board}) {
            report::Options options;
            options.redaction = redaction;
            for (const Writer write : kWriters) check_absent(strings, written(write, audited, options));
        }
        check_absent(strings, written(report::write_markdown, audited, {}));
    }
}

TEST_CASE("no words of the export reach the terminal", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const ScratchFolder scratch;
        for (const archive::MemoryFile& file : fixture.files) scratch.write("export/" + file.name, file.content);
        const std::set<std::string> strings = private_strings(audit_of(fixture));
        const std::string report = (scratch.path() / "report").string();
        for (const std::vector<std::string>& args : std::vector<std::vector<std::string>>{
                 {"audit", (scratch.path() / "export").string(), "--out", report, "--stage-times"},
                 {"inspect", (scratch.path() / "export").string()},
                 {"view", report},
                 {"view", report, "--json"}}) {
            CAPTURE(args);
            std::ostringstream out;
            std::ostringstream err;
            const cli::ExitStatus status = cli::run_command_line(args, cli::Console{out, err});
            CHECK((status == cli::ExitStatus::Done || status == cli::ExitStatus::PartlyRead));
            check_absent(strings, out.str());
            check_absent(strings, err.str());
        }
    }
}
