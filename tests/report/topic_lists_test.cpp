#include "report/topic_lists.hpp"

#include "support/audit_builder.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

report::ShownItem shown(const test::ItemBuilder& builder) {
    test::AuditBuilder audit;
    audit.add(builder).finish();
    return *report::to_shown(audit.audit, audit.items.items.front(), {}, 1);
}

std::string marked(const report::Evidence& evidence) {
    std::string words;
    std::size_t at = 0;
    for (const text::Span mark : evidence.marks) {
        words +=
            evidence.words.substr(at, mark.start - at) + "[" + std::string(text::slice(evidence.words, mark)) + "]";
        at = mark.end;
    }
    return words + evidence.words.substr(at);
}

}  // namespace

TEST_CASE("evidence marks every span of its field once") {
    const auto item = shown(
        test::ItemBuilder("wine and more wine cellar").finding(0, "wine").finding(2, "wine and").finding(1, "cellar"));
    CHECK(marked(report::evidence_of(item, item.findings.front())) == "[wine and] more wine [cellar]");
}

TEST_CASE("a long text is cut around its span at whole characters") {
    const std::string filler(3000, 'x');
    const auto item = shown(test::ItemBuilder(filler + " é wine é " + filler).finding(0, "wine"));
    const auto evidence = report::evidence_of(item, item.findings.front());
    CHECK(evidence.starts_cut);
    CHECK(evidence.ends_cut);
    CHECK(evidence.words.size() < 500);
    CHECK(marked(evidence).find("[wine]") != std::string::npos);
}

TEST_CASE("an item without words shows its name or place") {
    const auto item = shown(test::ItemBuilder("").place("Maple Grove", 1, 2).finding(3, ""));
    CHECK(report::evidence_of(item, item.findings.front()).words == "Maple Grove");
}

TEST_CASE("a finding about a place shows the place before the words") {
    const auto item = shown(test::ItemBuilder("Hello").place("Maple Grove", 1, 2).finding(3, ""));
    CHECK(report::evidence_of(item, item.findings.front()).words == "Maple Grove");
}

TEST_CASE("a list keeps the items that matter most, whatever their order") {
    report::TopicLists lists(2, false);
    for (const char* text : {"b wine", "a wine", "c wine"}) {
        test::ItemBuilder item(text);
        item.on(2000 + text[0] - 'a', 1, 1)
            .finding(text[0] == 'a' ? 2 : 0, "wine")
            .id(static_cast<std::uint64_t>(text[0]));
        lists.add(shown(item));
    }
    const auto taken = lists.take();
    const auto& alcohol = taken.at(model::Topic::Alcohol);
    REQUIRE(alcohol.size() == 2);
    CHECK(alcohol[0].item.text == "a wine");
    CHECK(alcohol[1].item.text == "c wine");
}
