// The time stamps of HTML pages. Tested by tests/demo/local_time_test.cpp.

#include "demo/local_time.hpp"

#include "glasshouse/base/timestamp.hpp"

#include <array>
#include <string_view>

namespace glasshouse::demo {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;

/// 01:00 UTC on the last Sunday of a month with 31 days.
std::int64_t last_sunday(int year, int month) {
    const std::int64_t last_day = to_seconds(Date{year, month, 31});
    const std::int64_t days_since_sunday = (last_day / kDay + 4) % 7;  // 1970-01-01 was a Thursday
    return last_day - days_since_sunday * kDay + kHour;
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::int64_t zone_offset(std::int64_t utc_seconds) {
    const int year = to_date(utc_seconds).year;
    const bool is_summer = utc_seconds >= last_sunday(year, 3) && utc_seconds < last_sunday(year, 10);
    return is_summer ? kHour : 0;
}

std::string to_page_time(std::int64_t utc_seconds) {
    static constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::int64_t local = utc_seconds + zone_offset(utc_seconds);
    const Date date = to_date(local);
    const std::int64_t second = local - to_seconds(date);
    const std::int64_t hour = second / kHour;
    std::string text(kMonths[static_cast<std::size_t>(date.month - 1)]);
    text += " " + two_digits(date.day) + ", " + std::to_string(date.year) + " ";
    text += std::to_string(hour % 12 == 0 ? 12 : hour % 12);
    text += ":" + two_digits(second / 60 % 60) + ":" + two_digits(second % 60);
    return text + (hour < 12 ? " am" : " pm");
}

}  // namespace glasshouse::demo
