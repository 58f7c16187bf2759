// Facebook numbers the files of a long list without leading zeros, so that "_10" must follow "_9". Numbers are compared
// by length and then digit by digit: no run of digits is too long. Tests: tests/archive/natural_order_test.cpp.
#include "glasshouse/archive/archive.hpp"

#include <algorithm>

namespace glasshouse::archive {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t end_of_digits(std::string_view text, std::size_t from) {
    while (from < text.size() && is_digit(text[from])) ++from;
    return from;
}

std::string_view without_zeros(std::string_view digits) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
    // Neighbours in a folder share their path: walk back to where the number begins in which they first differ.
    std::size_t i = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    while (i > 0 && is_digit(a[i - 1])) --i;
    std::size_t k = i;
    while (i < a.size() && k < b.size()) {
        if (is_digit(a[i]) && is_digit(b[k])) {
            const std::size_t end_a = end_of_digits(a, i);
            const std::size_t end_b = end_of_digits(b, k);
            const std::string_view number_a = without_zeros(a.substr(i, end_a - i));
            const std::string_view number_b = without_zeros(b.substr(k, end_b - k));
            if (number_a.size() != number_b.size()) return number_a.size() < number_b.size();
            if (const int order = number_a.compare(number_b); order != 0) return order < 0;
            i = end_a;
            k = end_b;
            continue;
        }
        if (a[i] != b[k]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[k]);
        ++i;
        ++k;
    }
    const std::size_t left_a = a.size() - i;
    const std::size_t left_b = b.size() - k;
    if ((left_a == 0) != (left_b == 0)) return left_a == 0;
    return a < b;  // "1" and "01" are the same number; a sort still needs one order
}

}  // namespace glasshouse::archive
