// Dates as the pages of HTML exports print them: a day by name or in digits, and most often a time of day, in the
// account's language and zone. Formats seen in exports of 2018-2026, checked 2026-11-22. ICU's own date parser needs
// the exact pattern, which exports change from year to year; so its tables of names are used and the parts are told by
// what they are. Tested by tests/text/local_date_test.cpp.
#include "date_words.hpp"
#include "glasshouse/text/text.hpp"
#include "utf8.hpp"

#include <unicode/uchar.h>
#include <algorithm>

namespace glasshouse::text {
namespace {

constexpr std::size_t kMaxDateBytes = 120;

struct Token {
    enum class Type : std::uint8_t { Number, Word, Mark };
    Type type = Type::Mark;
    std::int64_t value = 0;  ///< of a number; the code point of a mark
    std::size_t digits = 0;
    std::string word;  ///< folded, without dots
};

/// Numbers, words and marks, without blanks. A dot inside a word ("a.m.") belongs to it; bidirectional marks are left
/// out.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Token> run() {
        while (at_ < text_.size()) scan_one();
        return std::move(tokens_);
    }

private:
    [[nodiscard]] Decoded peek() const { return decode_utf8(text_, at_); }
    [[nodiscard]] char32_t peek_at(std::size_t at) const {
        return at < text_.size() ? decode_utf8(text_, at).code_point : U'\0';
    }
    static int digit_value(char32_t c) { return u_charDigitValue(static_cast<UChar32>(c)); }
    static bool is_letter(char32_t c) {
        const auto point = static_cast<UChar32>(c);
        // Abbreviations end in a sign of their own in Hebrew and Hindi.
        const bool is_sign = c == U'\u2019' || c == U'\u05F3' || c == U'\u05F4' || c == U'\u0970';
        const auto type = u_charType(point);
        return u_isalpha(point) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || is_sign;
    }
    static bool is_blank(char32_t c) {
        const auto point = static_cast<UChar32>(c);
        return u_isUWhiteSpace(point) || u_charType(point) == U_FORMAT_CHAR;
    }

    void scan_one() {
        const Decoded c = peek();
        if (digit_value(c.code_point) >= 0) return scan_number();
        if (is_letter(c.code_point)) return scan_word();
        if (!is_blank(c.code_point)) tokens_.push_back({Token::Type::Mark, c.code_point, 0, {}});
        at_ += c.size;
    }

    void scan_number() {
        Token token{Token::Type::Number, 0, 0, {}};
        while (at_ < text_.size() && digit_value(peek().code_point) >= 0 && token.digits < 9) {
            token.value = token.value * 10 + digit_value(peek().code_point);
            ++token.digits;
            at_ += peek().size;
        }
        tokens_.push_back(std::move(token));
    }

    void scan_word() {
        const std::size_t begin = at_;
        while (at_ < text_.size()) {
            const Decoded c = peek();
            const bool is_inner_dot = c.code_point == U'.' && is_letter(peek_at(at_ + 1));
            if (!is_letter(c.code_point) && !is_inner_dot) break;
            // A unit of a date in Chinese, Japanese or Korean ends where a word begins: "14日下午".
            if (is_unit(text_.substr(begin, at_ - begin))) break;
            at_ += c.size;
        }
        std::string word = fold(text_.substr(begin, at_ - begin));
        std::erase(word, '.');
        tokens_.push_back({Token::Type::Word, 0, 0, std::move(word)});
    }

    static bool is_unit(std::string_view word) {
        return word == "年" || word == "月" || word == "日" || word == "년" || word == "월" || word == "일";
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

/// What the tokens come to, part by part.
class DateReading {
public:
    DateReading(std::vector<Token> tokens, std::string_view language)
        : tokens_(std::move(tokens)), language_(language) {}

    std::optional<Timestamp> run() {
        for (at_ = 0; at_ < tokens_.size();) {
            if (!take_clock() && !take_offset() && !take_unit() && !take_number() && !take_word() && !take_mark()) {
                return std::nullopt;
            }
        }
        if (!settle_numbers()) return std::nullopt;
        return to_time();
    }

private:
    [[nodiscard]] const Token* look(std::size_t ahead) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    [[nodiscard]] bool is_number(std::size_t ahead) const {
        return look(ahead) && look(ahead)->type == Token::Type::Number;
    }
    [[nodiscard]] bool is_mark(std::size_t ahead, char32_t mark) const {
        return look(ahead) && look(ahead)->type == Token::Type::Mark &&
               look(ahead)->value == static_cast<std::int64_t>(mark);
    }
    [[nodiscard]] bool is_word(std::size_t ahead, std::string_view word) const {
        return look(ahead) && look(ahead)->type == Token::Type::Word && look(ahead)->word == word;
    }

    /// 14:05, 8:12:17, 14 h 05; behind a whole date also 14.05.
    bool take_clock() {
        const bool is_dotted = is_mark(1, U'.') && (month_ || numbers_.size() >= 3) && has_year() && !is_mark(3, U':');
        if (hour_ || !is_number(0) || look(0)->digits > 2 || !is_number(2) || look(2)->digits != 2) return false;
        if (!is_mark(1, U':') && !is_word(1, "h") && !is_dotted) return false;
        hour_ = look(0)->value;
        minute_ = look(2)->value;
        at_ += 3;
        if (is_mark(0, U':') && is_number(1) && look(1)->digits == 2) {
            second_ = look(1)->value;
            at_ += 2;
        }
        return true;
    }

    /// UTC+08:00, GMT-5.
    bool take_offset() {
        if (!is_word(0, "utc") && !is_word(0, "gmt")) return false;
        offset_minutes_ = 0;
        ++at_;
        const bool is_minus = is_mark(0, U'-') || is_mark(0, U'\u2212');
        if ((!is_minus && !is_mark(0, U'+')) || !is_number(1)) return true;
        std::int64_t minutes =
            look(1)->digits == 4 ? look(1)->value / 100 * 60 + look(1)->value % 100 : look(1)->value * 60;
        at_ += 2;
        if (is_mark(0, U':') && is_number(1)) {
            minutes += look(1)->value;
            at_ += 2;
        }
        offset_minutes_ = is_minus ? -minutes : minutes;
        return minutes <= 14 * 60;
    }

    /// 2023年, 11月, 14日 and the Korean units.
    bool take_unit() {
        if (look(0) && look(0)->type == Token::Type::Word) return take_numbered_month();
        if (!is_number(0) || !look(1) || look(1)->type != Token::Type::Word) return false;
        const std::string& unit = look(1)->word;
        const bool is_year = unit == "年" || unit == "년";
        const bool is_month = unit == "月" || unit == "월";
        if (!is_year && !is_month && unit != "日" && unit != "일") return false;
        std::optional<std::int64_t>& part = is_year ? year_ : is_month ? month_ : day_;
        if (part) return false;
        part = look(0)->value;
        at_ += 2;
        return true;
    }

    /// Vietnamese: "Tháng 11".
    bool take_numbered_month() {
        const bool is_name = is_word(0, fold("tháng")) || is_word(0, "thg");
        if (!is_name || month_ || !is_number(1) || look(1)->digits > 2) return false;
        month_ = look(1)->value;
        at_ += 2;
        return true;
    }

    bool take_number() {
        if (!is_number(0) || look(0)->digits > 4 || look(0)->digits == 3) return false;
        numbers_.push_back(*look(0));
        if (is_mark(1, U'.') && is_number(2)) has_dots_ = true;
        ++at_;
        return numbers_.size() <= 3;
    }

    bool take_word() {
        if (!look(0) || look(0)->type != Token::Type::Word) return false;
        const std::string& word = look(0)->word;
        const bool is_split_half = (word == "a" || word == "p") && (is_word(1, "m") || is_word(2, "m"));
        if (is_split_half) {
            half_ = word == "a" ? DayHalf::Morning : DayHalf::Afternoon;
            at_ += is_word(1, "m") ? 2U : 3U;
            return true;
        }
        if (!is_date_filler(word) && !take_month(word)) {
            const auto half = find_day_half(word);
            if (!half && !is_weekday(word)) return false;
            if (half) half_ = half;
        }
        ++at_;
        return true;
    }

    bool take_month(const std::string& word) {
        if (month_ && !may_be_weekday_) return false;
        auto month = find_month(word, language_);
        // "in November" is one word in Hebrew.
        constexpr std::string_view kIn = "ב";
        if (!month && word.starts_with(kIn)) month = find_month(word.substr(kIn.size()), language_);
        if (!month) return false;
        month_ = *month;
        may_be_weekday_ = is_weekday(word);
        return true;
    }

    bool take_mark() {
        constexpr std::u32string_view kMarks = U",.-/()،、–·";
        if (!look(0) || look(0)->type != Token::Type::Mark) return false;
        const auto mark = static_cast<char32_t>(look(0)->value);
        ++at_;
        return kMarks.find(mark) != std::u32string_view::npos;
    }

    [[nodiscard]] bool has_year() const {
        return year_ || std::ranges::any_of(numbers_, [](const Token& number) { return number.digits == 4; });
    }

    /// Gives the bare numbers their meaning: a year has four digits, a day beside a month's name is what is left.
    bool settle_numbers() {
        const auto year = std::ranges::find_if(numbers_, [](const Token& number) { return number.digits == 4; });
        const bool year_leads = year == numbers_.begin();
        if (!year_ && year != numbers_.end()) {
            year_ = year->value;
            numbers_.erase(year);
        }
        if (!year_) return false;
        if (month_) {
            if (numbers_.size() > 1 || (day_ && !numbers_.empty())) return false;
            if (!numbers_.empty()) day_ = numbers_.front().value;
            return true;
        }
        if (numbers_.size() != 2) return false;
        return settle_order(numbers_[0].value, numbers_[1].value, year_leads);
    }

    bool settle_order(std::int64_t first, std::int64_t second, bool year_leads) {
        std::optional<DayMonthOrder> order;
        if (year_leads || second > 12) {
            order = DayMonthOrder::MonthFirst;
        } else if (first > 12 || has_dots_) {
            order = DayMonthOrder::DayFirst;  // dots part a date only where the day comes first
        } else {
            order = find_day_month_order(language_);
        }
        if (!order && first != second) return false;
        const bool is_day_first = order == DayMonthOrder::DayFirst;
        day_ = is_day_first ? first : second;
        month_ = is_day_first ? second : first;
        return true;
    }

    [[nodiscard]] std::optional<Timestamp> to_time() const {
        if (*year_ < 1900 || *year_ > 2200 || *month_ < 1 || *month_ > 12) return std::nullopt;
        const Date date{static_cast<int>(*year_), static_cast<int>(*month_), static_cast<int>(day_.value_or(1))};
        if (date.day < 1 || to_date(to_seconds(date)) != date) return std::nullopt;
        if (!hour_) {
            if (half_) return std::nullopt;
            Timestamp time = to_timestamp(date, day_ ? TimePrecision::Day : TimePrecision::Month);
            time.zone_known = false;
            return time;
        }
        std::int64_t hour = *hour_;
        if (half_ && (hour < 1 || hour > 12) && !(half_ == DayHalf::Afternoon && hour < 24)) return std::nullopt;
        if (half_ && hour <= 12) hour = hour % 12 + (half_ == DayHalf::Afternoon ? 12 : 0);
        if (!day_ || hour > 23 || minute_ > 59 || second_.value_or(0) > 59) return std::nullopt;
        std::int64_t seconds = to_seconds(date) + hour * 3600 + minute_ * 60 + second_.value_or(0);
        if (offset_minutes_) seconds -= *offset_minutes_ * 60;
        return Timestamp{seconds, second_ ? TimePrecision::Second : TimePrecision::Minute, offset_minutes_.has_value()};
    }

    std::vector<Token> tokens_;
    std::string_view language_;
    std::size_t at_ = 0;
    std::vector<Token> numbers_;  ///< that are neither part of a time nor have a unit
    bool has_dots_ = false;
    bool may_be_weekday_ = false;  ///< what was taken for the month
    std::optional<std::int64_t> year_;
    std::optional<std::int64_t> month_;
    std::optional<std::int64_t> day_;
    std::optional<std::int64_t> hour_;
    std::int64_t minute_ = 0;
    std::optional<std::int64_t> second_;
    std::optional<DayHalf> half_;
    std::optional<std::int64_t> offset_minutes_;
};

}  // namespace

std::optional<Timestamp> parse_local_date(std::string_view text, std::string_view language) {
    if (text.size() > kMaxDateBytes) return std::nullopt;
    return DateReading(Scanner(text).run(), language).run();
}

}  // namespace glasshouse::text
