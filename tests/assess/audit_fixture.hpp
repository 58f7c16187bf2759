#pragma once

#include "glasshouse/assess/assessor.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Builders for the assess tests: a lexicon of three rules, the project's own rules of visibility, items in one line.
namespace glasshouse::assess::testing {

inline constexpr Date kToday{2026, 11, 22};

inline const lexicon::Lexicons& lexicons() {
    static const lexicon::Lexicons built = [] {
        const std::string alcohol =
            "lexicon: alcohol.en\nformat: 1\nversion: 2026.1\ntopic: alcohol\nlang: en\nlicence: CC0-1.0\n"
            "about: Drinks.\nsource: written for the tests\n\n"
            "[alcohol.drink]\nsay: mentions a drink\nprivacy: 1\nconduct: 0\nany: zinfandel | wine\n"
            "+ One zinfandel with supper\n- Water with supper\n\n"
            "[alcohol.drunk]\nsay: tells of being drunk\nprivacy: 2\nconduct: 2\nany: blackout\n"
            "+ A blackout last night\n- Lights out last night\n";
        auto result = lexicon::Lexicons::build({{"lexicons/en/alcohol.lex", alcohol}});
        if (!result) FAIL(to_message(result.error()));
        return *std::move(result);
    }();
    return built;
}

inline const visibility::Policies& policies() {
    static const visibility::Policies loaded = [] {
        auto result = visibility::Policies::load(resources(), kToday);
        if (!result) FAIL(to_message(result.error()));
        return *std::move(result);
    }();
    return loaded;
}

inline model::Viewer viewer(std::string_view spec) {
    auto parsed = model::parse_viewer(spec);
    REQUIRE(parsed);
    return *std::move(parsed);
}

inline model::Account ana() {
    model::Account account;
    account.name = "Ana Example";
    account.created = Date{2008, 6, 1};
    return account;
}

inline Assessor assessor_for(std::string_view who = "new-friend", std::string_view baseline = "member") {
    auto created =
        Assessor::create(lexicons(), policies(), resources(), {viewer(who), viewer(baseline), kToday, {}, {}});
    if (!created) FAIL(to_message(created.error()));
    created->begin_account(ana());
    return *std::move(created);
}

inline model::Item post(Date day, std::string words, std::string_view audience = {}) {
    model::Item item;
    item.time = to_timestamp(day, TimePrecision::Second);
    item.text = std::move(words);
    if (!audience.empty()) item.stated_audience = model::parse_audience(audience);
    return item;
}

inline model::Item field(std::string name, std::string value, std::string_view audience = {}) {
    model::Item item = post({2020, 1, 1}, std::move(value), audience);
    item.kind = model::ItemKind::ProfileField;
    item.time.reset();
    item.field = std::move(name);
    return item;
}

inline std::optional<AuditedItem> assess_any(Assessor& assessor, model::Item item) {
    ItemReading reading = assessor.read_words(item);
    return assessor.assess(std::move(item), std::move(reading));
}

inline AuditedItem assess_one(Assessor& assessor, model::Item item) {
    auto audited = assess_any(assessor, std::move(item));
    REQUIRE(audited);
    return *std::move(audited);
}

inline std::vector<std::string> rule_ids(const AuditedItem& item, const Audit& audit) {
    std::vector<std::string> ids;
    for (const Finding& finding : item.findings) ids.push_back(audit.rules.at(finding.rule).id);
    return ids;
}

}  // namespace glasshouse::assess::testing
