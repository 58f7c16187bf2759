#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/syntax/json.hpp"

#include <optional>

namespace glasshouse::platforms::facebook {

/// When something happened on Facebook: seconds since 1970 in UTC, also where they were written as milli- or
/// microseconds. A time before the platform's first day or after 2099 is not known.
[[nodiscard]] std::optional<Timestamp> to_moment(const syntax::JsonView& seconds);

/// When a picture was taken. 0 and the sentinel of the year 0 mean that it is not known; other negative values are
/// real.
[[nodiscard]] std::optional<Timestamp> to_taken_moment(const syntax::JsonView& seconds);

/// The first of an object's members that holds a known time.
[[nodiscard]] std::optional<Timestamp> first_moment(const syntax::JsonView& record,
                                                    std::initializer_list<std::string_view> keys);

/// `{"year", "month", "day"}` with the precision of what is given. Absent without a year, unless it is a date that no
/// calendar has; then only its year stands.
[[nodiscard]] std::optional<Timestamp> to_civil_moment(const syntax::JsonView& date);

/// "1980-05-01", "1980-05", "1980", or "05-01" where the year is not given; empty when nothing is.
[[nodiscard]] std::string to_date_words(const syntax::JsonView& date);

}  // namespace glasshouse::platforms::facebook
