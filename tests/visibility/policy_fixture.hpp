#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Builders for the visibility tests: the project's own rules on a fixed day, items and circumstances in one line.
namespace glasshouse::visibility::testing {

inline constexpr Date kToday{2026, 11, 22};

inline const Policies& policies() {
    static const Policies loaded = [] {
        auto result = Policies::load(resources(), kToday);
        if (!result) FAIL(to_message(result.error()));
        return *std::move(result);
    }();
    return loaded;
}

inline Policies policies_on(Date today) {
    auto result = Policies::load(resources(), today);
    if (!result) FAIL(to_message(result.error()));
    return *std::move(result);
}

inline model::Item item_of(model::ItemKind kind, Date day, std::string field = {}) {
    model::Item item;
    item.kind = kind;
    item.time = to_timestamp(day, TimePrecision::Second);
    item.field = std::move(field);
    return item;
}

inline model::Item undated(model::ItemKind kind, std::string field = {}) {
    model::Item item;
    item.kind = kind;
    item.field = std::move(field);
    return item;
}

inline model::Account account_of(int year) {
    model::Account account;
    account.name = "Ana Example";
    account.created = Date{year, 6, 1};
    return account;
}

/// An item of the kind whose audience the export states.
inline Circumstance stated(model::ItemKind kind, std::string_view audience) {
    model::Item item = undated(kind);
    item.stated_audience = model::parse_audience(audience);
    REQUIRE(item.stated_audience);
    return policies().circumstance_of(item, {});
}

inline model::Viewer viewer(std::string_view spec) {
    auto parsed = model::parse_viewer(spec);
    REQUIRE(parsed);
    return *std::move(parsed);
}

inline model::Verdict sees(std::string_view spec, const Circumstance& circumstance, const Names& names = {}) {
    return policies().judge(viewer(spec), circumstance, names).verdict;
}

inline const Remedy& remedy(std::string_view id) {
    for (const Remedy& candidate : policies().remedies()) {
        if (candidate.id == id) return candidate;
    }
    FAIL("no remedy " << id);
    return policies().remedies().front();
}

}  // namespace glasshouse::visibility::testing
