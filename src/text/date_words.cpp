// Names of months, weekdays and halves of the day, from ICU 72. Tested by tests/text/local_date_test.cpp.
#include "date_words.hpp"

#include "glasshouse/text/text.hpp"

#include <unicode/datefmt.h>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

namespace glasshouse::text {
namespace {

constexpr std::array<const char*, 36> kLanguages{
    "en", "de", "fr", "es", "nl", "pt", "it", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk", "sl", "hr", "sr",
    "ro", "hu", "tr", "el", "bg", "ru", "uk", "he", "ar", "fa", "hi", "th", "vi", "id", "ms", "ko", "ja", "zh"};

/// Between date and time, or around their parts; folded. "UTC" and "GMT" are read with their offset.
constexpr auto kFillers = std::to_array<std::string_view>(
    {"at", "um",  "uhr", "a",   "à",    "las", "la", "de", "del", "den", "der", "the",  "of", "om", "kl",  "klo",
     "o",  "ore", "ora", "ore", "alle", "le",  "as", "g",  "г",   "в",   "на",  "godz", "v",  "ve", "luc", "lúc"});

/// Spellings of exports that ICU's present tables lack: older abbreviations and day periods of Chinese.
struct MonthRow {
    std::string_view word;
    int month;
};
constexpr std::array<MonthRow, 6> kOtherMonths{
    {{"sept", 9}, {"mrz", 3}, {"marz", 3}, {"maerz", 3}, {"juin", 6}, {"set", 9}}};

struct DayHalfRow {
    std::string_view word;
    DayHalf half;
};
constexpr std::array<DayHalfRow, 10> kOtherDayHalves{{{"am", DayHalf::Morning},
                                                      {"pm", DayHalf::Afternoon},
                                                      {"上午", DayHalf::Morning},
                                                      {"下午", DayHalf::Afternoon},
                                                      {"凌晨", DayHalf::Morning},
                                                      {"清晨", DayHalf::Morning},
                                                      {"早上", DayHalf::Morning},
                                                      {"中午", DayHalf::Afternoon},
                                                      {"晚上", DayHalf::Afternoon},
                                                      {"nachm", DayHalf::Afternoon}}};

/// A name as it is compared: folded, without the dots and blanks of an abbreviation.
std::string to_word(const icu::UnicodeString& name) {
    std::string utf8;
    name.toUTF8String(utf8);
    std::string word = fold(utf8);
    std::erase_if(word, [](char c) { return c == '.' || c == ' '; });
    for (const std::string_view blank : {"\u00A0", "\u202F", "\u200F", "\u200E"}) {
        for (std::size_t at = word.find(blank); at != std::string::npos; at = word.find(blank)) {
            word.erase(at, blank.size());
        }
    }
    return word;
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

class DateWords {
public:
    static const DateWords& instance() {
        static const DateWords words;
        return words;
    }

    [[nodiscard]] std::optional<int> find_month(const std::string& word, std::string_view language) const {
        const std::string_view base = language.substr(0, language.find_first_of("-_"));
        if (const auto own = months_.find(std::string(base)); own != months_.end()) {
            if (const auto found = own->second.find(word); found != own->second.end()) return found->second;
        }
        std::set<int> meanings;
        for (const auto& [other, names] : months_) {
            if (const auto found = names.find(word); found != names.end()) meanings.insert(found->second);
        }
        if (meanings.size() == 1) return *meanings.begin();
        return std::nullopt;
    }
    [[nodiscard]] std::optional<DayHalf> find_day_half(const std::string& word) const {
        const auto found = day_halves_.find(word);
        return found == day_halves_.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool is_weekday(const std::string& word) const { return weekdays_.contains(word); }

private:
    DateWords() {
        for (const char* language : kLanguages) add(language);
        for (const auto& [word, month] : kOtherMonths) months_["und"].emplace(word, month);
        for (const auto& [word, half] : kOtherDayHalves) day_halves_.emplace(word, half);
    }

    void add(const char* language) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(language), status);
        if (U_FAILURE(status)) return;
        using Symbols = icu::DateFormatSymbols;
        for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
            for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
                int32_t count = 0;
                const icu::UnicodeString* names = symbols.getMonths(count, context, width);
                for (int32_t i = 0; i < std::min(count, int32_t{12}); ++i) {
                    // "9月" is read as a number with its unit.
                    std::string word = to_word(names[i]);
                    if (!has_digit(word)) months_[language].emplace(std::move(word), i + 1);
                }
                names = symbols.getWeekdays(count, context, width);
                for (int32_t i = 0; i < count; ++i) weekdays_.insert(to_word(names[i]));
            }
        }
        int32_t count = 0;
        const icu::UnicodeString* halves = symbols.getAmPmStrings(count);
        for (int32_t i = 0; i < std::min(count, int32_t{2}); ++i) {
            day_halves_.emplace(to_word(halves[i]), i == 0 ? DayHalf::Morning : DayHalf::Afternoon);
        }
    }

    std::unordered_map<std::string, std::unordered_map<std::string, int>> months_;  ///< by language, then word
    std::unordered_map<std::string, DayHalf> day_halves_;
    std::set<std::string> weekdays_;
};

}  // namespace

std::optional<int> find_month(std::string_view word, std::string_view language) {
    return DateWords::instance().find_month(std::string(word), language);
}

std::optional<DayHalf> find_day_half(std::string_view word) {
    return DateWords::instance().find_day_half(std::string(word));
}

bool is_date_filler(std::string_view word) { return std::ranges::find(kFillers, word) != kFillers.end(); }

bool is_weekday(std::string_view word) { return DateWords::instance().is_weekday(std::string(word)); }

std::optional<DayMonthOrder> find_day_month_order(std::string_view language) {
    if (language.empty() || language == "en") return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(std::string(language), status);
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    if (U_FAILURE(status) || !generator) return std::nullopt;
    const icu::UnicodeString pattern = generator->getBestPattern(u"yMd", status);
    const int32_t day = pattern.indexOf(u'd');
    const int32_t month = pattern.indexOf(u'M');
    if (U_FAILURE(status) || day < 0 || month < 0) return std::nullopt;
    return day < month ? DayMonthOrder::DayFirst : DayMonthOrder::MonthFirst;
}

}  // namespace glasshouse::text
