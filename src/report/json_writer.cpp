// Indented by two spaces so that people and diff can read it. Tested by json_writer_test.cpp.
#include "glasshouse/report/report.hpp"
#include "report/utf8.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <ostream>

namespace glasshouse::report {
namespace {

template <class Number>
void write_number(std::ostream& out, Number number) {
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    assert(error == std::errc{});
    out.write(buffer.data(), end - buffer.data());
}

void write_escape(std::ostream& out, char32_t code) {
    std::array<char, 16> escape{};
    std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(code));
    out << escape.data();
}

void write_character(std::ostream& out, const Character& character) {
    switch (character.code) {
        case U'"': out << "\\\""; return;
        case U'\\': out << "\\\\"; return;
        case U'\n': out << "\\n"; return;
        case U'\r': out << "\\r"; return;
        case U'\t': out << "\\t"; return;
        // Harmless in JSON; escaped so that the text stays inert where it is put into a page or a script.
        case U'<':
        case 0x2028:
        case 0x2029: write_escape(out, character.code); return;
        default: break;
    }
    if (character.code < 0x20 || character.code == 0x7F) {
        write_escape(out, character.code);
    } else {
        out << character.bytes;
    }
}

void write_string(std::ostream& out, std::string_view text) {
    out << '"';
    for (std::size_t at = 0; at < text.size();) write_character(out, next_character(text, at));
    out << '"';
}

}  // namespace

JsonWriter::JsonWriter(std::ostream& out) : out_(&out) {}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (first_.empty()) return;
    *out_ << (first_.back() ? "\n" : ",\n") << std::string(first_.size() * 2, ' ');
    first_.back() = false;
}

JsonWriter& JsonWriter::begin_object() {
    before_value();
    *out_ << '{';
    first_.push_back(true);
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    assert(!first_.empty());
    const bool empty = first_.back();
    first_.pop_back();
    if (!empty) *out_ << '\n' << std::string(first_.size() * 2, ' ');
    *out_ << '}';
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    before_value();
    *out_ << '[';
    first_.push_back(true);
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    assert(!first_.empty());
    const bool empty = first_.back();
    first_.pop_back();
    if (!empty) *out_ << '\n' << std::string(first_.size() * 2, ' ');
    *out_ << ']';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    before_value();
    write_string(*out_, name);
    *out_ << ": ";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    before_value();
    write_string(*out_, text);
    return *this;
}

JsonWriter& JsonWriter::value(const char* text) { return value(std::string_view(text)); }

JsonWriter& JsonWriter::value(std::uint64_t number) {
    before_value();
    write_number(*out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    before_value();
    write_number(*out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(int number) { return value(static_cast<std::int64_t>(number)); }

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    before_value();
    write_number(*out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
    before_value();
    *out_ << (truth ? "true" : "false");
    return *this;
}

JsonWriter& JsonWriter::null() {
    before_value();
    *out_ << "null";
    return *this;
}

}  // namespace glasshouse::report
