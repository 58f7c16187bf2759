#include "glasshouse/base/timestamp.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <utility>

namespace glasshouse {
namespace {

constexpr std::array<std::string_view, 5> kPrecisionIds{"second", "minute", "day", "month", "year"};
static_assert(kPrecisionIds.size() == std::to_underlying(TimePrecision::Year) + 1U);

constexpr std::int64_t kSecondsPerDay = 86'400;

std::int64_t floor_days(std::int64_t seconds) {
    return seconds / kSecondsPerDay - (seconds % kSecondsPerDay < 0 ? 1 : 0);
}

std::optional<int> parse_number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

std::string_view to_id(TimePrecision precision) { return kPrecisionIds[std::to_underlying(precision)]; }

std::optional<TimePrecision> parse_time_precision(std::string_view id) {
    for (std::size_t i = 0; i < kPrecisionIds.size(); ++i) {
        if (kPrecisionIds[i] == id) return static_cast<TimePrecision>(i);
    }
    return std::nullopt;
}

Date to_date(std::int64_t seconds) {
    // An export's number can be anything, and a year of std::chrono wraps around.
    constexpr std::chrono::sys_days kFirst{std::chrono::year::min() / 1 / 1};
    constexpr std::chrono::sys_days kLast{std::chrono::year::max() / 12 / 31};
    const std::chrono::sys_days days =
        std::clamp(std::chrono::sys_days{std::chrono::days{floor_days(seconds)}}, kFirst, kLast);
    const std::chrono::year_month_day day{days};
    return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date to_date(Timestamp time) { return to_date(time.seconds); }

std::int64_t to_seconds(Date date) {
    const std::chrono::year_month_day day{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    return static_cast<std::int64_t>(std::chrono::sys_days{day}.time_since_epoch().count()) * kSecondsPerDay;
}

Timestamp to_timestamp(Date date, TimePrecision precision) { return Timestamp{to_seconds(date), precision, true}; }

std::string to_iso(Date date) {
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string to_iso(Timestamp time) {
    std::string day = to_iso(to_date(time));
    switch (time.precision) {
        case TimePrecision::Year: return day.substr(0, day.size() - 6);
        case TimePrecision::Month: return day.substr(0, day.size() - 3);
        case TimePrecision::Day: return day;
        case TimePrecision::Minute:
        case TimePrecision::Second: break;
    }
    const std::int64_t of_day = (time.seconds % kSecondsPerDay + kSecondsPerDay) % kSecondsPerDay;
    const int hour = static_cast<int>(of_day / 3600);
    const int minute = static_cast<int>(of_day / 60 % 60);
    const int second = static_cast<int>(of_day % 60);
    std::array<char, 48> buffer{};
    const int length = time.precision == TimePrecision::Second
                           ? std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", hour, minute, second)
                           : std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d", hour, minute);
    return day + std::string(buffer.data(), static_cast<std::size_t>(length)) + (time.zone_known ? "Z" : "");
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = parse_number(text.substr(0, 4));
    const auto month = parse_number(text.substr(5, 2));
    const auto day = parse_number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day civil{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!civil.ok()) return std::nullopt;
    return Date{*year, *month, *day};
}

}  // namespace glasshouse
