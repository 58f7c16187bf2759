// The demo's truth file says what a human reader would say of each planted item; the audit must come to the same.
#include "glasshouse/demo/demo.hpp"
#include "glasshouse/syntax/json.hpp"
#include "laws/fixtures.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::test;

namespace {

struct Planted {
    std::string kind;
    std::string words;
    std::vector<std::pair<std::string, int>> expect;  // topic and least privacy
    std::vector<std::string> newly_visible;           // answers that a reader would accept
};

struct Trap {
    std::string words;
    std::set<std::string> must_not;
};

struct Truth {
    std::vector<Planted> planted;
    std::vector<Trap> traps;
};

Planted read_planted(syntax::JsonView view) {
    Planted planted;
    planted.kind = view["kind"].raw_text();
    planted.words = view.any_of({"text", "container", "place", "heading"}).raw_text();
    // The choices of a poll stand as lines of their own in an item.
    planted.words = planted.words.substr(0, planted.words.find("; "));
    view["newly_visible"].for_each(
        [&](syntax::JsonView answer) { planted.newly_visible.emplace_back(answer.raw_text()); });
    view["expect"].for_each([&](syntax::JsonView expected) {
        const std::string rule{expected.any_of({"rule", "topic", "rule-prefix", "rule_prefix"}).raw_text()};
        planted.expect.emplace_back(rule, static_cast<int>(expected["privacy_at_least"].integer().value_or(1)));
    });
    return planted;
}

Truth read_truth(const std::string& json) {
    Truth truth;
    const auto read = syntax::read_json(json, [&](syntax::JsonView root) {
        root["planted"].for_each([&](syntax::JsonView view) { truth.planted.push_back(read_planted(view)); });
        root["traps"].for_each([&](syntax::JsonView view) {
            Trap trap{std::string(view.any_of({"text", "container", "place"}).raw_text()), {}};
            view["must_not"].for_each([&](syntax::JsonView topic) { trap.must_not.emplace(topic.raw_text()); });
            truth.traps.push_back(std::move(trap));
        });
    });
    REQUIRE(read);
    return truth;
}

bool holds(const assess::AuditedItem& item, const std::string& words) {
    const std::string place = item.item.place ? item.item.place->name : std::string();
    return item.item.text == words || item.item.container == words || place == words || item.item.link == words ||
           item.item.text.find(words) != std::string::npos;
}

bool raises(const Audited& audited, const assess::AuditedItem& item, const std::string& rule, int privacy) {
    return std::ranges::any_of(item.findings, [&](const assess::Finding& finding) {
        const assess::RuleInfo& info = audited.audit.rules[finding.rule];
        return info.id.starts_with(rule) && info.grades.privacy >= privacy;
    });
}

}  // namespace

TEST_CASE("every planted item of the demo is found, with what it tells", "[laws]") {
    const Truth truth = read_truth(demo::make_truth({}));
    REQUIRE(truth.planted.size() >= 60);
    const Audited audited = audit_of(fixture("demo-json"));
    const auto items = audited.all();
    for (const Planted& planted : truth.planted) {
        CAPTURE(planted.kind, planted.words);
        const auto at = std::ranges::find_if(items, [&](const assess::AuditedItem& item) {
            return model::to_id(item.item.kind) == planted.kind && holds(item, planted.words);
        });
        REQUIRE(at != items.end());
        for (const auto& [rule, privacy] : planted.expect) {
            CAPTURE(rule, privacy);
            CHECK(raises(audited, *at, rule, privacy));
        }
        REQUIRE(!planted.newly_visible.empty());
        CHECK(std::ranges::find(planted.newly_visible, assess::to_id(at->newly_visible)) !=
              planted.newly_visible.end());
    }
}

TEST_CASE("no trap of the demo raises a topic that it must not", "[laws]") {
    const Truth truth = read_truth(demo::make_truth({}));
    REQUIRE(truth.traps.size() >= 40);
    const Audited audited = audit_of(fixture("demo-json"));
    const auto items = audited.all();
    for (const Trap& trap : truth.traps) {
        CAPTURE(trap.words);
        const auto at = std::ranges::find_if(items, [&](const auto& item) { return holds(item, trap.words); });
        REQUIRE(at != items.end());
        for (const assess::Finding& finding : at->findings) {
            const assess::RuleInfo& rule = audited.audit.rules[finding.rule];
            CAPTURE(rule.id);
            CHECK(!trap.must_not.contains(std::string(model::to_id(rule.topic))));
        }
    }
}
