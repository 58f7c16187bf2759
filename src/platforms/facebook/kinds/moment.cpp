// Times of Facebook's JSON. 0 stands for "not set" and -62169958800 was seen for photos without a date; pre-1970 dates
// of scanned photos are real. What the platform dates itself cannot be older than its first day, 2004-02-04. Checked
// 2026-11-22. Tests: tests/platforms/facebook_kinds_facts_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"

#include <cstdio>

namespace glasshouse::platforms::facebook {
namespace {

constexpr std::int64_t kFirstSecond = -62'135'596'800;  // 0001-01-01
constexpr std::int64_t kLastSecond = 4'102'444'799;     // 2099-12-31
constexpr std::int64_t kOpened = 1'075'852'800;         // 2004-02-04

bool is_of_platform(std::int64_t seconds) { return seconds >= kOpened && seconds <= kLastSecond; }

/// Tools that repack exports write milliseconds or microseconds, which as seconds would lie in the far future.
std::int64_t without_fraction(std::int64_t value) {
    for (const std::int64_t unit : {1'000, 1'000'000}) {
        if (value > kLastSecond && is_of_platform(value / unit)) return value / unit;
    }
    return value;
}

std::optional<int> part(const syntax::JsonView& date, std::string_view key, int most) {
    const auto value = date[key].integer();
    if (!value || *value < 1 || *value > most) return std::nullopt;
    return static_cast<int>(*value);
}

}  // namespace

std::optional<Timestamp> to_moment(const syntax::JsonView& seconds) {
    const auto value = seconds.integer();
    if (!value || !is_of_platform(without_fraction(*value))) return std::nullopt;
    return Timestamp{.seconds = without_fraction(*value)};
}

std::optional<Timestamp> to_taken_moment(const syntax::JsonView& seconds) {
    const auto value = seconds.integer();
    if (!value || *value == 0 || *value < kFirstSecond || *value > kLastSecond) return std::nullopt;
    return Timestamp{.seconds = *value};
}

std::optional<Timestamp> first_moment(const syntax::JsonView& record, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        if (const auto moment = to_moment(record[key])) return moment;
    }
    return std::nullopt;
}

std::optional<Timestamp> to_civil_moment(const syntax::JsonView& date) {
    const auto year = part(date, "year", 9999);
    if (!year) return std::nullopt;
    const auto month = part(date, "month", 12);
    if (!month) return to_timestamp(Date{.year = *year, .month = 1, .day = 1}, TimePrecision::Year);
    const auto day = part(date, "day", 31);
    if (!day) return to_timestamp(Date{.year = *year, .month = *month, .day = 1}, TimePrecision::Month);
    // 31 February would run over into March.
    const Date whole{.year = *year, .month = *month, .day = *day};
    if (to_date(to_seconds(whole)) != whole) {
        return to_timestamp(Date{.year = *year, .month = 1, .day = 1}, TimePrecision::Year);
    }
    return to_timestamp(whole);
}

std::string to_date_words(const syntax::JsonView& date) {
    const auto year = part(date, "year", 9999);
    const auto month = part(date, "month", 12);
    const auto day = part(date, "day", 31);
    std::string words;
    const auto add = [&words](const char* format, std::optional<int> value) {
        if (!value) return;
        char digits[16];
        std::snprintf(digits, sizeof digits, format, *value);
        if (!words.empty()) words += '-';
        words += digits;
    };
    add("%04d", year);
    add("%02d", month);
    if (month) add("%02d", day);
    return words;
}

}  // namespace glasshouse::platforms::facebook
