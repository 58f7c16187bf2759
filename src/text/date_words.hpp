#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::text {

/// Whether a clock's hour lies before or after noon.
enum class DayHalf : unsigned char { Morning, Afternoon };

/// The words of dates, by ICU's tables of the languages that Meta's exports were seen in. Words are folded (see fold())
/// and without dots. `language` is a BCP 47 tag or empty.
///
/// 1..12 by the language's own name of a month, else by those of the others; absent where two languages mean different
/// months by one word.
[[nodiscard]] std::optional<int> find_month(std::string_view word, std::string_view language);

/// "am", "下午", "μ.μ.": before or after noon.
[[nodiscard]] std::optional<DayHalf> find_day_half(std::string_view word);

/// A word such as "at" or "de" that stands between the parts of a date and says nothing.
[[nodiscard]] bool is_date_filler(std::string_view word);

/// A weekday's name. Some are months in other languages: "mar" is Tuesday in French and March in English.
[[nodiscard]] bool is_weekday(std::string_view word);

/// How the language writes a date in digits; absent where its regions differ and the tag names none (English).
enum class DayMonthOrder : unsigned char { DayFirst, MonthFirst };
[[nodiscard]] std::optional<DayMonthOrder> find_day_month_order(std::string_view language);

}  // namespace glasshouse::text
