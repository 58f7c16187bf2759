// libxml2 stops at a zero byte and takes a page for Latin-1 after one bad byte; so it never sees either. Tested by
// tests/syntax/html_test.cpp.
#include "utf8_cleaner.hpp"

#include "utf8.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::syntax {

std::string_view Utf8Cleaner::clean(std::string_view piece) {
    const std::string bytes = std::exchange(pending_, {}).append(piece);
    cleaned_.clear();
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::size_t valid = std::min(valid_utf8_prefix(rest), rest.find('\0'));
        cleaned_.append(rest.substr(0, valid));
        rest.remove_prefix(valid);
        if (is_cut_off_utf8(rest)) {
            pending_ = rest;
            break;
        }
        if (!rest.empty()) {
            cleaned_.append("\xEF\xBF\xBD");
            rest.remove_prefix(1);
        }
    }
    return cleaned_;
}

}  // namespace glasshouse::syntax
