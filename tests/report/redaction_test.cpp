// contract.md, "Redacted copies": searched for by every string that an audit of invented people holds.
#include "support/report_text.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace glasshouse;
using report::Redaction;
using test::AuditBuilder;
using test::ItemBuilder;
using test::SeenBy;

namespace {

constexpr std::array<test::Writer*, 6> kWriters{report::write_json,         report::write_html,
                                                report::write_markdown,     report::write_items_csv,
                                                report::write_findings_csv, report::write_plan_csv};

// Words that stand only in what people wrote or are called.
std::vector<std::string> evidence_of(const AuditBuilder& builder) {
    std::vector<std::string> strings{builder.audit.owner, builder.audit.inputs.front().name, "Quiet Harbour"};
    for (const assess::AuditedItem& item : builder.items.items) {
        const model::Item& source = item.item;
        for (const std::string* text :
             {&source.text, &source.title, &source.container, &source.url, &source.other_party, &source.source.entry}) {
            if (!text->empty()) strings.push_back(*text);
        }
        for (const std::string& name : source.people) strings.push_back(name);
        if (source.place) strings.push_back(source.place->name);
        for (const assess::Finding& finding : item.findings) {
            if (finding.span) strings.emplace_back(text::slice(field_text(source, finding.field), *finding.span));
            for (const std::string& why : finding.why) strings.push_back(why);
        }
    }
    return strings;
}

void check_absent(const std::string& output, const std::vector<std::string>& strings) {
    for (const std::string& text : strings) {
        CAPTURE(text);
        CHECK(output.find(text) == std::string::npos);
    }
}

}  // namespace

TEST_CASE("no evidence, name or place reaches a redacted copy") {
    const AuditBuilder builder = test::sample_audit();
    const auto redaction = GENERATE(Redaction::Supervisor, Redaction::Board);
    for (test::Writer* const writer : kWriters) {
        check_absent(test::written(writer, builder, {redaction, true, true, true}), evidence_of(builder));
    }
}

TEST_CASE("the summary is redacted even for the owner") {
    const AuditBuilder builder = test::sample_audit();
    check_absent(test::written(report::write_markdown, builder, {Redaction::None, true, true, true}),
                 evidence_of(builder));
}

TEST_CASE("a viewer's group, a remedy's target and a list's name do not reach a redacted copy") {
    AuditBuilder builder = test::sample_audit();
    builder.audit.viewer = *model::parse_viewer("new-friend,co-member:Quiet Harbour Circle");
    builder.audit.plan.front().remedy = "R14:Quiet Harbour Circle";
    builder.audit.plan.front().title = "Leave Quiet Harbour Circle";
    builder.audit.circumstances[1].circumstance.audience = {model::AudienceKind::List, "Quiet Harbour"};
    builder.audit.circumstances[1].circumstance.reason = "facebook.group.Quiet Harbour Circle";
    builder.audit.coverage.entry_unknown("Quiet Harbour/odd.json", "no known keys");
    const auto redaction = GENERATE(Redaction::Supervisor, Redaction::Board);
    for (test::Writer* const writer : kWriters) {
        CHECK(test::written(writer, builder, {redaction}).find("Quiet Harbour") == std::string::npos);
    }
}

TEST_CASE("a rule of one's own word list does not name itself in a redacted copy") {
    AuditBuilder builder = test::sample_audit();
    builder.audit.rules[0] = {
        "alcohol.cousin-vanja", "Cousin Vanja is mentioned", model::Topic::Alcohol, {1, 1}, "my.lex", ""};
    const auto redaction = GENERATE(Redaction::Supervisor, Redaction::Board);
    for (test::Writer* const writer : kWriters) {
        check_absent(test::written(writer, builder, {redaction}), {"anja", "my.lex"});
    }
}

TEST_CASE("a supervisor's copy gives months and rounded positions, a board's copy years") {
    const AuditBuilder builder = test::sample_audit();
    const std::string supervisor = test::written(report::write_json, builder, {Redaction::Supervisor});
    CHECK(supervisor.find("\"2011-05\"") != std::string::npos);
    CHECK(supervisor.find("2011-05-02") == std::string::npos);
    CHECK(supervisor.find("52.2") != std::string::npos);
    CHECK(supervisor.find("52.15") == std::string::npos);
    const std::string board = test::written(report::write_json, builder, {Redaction::Board});
    CHECK(board.find("\"2011\"") != std::string::npos);
    CHECK(board.find("2011-05") == std::string::npos);
    CHECK(board.find("family") == std::string::npos);
    CHECK(board.find("fb-") == std::string::npos);
    CHECK(board.find("sha256") == std::string::npos);
}

TEST_CASE("a board's copy lists only findings with a conduct grade, numbered from one") {
    const std::string board = test::written(report::write_findings_csv, test::sample_audit(), {Redaction::Board});
    CHECK(test::count_of(board, "\r\n") == 4);
    CHECK(board.find("\r\n1,") != std::string::npos);
    CHECK(board.find("\r\n2,") != std::string::npos);
    CHECK(board.find("child") == std::string::npos);
}

TEST_CASE("audits that differ only in what has no conduct grade give a board the same bytes") {
    std::mt19937 random(20261122);
    const auto pick = [&random](std::size_t below) { return random() % below; };
    for (int round = 0; round < 25; ++round) {
        AuditBuilder plain;
        AuditBuilder fuller;
        for (std::size_t i = 0; i < 12; ++i) {
            ItemBuilder item("Shots and no memory " + std::to_string(i));
            item.on(2005 + static_cast<int>(pick(20)), 1, 2).id(1000 + i).seen_by(SeenBy(pick(4)));
            if (pick(2) == 0) item.finding(2, "no memory");
            if (pick(2) == 0) item.finding(0, "Shots");
            if (item.build().findings.empty()) continue;
            plain.add(item);
            if (pick(2) == 0) item.finding(1, "memory").finding(3, "");
            fuller.add(item);
        }
        for (std::size_t i = pick(6); i > 0; --i) {
            fuller.add(ItemBuilder("Our child " + std::to_string(i))
                           .on(2007, 3, 4)
                           .id(i)
                           .seen_by(SeenBy(pick(4)))
                           .finding(1, "child"));
        }
        fuller.audit.lexicons.push_back({"religion.en", "1", "00"});
        fuller.audit.cannot_see.push_back("Something else");
        plain.finish();
        fuller.finish();
        for (test::Writer* const writer : kWriters) {
            CHECK(test::written(writer, plain, {Redaction::Board}) ==
                  test::written(writer, fuller, {Redaction::Board}));
        }
    }
}
