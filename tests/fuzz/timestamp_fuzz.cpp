// Any bytes as a date in words or digits, and any number of seconds as a moment.
#include "fuzz_law.hpp"
#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/text/text.hpp"

#include <array>
#include <cstring>
#include <string>

namespace {

using namespace glasshouse;

void read_as_date(std::string_view text) {
    const auto date = parse_date(text);
    if (date) fuzz::require(to_iso(*date) == text, "a date is written as it was read");
    for (const std::string_view language : {"en", "de", "fr", "es", "ja", "ar", ""}) {
        const auto time = text::parse_local_date(text, language);
        if (time) (void)to_iso(*time);
    }
}

void read_as_moment(std::int64_t seconds) {
    const Date date = to_date(seconds);
    for (const auto precision : {TimePrecision::Second, TimePrecision::Minute, TimePrecision::Day, TimePrecision::Month,
                                 TimePrecision::Year}) {
        fuzz::require(!to_iso(Timestamp{seconds, precision, true}).empty(), "every moment can be written");
    }
    if (date.year < 0 || date.year > 9999) return;
    fuzz::require(parse_date(to_iso(date)) == date, "a day is read as it was written");
    fuzz::require(to_seconds(date) <= seconds && seconds - to_seconds(date) < 86'400, "a moment lies in its day");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    read_as_date(fuzz::to_text(data, size));
    std::int64_t seconds = 0;
    if (size >= sizeof seconds) {
        std::memcpy(&seconds, data, sizeof seconds);
        read_as_moment(seconds);
    }
    return 0;
}
