// Tested by csv_report_test.cpp.
#include "report/csv_writer.hpp"

#include "report/utf8.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <ostream>

namespace glasshouse::report {
namespace {

// What the spreadsheet programs take for the start of a formula, also behind white space.
bool looks_like_formula(std::string_view text) {
    const std::size_t at = text.find_first_not_of(' ');
    return at != std::string_view::npos && std::string_view("=+-@\t\r\n").find(text[at]) != std::string_view::npos;
}

}  // namespace

void CsvWriter::separate() {
    if (!first_) *out_ << ',';
    first_ = false;
}

CsvWriter& CsvWriter::text(std::string_view text) {
    separate();
    const bool guarded = looks_like_formula(text);
    const bool quoted = guarded || text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) *out_ << '"';
    if (guarded) *out_ << '\'';
    for (std::size_t at = 0; at < text.size();) {
        const Character character = next_character(text, at);
        if (character.code == 0) continue;  // many readers stop at it
        if (character.code == U'"') *out_ << '"';
        *out_ << character.bytes;
    }
    if (quoted) *out_ << '"';
    return *this;
}

CsvWriter& CsvWriter::number(std::uint64_t number) {
    separate();
    *out_ << std::to_string(number);
    return *this;
}

CsvWriter& CsvWriter::decimal(double number) {
    separate();
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    assert(error == std::errc{});
    out_->write(buffer.data(), end - buffer.data());
    return *this;
}

CsvWriter& CsvWriter::empty() {
    separate();
    return *this;
}

void CsvWriter::end_row() {
    *out_ << "\r\n";
    first_ = true;
}

}  // namespace glasshouse::report
