#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse {

/// How much of a time is known. Anything finer than the precision is zero and must not be shown.
enum class TimePrecision : std::uint8_t { Second, Minute, Day, Month, Year };

/// A moment as an export states it: seconds since 1970-01-01 UTC, or local time where the zone is not known
/// (HTML exports print the account's own time without naming the zone).
struct Timestamp {
    std::int64_t seconds = 0;
    TimePrecision precision = TimePrecision::Second;
    bool zone_known = true;

    friend bool operator==(const Timestamp&, const Timestamp&) = default;
    friend std::strong_ordering operator<=>(const Timestamp& a, const Timestamp& b) { return a.seconds <=> b.seconds; }
};

/// A civil day of the proleptic Gregorian calendar.
struct Date {
    int year = 1970;
    int month = 1;  ///< 1..12
    int day = 1;    ///< 1..31

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "second", "minute", "day", "month", "year".
[[nodiscard]] std::string_view to_id(TimePrecision precision);
[[nodiscard]] std::optional<TimePrecision> parse_time_precision(std::string_view id);

/// The day on which the moment lies, in UTC (or in the unknown local zone). Moments before the year -32767 or after
/// 32767 lie on the first or last day of those years.
[[nodiscard]] Date to_date(Timestamp time);
[[nodiscard]] Date to_date(std::int64_t seconds);

/// Midnight UTC of a day, in seconds since 1970.
[[nodiscard]] std::int64_t to_seconds(Date date);

/// A time of day precision at midnight of the date.
[[nodiscard]] Timestamp to_timestamp(Date date, TimePrecision precision = TimePrecision::Day);

/// ISO 8601, cut to the precision: "2011-05-02T08:12:17Z", "2011-05-02", "2011-05", "2011"; local times carry no Z.
[[nodiscard]] std::string to_iso(Timestamp time);
[[nodiscard]] std::string to_iso(Date date);

/// Reads "YYYY-MM-DD"; nothing else. Absent when it is not a day of the calendar.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

}  // namespace glasshouse
